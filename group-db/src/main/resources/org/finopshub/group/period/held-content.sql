-- The content of a drop about which nothing can be done but wait for a steward: it is held, its month
-- still closed, nothing decided, and nothing newer there. Grain: one row, or none.
-- Parameters: entity_id, period_month, run_id.
SELECT held.manifest_sha256
FROM ledger.held_run AS held
INNER JOIN ledger.month_state AS month USING (entity_id, period_month)
WHERE held.entity_id = :entity_id
  AND held.period_month = :period_month
  AND held.run_id = :run_id
  AND held.decision IS NULL
  AND month.state = 'CLOSED'
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.held_run AS newer
    WHERE newer.entity_id = held.entity_id
      AND newer.period_month = held.period_month
      AND newer.export_seq > held.export_seq
      AND newer.decision IS DISTINCT FROM 'REFUSED'
  )
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.slice AS newer
    INNER JOIN ledger.dim_entity AS entity USING (entity_key)
    WHERE entity.entity_id = held.entity_id
      AND newer.period_month = held.period_month
      AND newer.export_seq > held.export_seq
  )
