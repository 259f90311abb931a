-- What an entity finds after a synchronisation is about what it holds, not about a month's run.
ALTER TABLE ledger.finding
  ALTER COLUMN period_month DROP NOT NULL,
  ALTER COLUMN run_id DROP NOT NULL,
  ADD CONSTRAINT finding_of_a_run CHECK ((period_month IS NULL) = (run_id IS NULL));
