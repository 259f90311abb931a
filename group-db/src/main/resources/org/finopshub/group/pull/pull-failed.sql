-- An entity could not be asked, or broke off: wait twice as long after each failure, and a random
-- part less, so that entities that failed together do not come back together.
-- Grain: entity. Rerun: counts one failure more.
-- Parameters: entity_id, now, reason, first_wait_seconds, longest_wait_seconds.
UPDATE ledger.pull_state
SET
  asked_at = :now,
  failures = failures + 1,
  last_error = :reason,
  next_attempt_at = CAST(:now AS timestamptz) + make_interval(
    secs => least(:longest_wait_seconds, :first_wait_seconds * power(2, least(failures, 20)))
      * (0.5 + random() / 2)
  )
WHERE entity_id = :entity_id
