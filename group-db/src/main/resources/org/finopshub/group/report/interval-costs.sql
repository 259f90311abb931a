-- Two equally long times beside each other: of all that is asked for, and of each of its parts; each
-- as a whole and month by month. Grain: part (null = all) and month (null = the whole).
-- Placeholders, from enums: costs (a relation), part (a column), filters.
-- Parameters: from (of the earlier time), middle (first day of the later one), to (its last month),
-- currency, the filters' values.
-- Only what is in the currency or has a rate to it is added; the rest is counted. Exact: only the
-- ratio is rounded.
WITH cell AS (
  SELECT
    period_month,
    entity_id,
    {part} AS part,
    billing_currency,
    effective_cost AS cost
  FROM {costs}
  WHERE period_month BETWEEN :from AND :to
    {filters}
),

shown AS (
  SELECT
    cell.period_month,
    cell.part,
    cell.cost * CASE cell.billing_currency WHEN :currency THEN 1 ELSE in_force.rate END AS cost
  FROM cell
  LEFT JOIN api.rate_in_force AS in_force
    ON in_force.entity_id = cell.entity_id
    AND in_force.period_month = cell.period_month
    AND in_force.currency = cell.billing_currency
    AND in_force.to_currency = :currency
),

summed AS (
  SELECT
    grouping(part) = 1 AS of_all,
    part,
    period_month,
    coalesce(sum(cost), 0) AS cost,
    coalesce(sum(cost) FILTER (WHERE period_month < :middle), 0) AS earlier_cost,
    coalesce(sum(cost) FILTER (WHERE period_month >= :middle), 0) AS later_cost,
    count(*) FILTER (WHERE cost IS NULL) AS unrated
  FROM shown
  GROUP BY GROUPING SETS ((), (period_month), (part), (part, period_month))
)

SELECT
  of_all,
  part,
  period_month,
  cost,
  earlier_cost,
  later_cost,
  later_cost - earlier_cost AS change,
  round((later_cost - earlier_cost) / nullif(abs(earlier_cost), 0), 6) AS change_ratio,
  unrated
FROM summed
ORDER BY of_all DESC, part, period_month NULLS FIRST
