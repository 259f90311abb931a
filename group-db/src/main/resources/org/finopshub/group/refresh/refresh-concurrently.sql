-- Bring a view up to date while it is being read. Placeholder: view.
REFRESH MATERIALIZED VIEW CONCURRENTLY ledger.{view}
