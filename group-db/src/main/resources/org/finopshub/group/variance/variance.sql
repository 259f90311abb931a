-- Explain a difference in costs. Grain of the explanation: entity x product x allocation x currency,
-- with domain and application where they are asked for; grain of the answer: the groups asked for.
-- Placeholders, from enums and files: runs, costs, pools, key, shared (key without application),
-- key_columns, filters, missing, dimensions, figures, order. Parameters: those of runs, convert_to
-- (null = no conversion), pricing_view, the filtered columns' values, limit, offset.
-- One division, rounded half up at 18 decimals, says what the change of quantity is worth at the old
-- price; every other effect is a difference, so the effects add up to the last decimal.

-- What cannot be valued on one side cannot be compared: it is flagged, and in no figure.
WITH compared AS (
  SELECT
    {key},
    {missing} AS price_missing,
    count(*) FILTER (WHERE side = 'from') AS in_from,
    count(*) FILTER (WHERE side = 'to') AS in_to,
    coalesce(sum(consumed_quantity) FILTER (WHERE side = 'from'), 0) AS from_quantity,
    coalesce(sum(consumed_quantity) FILTER (WHERE side = 'to'), 0) AS to_quantity,
    coalesce(sum(effective_cost) FILTER (WHERE side = 'from'), 0) AS from_cost,
    coalesce(sum(effective_cost) FILTER (WHERE side = 'to'), 0) AS to_cost,
    coalesce(sum(effective_cost) FILTER (WHERE side = 'published'), 0) AS published_cost
  FROM {costs}
  WHERE true
    {filters}
  GROUP BY {key}
),

pooled AS (
  {pools}
),

restated AS (
  SELECT DISTINCT chosen.entity_id
  FROM (
    {runs}
  ) AS chosen
  WHERE chosen.side = 'published'
),

-- Both months' rates at once: each look at the view is planned by itself.
rated AS (
  SELECT
    rate.entity_id,
    rate.currency,
    max(rate.rate) FILTER (WHERE rate.period_month = :from) AS from_rate,
    max(rate.rate) FILTER (WHERE rate.period_month = :to) AS to_rate
  FROM api.rate_in_force AS rate
  WHERE rate.period_month IN (:from, :to)
    AND rate.to_currency = CAST(:convert_to AS text)
  GROUP BY rate.entity_id, rate.currency
),

-- Volume and allocation together: the old cost had the quantity been the new one.
requantified AS (
  SELECT
    compared.*,
    CASE
      WHEN compared.in_from = 0 OR compared.in_to = 0 OR compared.from_quantity = 0
        THEN compared.from_cost
      ELSE round(compared.from_cost * compared.to_quantity / compared.from_quantity, 18)
    END AS at_new_quantity,
    CASE
      WHEN compared.in_from = 0 OR compared.in_to = 0 OR compared.from_quantity = 0
        THEN compared.from_cost
      WHEN compared.allocation = 'indirect' AND pooled.from_pool <> 0
        THEN round(compared.from_cost * pooled.to_pool / pooled.from_pool, 18)
      ELSE round(compared.from_cost * compared.to_quantity / compared.from_quantity, 18)
    END AS at_new_pool,
    CASE
      WHEN restated.entity_id IS NULL THEN compared.from_cost
      ELSE compared.published_cost
    END AS first_cost,
    CASE
      WHEN compared.billing_currency = CAST(:convert_to AS text) THEN 1
      ELSE rated.from_rate
    END AS from_rate,
    CASE
      WHEN compared.billing_currency = CAST(:convert_to AS text) THEN 1
      ELSE rated.to_rate
    END AS to_rate
  FROM compared
  LEFT JOIN pooled USING ({shared})
  LEFT JOIN restated USING (entity_id)
  LEFT JOIN rated
    ON rated.entity_id = compared.entity_id
    AND rated.currency = compared.billing_currency
),

-- A rate missing on either side leaves the row in its own currency, where rates have no effect.
converted AS (
  SELECT
    requantified.*,
    requantified.from_rate IS NULL OR requantified.to_rate IS NULL AS unrated,
    CASE WHEN requantified.to_rate IS NULL THEN 1 ELSE coalesce(requantified.from_rate, 1) END
      AS old_rate,
    CASE WHEN requantified.from_rate IS NULL THEN 1 ELSE coalesce(requantified.to_rate, 1) END
      AS new_rate
  FROM requantified
),

effect AS (
  SELECT
    {key_columns},
    CASE
      WHEN converted.unrated THEN converted.billing_currency
      ELSE CAST(:convert_to AS text)
    END AS shown_currency,
    converted.price_missing,
    converted.unrated,
    converted.first_cost * converted.old_rate AS from_cost,
    converted.to_cost * converted.new_rate AS to_cost,
    (converted.at_new_pool - converted.from_cost) * converted.old_rate AS volume,
    CASE
      WHEN converted.in_from = 0 OR converted.in_to = 0 THEN 0
      ELSE (converted.to_cost - converted.at_new_quantity) * converted.old_rate
    END AS price,
    converted.to_cost * (converted.new_rate - converted.old_rate) AS exchange_rate,
    (converted.at_new_quantity - converted.at_new_pool) * converted.old_rate AS reallocation,
    (converted.from_cost - converted.first_cost) * converted.old_rate AS restatement,
    CASE WHEN converted.in_from = 0 THEN converted.to_cost * converted.old_rate ELSE 0 END
      AS appeared,
    CASE WHEN converted.in_to = 0 THEN -converted.from_cost * converted.old_rate ELSE 0 END
      AS gone
  FROM converted
),

item AS (
  SELECT
    {dimensions}
    effect.shown_currency AS billing_currency,
    {figures},
    count(*) FILTER (WHERE effect.price_missing) AS unpriced,
    count(*) FILTER (WHERE effect.unrated) AS unrated,
    count(*) AS cells
  FROM effect
  GROUP BY {dimensions} effect.shown_currency
)

SELECT
  item.*,
  item.to_cost - item.from_cost AS difference,
  sum(item.unpriced) OVER () AS all_unpriced,
  sum(item.cells) OVER () AS all_cells,
  sum(item.unrated) OVER () AS all_unrated,
  count(*) OVER () AS total
FROM item
ORDER BY {order}
LIMIT :limit
OFFSET :offset
