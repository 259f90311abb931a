-- What Citus documents about the tables it spreads, asked of PostgreSQL's catalog, so that the optional
-- migration can be tried where Citus is not installed. A table that breaks a rule is refused.

CREATE TABLE pg_dist_partition (logicalrelid regclass PRIMARY KEY, place text NOT NULL);

CREATE FUNCTION refuse_narrow_identity(spread regclass) RETURNS void
  LANGUAGE plpgsql
AS $$
BEGIN
  IF EXISTS (
    SELECT 1
    FROM pg_attribute
    WHERE attrelid = spread AND attidentity <> '' AND atttypid <> 'bigint'::regtype
  ) THEN
    RAISE EXCEPTION '% has an identity column that is no bigint', spread;
  END IF;
END
$$;

CREATE FUNCTION create_reference_table(spread regclass) RETURNS void
  LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM refuse_narrow_identity(spread);
  INSERT INTO pg_dist_partition (logicalrelid, place) VALUES (spread, 'everywhere');
END
$$;

CREATE FUNCTION create_distributed_table(spread regclass, distribution_column text) RETURNS void
  LANGUAGE plpgsql
AS $$
DECLARE
  number CONSTANT smallint := (
    SELECT attnum FROM pg_attribute WHERE attrelid = spread AND attname = distribution_column);
BEGIN
  PERFORM refuse_narrow_identity(spread);
  IF number IS NULL THEN
    RAISE EXCEPTION '% has no column %', spread, distribution_column;
  END IF;
  IF EXISTS (
    SELECT 1
    FROM pg_index
    WHERE
      indrelid = spread
      AND (indisunique OR indisexclusion)
      AND NOT number = ANY (indkey::smallint[])
  ) THEN
    RAISE EXCEPTION '% has a unique index without %', spread, distribution_column;
  END IF;
  IF EXISTS (
    SELECT 1
    FROM pg_constraint
    WHERE
      conrelid = spread
      AND contype = 'f'
      AND NOT EXISTS (
        SELECT 1
        FROM pg_dist_partition
        WHERE logicalrelid = confrelid AND place = 'everywhere'
      )
  ) THEN
    RAISE EXCEPTION '% refers to a table that is not everywhere', spread;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = spread AND NOT tgisinternal) THEN
    RAISE EXCEPTION '% has a trigger', spread;
  END IF;
  INSERT INTO pg_dist_partition (logicalrelid, place) VALUES (spread, 'by entity');
END
$$;
