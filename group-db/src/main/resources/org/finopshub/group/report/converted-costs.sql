-- Sum costs by group in the group's currency; what has no rate stays in its own. A cell is what one
-- rate applies to: an entity's month in one currency. Exact: nothing is rounded here.
-- Grain: the groups asked for. Placeholders: as costs.sql, and cells, dimensions, converted.
-- Parameters: as costs.sql, and convert_to.
WITH cell AS (
  SELECT
    {cells},
    {sums}
  FROM {costs}
  WHERE period_month {period}
    {filters}
  GROUP BY {cells}
),

rated AS (
  SELECT
    cell.*,
    CASE WHEN cell.billing_currency = :convert_to THEN 1 ELSE in_force.rate END AS rate,
    CASE
      WHEN in_force.rate IS NULL THEN cell.billing_currency
      ELSE CAST(:convert_to AS text)
    END AS shown_currency
  FROM cell
  LEFT JOIN api.rate_in_force AS in_force
    ON in_force.entity_id = cell.entity_id
    AND in_force.period_month = cell.period_month
    AND in_force.currency = cell.billing_currency
    AND in_force.to_currency = :convert_to
),

item AS (
  SELECT
    {dimensions}
    rated.shown_currency AS billing_currency,
    {converted},
    count(*) AS cells,
    count(*) FILTER (WHERE rated.rate IS NULL) AS unrated
  FROM rated
  GROUP BY {dimensions} rated.shown_currency
)

SELECT
  item.*,
  {gaps}
  sum(item.cells) OVER () AS all_cells,
  sum(item.unrated) OVER () AS all_unrated,
  count(*) OVER () AS total
FROM item
ORDER BY {order}
LIMIT :limit
OFFSET :offset
