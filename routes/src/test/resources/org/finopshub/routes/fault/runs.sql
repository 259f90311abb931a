-- What became of an entity's runs. Grain: run, the first sent first. Parameter: entity_id.
SELECT run.status
FROM ledger.group_ingestion_runs AS run
WHERE run.entity_id = :entity_id
ORDER BY run.export_seq NULLS LAST
