-- Give applications seen for the first time their keys. Grain: application.
-- Parameters: ids (text array), now. Rerun: adds nothing. Sorted, so that two hubs never deadlock.
INSERT INTO ledger.dim_application (application_id, first_seen_at)
SELECT DISTINCT
  seen.application_id,
  CAST(:now AS timestamptz)
FROM unnest(CAST(:ids AS text[])) AS seen (application_id)
WHERE NOT EXISTS (
  SELECT 1
  FROM ledger.dim_application AS known
  WHERE known.application_id = seen.application_id
)
ORDER BY seen.application_id
ON CONFLICT (application_id) DO NOTHING
