-- The pools behind the shares that are compared, when all of them are. Placeholder: shared.
SELECT
  cell.side,
  {shared},
  cell.quantity
FROM cell
WHERE cell.allocation = 'indirect'
