-- Owe the group an answer about a version, anew if it was answered before. Parameters: official_version, owed_at.
INSERT INTO mart.referential_answer (official_version, owed_at)
VALUES (:official_version, :owed_at)
ON CONFLICT (official_version) DO UPDATE
   SET owed_at = EXCLUDED.owed_at,
       sent_at = NULL
