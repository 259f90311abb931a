-- The whole chain in its order. Grain: request.
SELECT
  access.seq,
  access.at,
  access.subject,
  access.name,
  access.client,
  access.roles,
  access.entity_scope,
  access.method,
  access.route,
  access.parameters,
  access.rows,
  access.status,
  access.decision,
  access.trace_id,
  access.hash
FROM audit.access AS access
ORDER BY access.seq
