-- The costliest applications of a month, per currency and place. Read by TopApplications.
--
-- A function, because nothing is pushed into a view with a security barrier: to find ten rows, all
-- of them would be read and sorted. It runs as the owner and shows what api.in_scope allows, so the
-- index by month, currency and cost can be walked from its top. Planned anew for each call: only
-- then is it known how few rows are wanted.
CREATE FUNCTION api.top_applications(month date, entity_ids text[], most integer)
  RETURNS TABLE (
    place            bigint,
    entity_id        text,
    application_id   text,
    billing_currency text,
    effective_cost   numeric,
    billed_cost      numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog
  SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH RECURSIVE currency AS (
    SELECT min(cost.billing_currency) AS billing_currency
    FROM ledger.application_month AS cost
    WHERE cost.period_month = month
    UNION ALL
    -- The next one there is: one step in the index, however many applications there are.
    SELECT (
      SELECT min(cost.billing_currency)
      FROM ledger.application_month AS cost
      WHERE cost.period_month = month
        AND cost.billing_currency > currency.billing_currency
    )
    FROM currency
    WHERE currency.billing_currency IS NOT NULL
  ),

  asked AS (
    SELECT array_agg(entity.entity_key) AS entity_keys
    FROM ledger.dim_entity AS entity
    WHERE api.in_scope(entity.entity_id)
      AND entity.entity_id = ANY (coalesce(entity_ids, ARRAY[entity.entity_id]))
  )

  SELECT
    row_number() OVER (
      PARTITION BY top.billing_currency
      ORDER BY top.effective_cost DESC, entity.entity_id, application.application_id
    ) AS place,
    entity.entity_id,
    application.application_id,
    top.billing_currency,
    top.effective_cost,
    top.billed_cost
  FROM currency
  CROSS JOIN LATERAL (
    SELECT
      cost.entity_key,
      cost.application_key,
      cost.billing_currency,
      cost.effective_cost,
      cost.billed_cost
    FROM ledger.application_month AS cost
    WHERE cost.period_month = month
      AND cost.billing_currency = currency.billing_currency
      AND cost.entity_key = ANY ((SELECT asked.entity_keys FROM asked)::smallint[])
    ORDER BY cost.effective_cost DESC
    LIMIT most
  ) AS top
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
  INNER JOIN ledger.dim_application AS application USING (application_key)
  ORDER BY top.billing_currency, place;
END
$$;
