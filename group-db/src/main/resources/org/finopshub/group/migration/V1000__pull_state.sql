-- How far the group has read an entity's drops where it fetches them itself, and when it asks again.
-- Grain: entity.
CREATE TABLE ledger.pull_state (
  entity_id       text        NOT NULL PRIMARY KEY,
  seen_queued_at  timestamptz,
  seen_run_id     uuid,
  asked_at        timestamptz,
  failures        integer     NOT NULL DEFAULT 0,
  last_error      text,
  next_attempt_at timestamptz NOT NULL
);
