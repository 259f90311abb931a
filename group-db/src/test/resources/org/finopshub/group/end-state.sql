-- What is left over once nothing is under way: slices, runs, deliveries and receipts that disagree,
-- locks that are still held, alerts whose cause is over. Empty means good.
-- Grain: what disagrees. Rerun: identical.
WITH newest AS (
  SELECT DISTINCT ON (run.entity_id, run.period_month)
    run.entity_id,
    run.period_month,
    run.run_id,
    run.export_seq,
    run.rows_loaded
  FROM ledger.group_ingestion_runs AS run
  WHERE run.status = 'LOADED'
  ORDER BY run.entity_id, run.period_month, run.export_seq DESC
),

standing AS (
  SELECT
    entity.entity_id,
    slice.period_month,
    slice.run_id,
    slice.export_seq,
    slice.charges
  FROM ledger.slice AS slice
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
),

decided AS (
  SELECT
    delivery.entity_id,
    delivery.period_month,
    delivery.run_id,
    delivery.attempt_id,
    delivery.status,
    delivery.manifest_file,
    delivery.decided_at,
    delivery.filed_at
  FROM ledger.ingestion_attempt AS delivery
  WHERE delivery.decided_at IS NOT NULL
    AND delivery.status <> 'HELD'
),

receipt AS (
  SELECT
    message.payload ->> 'entity_id' AS entity_id,
    CAST(message.payload -> 'receipt' ->> 'run_id' AS uuid) AS run_id,
    message.payload -> 'receipt' ->> 'status' AS status
  FROM ledger.outbox AS message
  WHERE message.topic = 'receipt'
)

SELECT
  'slice is not the newest run that was loaded' AS problem,
  concat_ws(' ', entity_id, period_month, standing.run_id, newest.run_id) AS subject
FROM standing
FULL JOIN newest USING (entity_id, period_month)
WHERE (standing.run_id, standing.export_seq, standing.charges)
  IS DISTINCT FROM (newest.run_id, newest.export_seq, newest.rows_loaded)
UNION ALL
SELECT
  'delivery is decided and still in the inbox',
  concat_ws(' ', decided.entity_id, decided.manifest_file)
FROM decided
WHERE decided.filed_at IS NULL
UNION ALL
SELECT
  'run was loaded by no delivery',
  concat_ws(' ', run.entity_id, run.period_month, run.run_id)
FROM ledger.group_ingestion_runs AS run
WHERE run.status = 'LOADED'
  AND NOT EXISTS (
    SELECT 1
    FROM decided
    WHERE decided.entity_id = run.entity_id
      AND decided.run_id = run.run_id
      AND decided.status = 'LOADED'
  )
UNION ALL
SELECT
  'decision was never answered',
  concat_ws(' ', decided.entity_id, decided.period_month, decided.run_id, decided.status)
FROM decided
WHERE decided.run_id IS NOT NULL
  AND NOT EXISTS (
    SELECT 1
    FROM receipt
    WHERE receipt.entity_id = decided.entity_id
      AND receipt.run_id = decided.run_id
      AND receipt.status = decided.status
  )
  -- Nor need it be: the entity did not send what was replayed, and knows that it was taken.
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.replay AS replay
    WHERE replay.entity_id = decided.entity_id
      AND replay.attempt_id = decided.attempt_id
      AND replay.run_status IN ('LOADED', 'SUPERSEDED')
  )
UNION ALL
SELECT
  'replay is under way though its run is not held',
  concat_ws(' ', replay.entity_id, replay.period_month, replay.run_id)
FROM ledger.replay AS replay
INNER JOIN ledger.group_ingestion_runs AS run USING (entity_id, period_month, run_id)
WHERE replay.decided_at IS NULL
  AND run.status <> 'HELD'
UNION ALL
SELECT
  'answer without a decision',
  concat_ws(' ', receipt.entity_id, receipt.run_id, receipt.status)
FROM receipt
WHERE receipt.status <> 'HELD'
  AND NOT EXISTS (
    SELECT 1
    FROM decided
    WHERE decided.entity_id = receipt.entity_id
      AND decided.run_id = receipt.run_id
      AND decided.status = receipt.status
  )
UNION ALL
SELECT
  'lock is held',
  concat_ws(' ', lock.classid, lock.objid, session.state, session.query)
FROM pg_locks AS lock
INNER JOIN pg_stat_activity AS session USING (pid)
WHERE lock.locktype = 'advisory'
  AND session.datname = current_database()
  AND session.pid <> pg_backend_pid()
UNION ALL
SELECT
  'transaction is open',
  concat_ws(' ', session.state, session.query)
FROM pg_stat_activity AS session
WHERE session.datname = current_database()
  AND session.state LIKE 'idle in transaction%'
UNION ALL
SELECT
  'alert is open though its slice was loaded since',
  concat_ws(' ', alert.code, alert.entity_id, alert.period_month)
FROM ledger.alert AS alert
WHERE alert.resolved_at IS NULL
  AND alert.code IN ('missing', 'rejected', 'held', 'import-failed', 'orphan')
  AND EXISTS (
    SELECT 1
    FROM decided
    WHERE decided.entity_id = alert.entity_id
      AND decided.period_month = alert.period_month
      AND decided.status = 'LOADED'
      AND decided.decided_at >= alert.raised_at
  )
UNION ALL
SELECT
  'alert is open though nothing is held',
  concat_ws(' ', alert.code, alert.entity_id, alert.period_month)
FROM ledger.alert AS alert
WHERE alert.resolved_at IS NULL
  AND alert.code = 'held'
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.group_ingestion_runs AS run
    WHERE run.entity_id = alert.entity_id
      AND run.period_month = alert.period_month
      AND run.status = 'HELD'
  )
UNION ALL
SELECT
  'alert is open though every drop is filed',
  concat_ws(' ', alert.code, alert.entity_id, alert.period_month)
FROM ledger.alert AS alert
WHERE alert.resolved_at IS NULL
  AND alert.code = 'not-filed'
  AND NOT EXISTS (
    SELECT 1
    FROM decided
    WHERE decided.entity_id = alert.entity_id
      AND decided.period_month IS NOT DISTINCT FROM alert.period_month
      AND decided.filed_at IS NULL
  )
UNION ALL
SELECT
  'alert is open though every view is refreshed',
  alert.message
FROM ledger.alert AS alert
WHERE alert.resolved_at IS NULL
  AND alert.code = 'refresh-failing'
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.view_state AS view
    WHERE view.failures > 0
  )
