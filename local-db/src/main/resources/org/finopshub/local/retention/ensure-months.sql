-- Have partitions for a range of months. Rerun: nothing. Parameters: from, to (first days, both included).
SELECT COUNT(mart.ensure_month(month::date)::text) AS months
  FROM generate_series(CAST(:from AS timestamp), CAST(:to AS timestamp), interval '1 month') AS month
