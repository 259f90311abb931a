-- The newest version an answer is owed about; no row when none is.
SELECT official_version
  FROM mart.referential_answer
 WHERE sent_at IS NULL
 ORDER BY official_version DESC
 LIMIT 1
