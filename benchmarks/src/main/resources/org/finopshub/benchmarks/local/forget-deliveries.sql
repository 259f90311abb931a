-- Have the next look at the bills find all of them new.
DELETE FROM mart.usage_delivery
