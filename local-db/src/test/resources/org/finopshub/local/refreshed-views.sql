-- Which views are filled, and as of which day.
SELECT concat_ws(' ', matviewname, ispopulated, CAST(refreshed_at AT TIME ZONE 'UTC' AS date))
  FROM pg_matviews
  JOIN mart.view_refresh ON view_name = matviewname
 ORDER BY matviewname
