-- The pools behind the shares that are compared, when all of them are. Placeholder: shared.
SELECT
  {shared},
  sum(compared.from_quantity) AS from_pool,
  sum(compared.to_quantity) AS to_pool
FROM compared
WHERE compared.allocation = 'indirect'
GROUP BY {shared}
