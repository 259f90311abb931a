-- One page of exchange rates, newest month first: the newest, or those that count for an entity,
-- whose closed months keep theirs. Grain: month x currency pair.
-- Parameters: entity_id, from, to, currency (each may be null), limit, offset.
SELECT
  rate.*,
  count(*) OVER () AS total
FROM (
  SELECT
    standing.period_month,
    standing.currency,
    standing.to_currency,
    standing.rate,
    standing.source,
    standing.method,
    standing.first_day,
    standing.last_day,
    standing.days,
    CAST(NULL AS timestamptz) AS frozen_at
  FROM api.exchange_rate AS standing
  WHERE CAST(:entity_id AS text) IS NULL
    AND upper_inf(standing.versions)
  UNION ALL
  SELECT
    in_force.period_month,
    in_force.currency,
    in_force.to_currency,
    in_force.rate,
    in_force.source,
    in_force.method,
    in_force.first_day,
    in_force.last_day,
    in_force.days,
    in_force.frozen_at
  FROM api.rate_in_force AS in_force
  WHERE in_force.entity_id = CAST(:entity_id AS text)
) AS rate
WHERE rate.period_month >= coalesce(CAST(:from AS date), rate.period_month)
  AND rate.period_month <= coalesce(CAST(:to AS date), rate.period_month)
  AND rate.currency = coalesce(CAST(:currency AS text), rate.currency)
ORDER BY rate.period_month DESC, rate.currency, rate.to_currency
LIMIT :limit
OFFSET :offset
