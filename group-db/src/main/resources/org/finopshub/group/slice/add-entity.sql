-- Give an entity a key at its first drop. Parameter: entity_id. Rerun: adds nothing.
-- NOT EXISTS first: ON CONFLICT alone would burn a smallint at each import.
INSERT INTO ledger.dim_entity (entity_id)
SELECT CAST(:entity_id AS text)
WHERE NOT EXISTS (
  SELECT 1
  FROM ledger.dim_entity AS known
  WHERE known.entity_id = :entity_id
)
ON CONFLICT (entity_id) DO NOTHING
