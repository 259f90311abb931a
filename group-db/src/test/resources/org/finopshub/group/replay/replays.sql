-- Every replay and what became of it. Grain: replay.
SELECT
  replay.requested_by || ': ' || replay.reason AS request,
  coalesce(replay.status, 'under way') || CASE WHEN replay.decided_at IS NULL THEN ', open' ELSE '' END AS outcome
FROM ledger.replay AS replay
ORDER BY replay.requested_at
