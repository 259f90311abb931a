-- What figures are made from, as one text that differs whenever they might: slices and the moments
-- they stood, views, completeness, closed months, prices, rates. Grain: one row. Rerun: identical.
SELECT concat_ws(
  ' ',
  (
    SELECT concat_ws(' ', count(*), max(run.stood_from), max(run.stood_until))
    FROM ledger.slice_run AS run
  ),
  (
    SELECT string_agg(concat_ws(' ', state.view_name, state.as_of), ' ' ORDER BY state.view_name)
    FROM ledger.view_state AS state
  ),
  (
    SELECT sum(hashtextextended(
      concat_ws(' ', month.entity_id, month.period_month, month.status, month.score, month.reasons),
      0))
    FROM ledger.completeness AS month
  ),
  (SELECT max(month.changed_at) FROM ledger.month_state AS month),
  (SELECT max(kept.version) FROM ledger.referential_version AS kept),
  (
    SELECT concat_ws(' ', count(*), max(lower(rate.versions)), max(upper(rate.versions)))
    FROM ledger.exchange_rate AS rate
  )
)
