-- Sum costs by group and currency. Grain: the groups asked for.
-- Placeholders, from enums and files: costs (a relation), period, groups, sums, filters, gaps, order.
-- Parameters: from, to (first days, both included), limit, offset, the filtered columns' values.
WITH item AS (
  SELECT
    {groups},
    {sums}
  FROM {costs}
  WHERE period_month {period}
    {filters}
  GROUP BY {groups}
)

SELECT
  item.*,
  {gaps}
  count(*) OVER () AS total
FROM item
ORDER BY {order}
LIMIT :limit
OFFSET :offset
