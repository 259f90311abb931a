-- What the first row of the chain is bound to. Grain: one row.
SELECT
  start.seq,
  start.at,
  start.hash
FROM audit.chain_start AS start
