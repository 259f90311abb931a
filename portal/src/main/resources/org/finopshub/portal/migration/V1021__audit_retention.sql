-- Months of the audit may go after their time: the chain then starts after the last row that went.

-- What the first row that is kept is bound to. One row.
CREATE TABLE audit.chain_start (
  only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
  seq      bigint      NOT NULL,
  at       timestamptz NOT NULL,
  hash     bytea       NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO audit.chain_start (seq, at, hash)
VALUES (0, '-infinity', decode(repeat('00', 32), 'hex'));

CREATE TRIGGER chain_start_stays BEFORE DELETE OR TRUNCATE ON audit.chain_start
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Drops the oldest month and lets the chain start after it. Who calls it has written a row before that
-- says so; without one the check of the chain finds the rows missing.
CREATE FUNCTION audit.drop_month(month date) RETURNS void
  LANGUAGE plpgsql
AS $$
DECLARE
  leaf CONSTANT text := 'access_' || to_char(month, 'YYYY_MM');
BEGIN
  EXECUTE format(
    'UPDATE audit.chain_start AS start SET seq = last.seq, at = last.at, hash = last.hash'
    ' FROM (SELECT seq, at, hash FROM audit.%I ORDER BY seq DESC LIMIT 1) AS last', leaf);
  EXECUTE format('DROP TABLE audit.%I', leaf);
END
$$;
