-- A view as it is when it was created without data.
REFRESH MATERIALIZED VIEW mart.domain_month WITH NO DATA
