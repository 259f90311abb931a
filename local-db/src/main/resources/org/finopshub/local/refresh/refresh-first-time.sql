-- Fill a view nobody can read yet. Format argument: the view's name, from the catalogue.
REFRESH MATERIALIZED VIEW mart.%s
