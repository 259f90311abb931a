-- Note that entities are owed a version; those that were before are not again. Grain: entity.
-- Parameters: version, entity_ids, now. Rerun: no row.
INSERT INTO ledger.referential_delivery (entity_id, version, owed_at)
SELECT
  entity.entity_id,
  :version,
  :now
FROM unnest(CAST(:entity_ids AS text[])) AS entity (entity_id)
ON CONFLICT (entity_id, version) DO NOTHING
RETURNING entity_id
