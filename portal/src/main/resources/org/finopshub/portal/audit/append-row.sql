-- Append one row to the chain; a trigger moves the head and refuses what does not follow on it.
-- Grain: request. Parameters: the columns. Rerun: refused.
INSERT INTO audit.access (
  seq,
  at,
  subject,
  name,
  client,
  roles,
  entity_scope,
  method,
  route,
  parameters,
  rows,
  status,
  decision,
  trace_id,
  hash
)
VALUES (
  :seq,
  :at,
  :subject,
  :name,
  :client,
  :roles,
  :entity_scope,
  :method,
  :route,
  :parameters,
  :rows,
  :status,
  :decision,
  :trace_id,
  :hash
)
