-- What monitoring watches. Grain: measure x what it is of. Units: entries, seconds.
WITH awaited AS (
  SELECT
    message.topic AS queue,
    message.created_at AS since
  FROM ledger.outbox AS message
  WHERE message.delivered_at IS NULL
  UNION ALL
  SELECT
    'drops-' || lower(run.status),
    run.received_at
  FROM ledger.group_ingestion_runs AS run
  WHERE run.status IN ('WAITING', 'HELD', 'FAILED')
),

queue AS (
  SELECT
    queue.name,
    count(awaited.since) AS depth,
    coalesce(extract(EPOCH FROM clock_timestamp() - min(awaited.since)), 0) AS age
  FROM
    unnest(ARRAY[
      'receipt', 'refresh', 'alert', 'referential', 'drops-waiting', 'drops-held', 'drops-failed'
    ]) AS queue (name)
  LEFT JOIN awaited ON awaited.queue = queue.name
  GROUP BY queue.name
),

newest_import AS (
  SELECT
    run.load_ms,
    run.rollup_ms
  FROM ledger.group_ingestion_runs AS run
  WHERE run.load_ms IS NOT NULL
  ORDER BY run.decided_at DESC
  LIMIT 1
)

SELECT
  'queue.depth' AS measure,
  queue.name AS of,
  queue.depth AS value
FROM queue
UNION ALL
SELECT
  'queue.age',
  queue.name,
  queue.age
FROM queue
UNION ALL
SELECT
  'import.step',
  step.name,
  step.ms / 1000.0
FROM
  newest_import,
  LATERAL (
    VALUES ('load', newest_import.load_ms), ('rollup', newest_import.rollup_ms)
  ) AS step (name, ms)
WHERE step.ms IS NOT NULL
UNION ALL
SELECT
  'view.refresh',
  state.view_name,
  state.refresh_ms / 1000.0
FROM ledger.view_state AS state
WHERE state.refresh_ms IS NOT NULL
UNION ALL
SELECT
  'view.stale',
  state.view_name,
  coalesce(extract(EPOCH FROM clock_timestamp() - state.stale_since), 0)
FROM ledger.view_state AS state
UNION ALL
SELECT
  'findings',
  severity.name,
  count(finding.severity)
FROM unnest(ARRAY['error', 'warning', 'info']) AS severity (name)
LEFT JOIN ledger.finding AS finding ON finding.severity = severity.name
GROUP BY severity.name
