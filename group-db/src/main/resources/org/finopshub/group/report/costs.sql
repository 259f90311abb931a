-- Sum costs by group and currency. Grain: the groups asked for.
-- Placeholders, all from enums: view, groups, sums, filters, order.
-- Parameters: from, to (first days, both included), limit, offset, the filtered columns' values.
WITH item AS (
  SELECT
    {groups},
    {sums}
  FROM ledger.{view}
  WHERE period_month BETWEEN :from AND :to
    {filters}
  GROUP BY {groups}
)

SELECT
  item.*,
  count(*) OVER () AS total
FROM item
ORDER BY {order}
LIMIT :limit
OFFSET :offset
