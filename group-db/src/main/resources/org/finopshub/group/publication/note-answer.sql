-- Note the version an entity says it holds; an answer made before the one known changes nothing.
-- Grain: entity. Parameters: entity_id, version, content_sha256, answered_at. Rerun: identical.
INSERT INTO ledger.entity_referential AS known (entity_id, version, content_sha256, answered_at)
VALUES (:entity_id, :version, :content_sha256, :answered_at)
ON CONFLICT (entity_id) DO UPDATE
SET
  version = excluded.version,
  content_sha256 = excluded.content_sha256,
  answered_at = excluded.answered_at
WHERE excluded.answered_at >= known.answered_at
