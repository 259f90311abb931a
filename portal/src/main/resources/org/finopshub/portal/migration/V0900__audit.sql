-- Who asked for what and what became of it: insert-only, each row bound to the one before by its hash.
-- Whoever may drop triggers can still write here; that is what the chain of hashes shows.
CREATE SCHEMA audit;

-- Grain: request. seq has no gaps and at never goes back, so that months are stretches of the chain.
CREATE TABLE audit.access (
  seq          bigint      NOT NULL CHECK (seq > 0),
  at           timestamptz NOT NULL,
  subject      text        NOT NULL,
  name         text        NOT NULL,
  client       text        NOT NULL,
  roles        text        NOT NULL,
  -- As in app.entities: * for the whole group, ids with commas, empty for none.
  entity_scope text        NOT NULL,
  method       text        NOT NULL,
  -- The pattern that answered; the path when none did.
  route        text        NOT NULL,
  -- A JSON object, kept as text: its hash is of these very characters.
  parameters   text        NOT NULL,
  -- Items of the answer; null when it holds none.
  rows         bigint,
  -- Null while a decision is only announced.
  status       smallint,
  decision     text        NOT NULL CHECK (decision IN (
    'announced', 'answered', 'denied', 'refused', 'failed')),
  trace_id     text        NOT NULL,
  hash         bytea       NOT NULL CHECK (length(hash) = 32),
  CHECK ((status IS NULL) = (decision = 'announced')),
  PRIMARY KEY (seq, at)
) PARTITION BY RANGE (at);

CREATE INDEX access_at ON audit.access (at, seq);
CREATE INDEX access_subject ON audit.access (subject, seq);

-- Where the chain ends. One row: whoever appends holds its lock, so that there is one chain.
CREATE TABLE audit.chain_head (
  only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
  seq      bigint      NOT NULL,
  at       timestamptz NOT NULL,
  hash     bytea       NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO audit.chain_head (seq, at, hash)
VALUES (0, '-infinity', decode(repeat('00', 32), 'hex'));

CREATE FUNCTION audit.refuse_change() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'audit.% is insert-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- Moves the head to the row just appended, which must be the next one.
CREATE FUNCTION audit.move_head() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE audit.chain_head AS head
  SET
    seq = NEW.seq,
    at = NEW.at,
    hash = NEW.hash
  WHERE head.seq = NEW.seq - 1
    AND head.at <= NEW.at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit.access: row % does not follow on the last one', NEW.seq
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

-- Row triggers are handed down to partitions; those on TRUNCATE are not.
CREATE TRIGGER access_insert_only BEFORE UPDATE OR DELETE ON audit.access
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER access_follows AFTER INSERT ON audit.access
  FOR EACH ROW EXECUTE FUNCTION audit.move_head();
CREATE TRIGGER access_untruncated BEFORE TRUNCATE ON audit.access
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain_head_stays BEFORE DELETE OR TRUNCATE ON audit.chain_head
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Creates the partition of one month. Attached rather than created in place: ATTACH lets readers go on.
CREATE FUNCTION audit.ensure_month(month date) RETURNS boolean
  LANGUAGE plpgsql
AS $$
DECLARE
  first_day CONSTANT date := date_trunc('month', month);
  next_month CONSTANT date := first_day + interval '1 month';
  leaf CONSTANT text := 'access_' || to_char(first_day, 'YYYY_MM');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit.ensure_month'), 0);
  IF to_regclass('audit.' || leaf) IS NOT NULL THEN
    RETURN false;
  END IF;
  EXECUTE format('CREATE TABLE audit.%I (LIKE audit.access INCLUDING ALL)', leaf);
  EXECUTE format(
    'CREATE TRIGGER untruncated BEFORE TRUNCATE ON audit.%I'
    ' FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', leaf);
  EXECUTE format(
    'ALTER TABLE audit.access ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
    leaf,
    to_char(first_day, 'YYYY-MM-DD') || 'T00:00:00Z',
    to_char(next_month, 'YYYY-MM-DD') || 'T00:00:00Z');
  RETURN true;
END
$$;
