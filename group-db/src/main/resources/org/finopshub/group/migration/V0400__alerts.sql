-- What people are told: one open alert per cause, its history, and who asked for silence.
-- The outbox learns which channel a notice is for and when to try again.

CREATE TYPE ledger.alert_severity AS ENUM ('warning', 'critical');

-- Grain: occurrence of a cause. One that comes back after its resolution is another row.
CREATE TABLE ledger.alert (
  alert_id        uuid                  PRIMARY KEY DEFAULT gen_random_uuid(),
  alert_key       text                  NOT NULL,
  code            text                  NOT NULL,
  entity_id       text,
  period_month    date,
  severity        ledger.alert_severity NOT NULL,
  -- As it was before the last change, null at first: tells raising from escalating.
  severity_before ledger.alert_severity,
  -- The highest severity channels were told; null while silenced from the start.
  announced       ledger.alert_severity,
  message         text                  NOT NULL,
  raised_at       timestamptz           NOT NULL,
  escalated_at    timestamptz,
  resolved_at     timestamptz,
  resolution      text,
  acknowledged_at timestamptz,
  acknowledged_by text
);
-- What makes "once" true, however many hubs see the cause at the same moment.
CREATE UNIQUE INDEX alert_open ON ledger.alert (alert_key) WHERE resolved_at IS NULL;
CREATE INDEX alert_history ON ledger.alert (alert_key, raised_at);

CREATE TABLE ledger.alert_event (
  event_id    uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  alert_id    uuid        NOT NULL REFERENCES ledger.alert,
  event       text        NOT NULL CHECK (event IN (
    'raised', 'escalated', 'noted', 'acknowledged', 'silenced', 'resolved')),
  happened_at timestamptz NOT NULL,
  by          text,
  message     text        NOT NULL
);
CREATE INDEX alert_event_alert ON ledger.alert_event (alert_id, happened_at);

-- Of a cause, not of one occurrence: a silence outlives an alert that comes and goes.
CREATE TABLE ledger.alert_silence (
  alert_key   text        PRIMARY KEY,
  until       timestamptz NOT NULL,
  by          text        NOT NULL,
  reason      text        NOT NULL,
  silenced_at timestamptz NOT NULL
);

ALTER TABLE ledger.outbox
  ADD COLUMN destination text,
  ADD COLUMN due_at timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN handed_over_at timestamptz;
CREATE INDEX outbox_notice_due ON ledger.outbox (destination, created_at)
  WHERE topic = 'alert' AND delivered_at IS NULL;

-- Alerts of before have no cause and no channel; they were for the log, which has them.
UPDATE ledger.outbox
SET
  delivered_at = clock_timestamp(),
  last_error = 'Written before alerts had channels'
WHERE topic = 'alert'
  AND delivered_at IS NULL;
