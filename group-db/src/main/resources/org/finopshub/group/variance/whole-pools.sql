-- The pools whole, when only some applications' shares are compared.
-- Placeholders: shared, costs (by product), filters (without applications).
SELECT
  side,
  {shared},
  sum(consumed_quantity) AS quantity
FROM {costs}
WHERE allocation = 'indirect'
  {filters}
GROUP BY side, {shared}
