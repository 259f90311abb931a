-- The keys of some applications. Grain: application. Parameter: ids (text array).
SELECT
  application.application_id AS id,
  application.application_key AS key
FROM ledger.dim_application AS application
WHERE application.application_id = ANY (CAST(:ids AS text[]))
