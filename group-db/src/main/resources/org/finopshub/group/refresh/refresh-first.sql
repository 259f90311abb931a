-- Fill a view for the first time; nobody reads it yet. Placeholder: view.
REFRESH MATERIALIZED VIEW ledger.{view}
