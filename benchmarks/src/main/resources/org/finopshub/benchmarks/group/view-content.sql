-- What the three views of a schema show. Grain: one text; equal texts, equal rows. Placeholder: schema (with its dot).
SELECT string_agg(view.content, '; ' ORDER BY view.name)
FROM (
  SELECT
    'entity' AS name,
    count(*) || ' rows ' || coalesce(
      sum(
        hashtextextended(
          concat_ws(
            '|', period_month, entity_key, billing_currency, charges, billed_cost, effective_cost
          ),
          0
        )::numeric
      ),
      0
    ) AS content
  FROM {schema}entity_month
  UNION ALL
  SELECT
    'domain',
    count(*) || ' rows ' || coalesce(
      sum(
        hashtextextended(
          concat_ws(
            '|',
            period_month,
            entity_key,
            domain_key,
            billing_currency,
            charges,
            billed_cost,
            effective_cost
          ),
          0
        )::numeric
      ),
      0
    )
  FROM {schema}domain_month
  UNION ALL
  SELECT
    'allocation',
    count(*) || ' rows ' || coalesce(
      sum(
        hashtextextended(
          concat_ws(
            '|',
            period_month,
            entity_key,
            domain_key,
            allocation,
            billing_currency,
            charges,
            billed_cost,
            effective_cost
          ),
          0
        )::numeric
      ),
      0
    )
  FROM {schema}allocation_month
) AS view
