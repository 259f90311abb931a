-- What is past its retention is dropped by month, and that it was is kept for ever.

-- Grain: kind x month x sweep; a month that was delivered again later is dropped again.
CREATE TABLE ledger.dropped_month (
  kind         text        NOT NULL CHECK (kind IN ('figures', 'superseded', 'files', 'runs')),
  period_month date        NOT NULL,
  dropped_at   timestamptz NOT NULL,
  -- Charges, drops or runs there were.
  entries      bigint      NOT NULL,
  PRIMARY KEY (kind, period_month, dropped_at)
);

-- The months there are partitions of. Grain: partitioned table x month.
CREATE VIEW ledger.month_partition AS
SELECT
  parent.relname AS table_name,
  to_date(right(leaf.relname, 7), 'YYYY_MM') AS period_month
FROM pg_inherits AS link
INNER JOIN pg_class AS parent ON parent.oid = link.inhparent
INNER JOIN pg_class AS leaf ON leaf.oid = link.inhrelid
WHERE parent.relnamespace = 'ledger'::regnamespace
  AND parent.relkind = 'p'
  AND leaf.relname ~ '_\d{4}_\d\d$';

-- Drops the partition of one month. Readers of the table wait for it and it waits for them: the caller
-- sets a lock_timeout, and comes back another time.
CREATE FUNCTION ledger.drop_month(parent text, month date) RETURNS void
  LANGUAGE plpgsql
AS $$
BEGIN
  EXECUTE format('DROP TABLE IF EXISTS ledger.%I', parent || to_char(month, '_YYYY_MM'));
END
$$;
