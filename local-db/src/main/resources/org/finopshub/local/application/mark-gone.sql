-- Mark applications a whole reading of the catalog did not meet. Parameters: seen_at. Rerun: marks none.
UPDATE mart.application
   SET gone_at = :seen_at
 WHERE last_seen_at < :seen_at
   AND gone_at IS NULL
