-- Where the chain ends, locked until the end of the transaction: who appends, appends alone.
-- Grain: one row. Rerun: the same.
SELECT
  head.seq,
  head.at,
  head.hash
FROM audit.chain_head AS head
FOR UPDATE
