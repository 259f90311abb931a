-- The pools whole, when only some applications' shares are compared.
-- Placeholders: shared, costs (by product), filters (without applications).
SELECT
  {shared},
  coalesce(sum(consumed_quantity) FILTER (WHERE side = 'from'), 0) AS from_pool,
  coalesce(sum(consumed_quantity) FILTER (WHERE side = 'to'), 0) AS to_pool
FROM {costs}
WHERE allocation = 'indirect'
  {filters}
GROUP BY {shared}
