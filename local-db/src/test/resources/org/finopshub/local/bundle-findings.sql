-- The findings of bundles that were refused.
SELECT concat_ws(' ', code, subject)
  FROM mart.finding
 WHERE code LIKE 'bundle-%'
