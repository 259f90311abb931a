-- Ten entities and 3,000 applications, before the facts that name them. Rerun: adds nothing.
INSERT INTO ledger.dim_entity (entity_id)
SELECT 'entity-' || lpad(number::text, 2, '0')
FROM generate_series(1, 10) AS number
ON CONFLICT (entity_id) DO NOTHING;

INSERT INTO ledger.dim_application (application_id)
SELECT 'app-history-' || lpad(number::text, 6, '0')
FROM generate_series(0, 2999) AS number
ON CONFLICT (application_id) DO NOTHING
