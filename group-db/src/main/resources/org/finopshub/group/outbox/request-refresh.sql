-- Ask for the views in the caller's transaction. Parameters: reason, period_month (null: of any month).
-- Rerun: asks again.
INSERT INTO ledger.outbox (topic, payload, period_month)
VALUES ('refresh', jsonb_build_object('reason', CAST(:reason AS text)), :period_month)
