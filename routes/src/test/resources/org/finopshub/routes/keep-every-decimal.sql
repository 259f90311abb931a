-- The fault is mended.
DROP TRIGGER lose_the_last_decimal ON mart.fact_quantity;
DROP FUNCTION mart.lose_the_last_decimal();
