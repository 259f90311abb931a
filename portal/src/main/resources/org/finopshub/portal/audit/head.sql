-- Where the chain says it ends. Grain: one row.
SELECT
  head.seq,
  head.at,
  head.hash
FROM audit.chain_head AS head
