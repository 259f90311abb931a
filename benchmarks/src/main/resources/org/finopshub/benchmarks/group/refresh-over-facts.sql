-- Bring a view over the facts up to date while it is being read. Placeholder: view.
REFRESH MATERIALIZED VIEW CONCURRENTLY over_facts.{view}
