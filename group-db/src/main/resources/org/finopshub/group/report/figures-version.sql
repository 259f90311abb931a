-- What figures are made from, as one text that differs whenever they might: slices and the moments
-- they stood, views, completeness, closed months, prices, rates. Parameter: last, the last of the
-- months asked about; what comes after it changes nothing of them. A view holds all that was committed
-- once no refresh is owed; until then it is told by its age. Grain: one row. Rerun: identical.
SELECT concat_ws(
  ' ',
  (
    SELECT concat_ws(' ', count(*), max(run.stood_from), max(run.stood_until))
    FROM api.slice_run AS run
    WHERE run.period_month <= CAST(:last AS date)
  ),
  (
    SELECT string_agg(concat_ws(' ', state.view_name, state.as_of), ' ' ORDER BY state.view_name)
    FROM api.view_state AS state
    WHERE state.as_of IS NULL
      OR EXISTS (
        SELECT
        FROM api.refresh_owed AS owed
        WHERE coalesce(owed.period_month, '-infinity') <= CAST(:last AS date)
      )
  ),
  (
    SELECT sum(hashtextextended(
      concat_ws(' ', month.entity_id, month.period_month, month.status, month.score, month.reasons),
      0))
    FROM api.completeness AS month
    WHERE month.period_month <= CAST(:last AS date)
  ),
  (SELECT count(*) FROM api.month_state_change AS change),
  (SELECT max(kept.version) FROM api.referential_version AS kept),
  (
    SELECT concat_ws(' ', count(*), max(lower(rate.versions)), max(upper(rate.versions)))
    FROM api.exchange_rate AS rate
  )
)
