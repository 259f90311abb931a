-- Take rows again. Rerun: the same.
ALTER TABLE audit.access
  DROP CONSTRAINT IF EXISTS no_space
