-- Refresh a view while it is read. Needs its unique index. Format argument: the view's name, from the catalogue.
REFRESH MATERIALIZED VIEW CONCURRENTLY mart.%s
