-- Close what an answer answers: its version and every older one. Parameters: official_version, sent_at.
UPDATE mart.referential_answer
   SET sent_at = :sent_at
 WHERE official_version <= :official_version
   AND sent_at IS NULL
