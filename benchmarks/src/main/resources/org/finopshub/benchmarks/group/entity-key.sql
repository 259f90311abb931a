-- An entity's key. Parameter: entity_id.
SELECT entity.entity_key
FROM ledger.dim_entity AS entity
WHERE entity.entity_id = :entity_id
