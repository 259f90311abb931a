-- One page of what does not conform, the worst and oldest first. Grain: slice x code x subject x
-- currency; what group and entity both found is one item, with the group's figures. What is of no
-- month is there unless months are asked for.
-- Parameters: entity_id, from, to, severity, code, since (each may be null), limit, offset.
WITH item AS (
  SELECT
    finding.entity_id,
    finding.period_month,
    finding.code,
    finding.subject,
    finding.billing_currency,
    min(finding.since) AS since,
    bool_or(finding.found_by = 'group') AS by_group,
    bool_or(finding.found_by = 'entity') AS by_entity,
    (array_agg(finding.severity ORDER BY finding.found_by DESC))[1] AS severity,
    (array_agg(finding.detail ORDER BY finding.found_by DESC))[1] AS detail,
    (array_agg(finding.billed_cost ORDER BY finding.found_by DESC))[1] AS billed_cost,
    (array_agg(finding.charges ORDER BY finding.found_by DESC))[1] AS charges
  FROM api.finding AS finding
  WHERE (CAST(:entity_id AS text) IS NULL OR finding.entity_id = :entity_id)
    AND (CAST(:from AS date) IS NULL OR finding.period_month >= :from)
    AND (CAST(:to AS date) IS NULL OR finding.period_month <= :to)
    AND (CAST(:code AS text) IS NULL OR finding.code = :code)
  GROUP BY
    finding.entity_id,
    finding.period_month,
    finding.code,
    finding.subject,
    finding.billing_currency
)

SELECT
  item.*,
  count(*) OVER () AS total
FROM item
WHERE (CAST(:severity AS text) IS NULL OR item.severity = :severity)
  AND (CAST(:since AS timestamptz) IS NULL OR item.since >= :since)
ORDER BY
  array_position(ARRAY['error', 'warning', 'info'], item.severity),
  item.since,
  item.entity_id,
  item.period_month,
  item.code,
  item.subject,
  item.billing_currency
LIMIT :limit
OFFSET :offset
