-- One page of audited requests, newest first, beside how many there are in all; a page beyond the last
-- is one row that says so. Grain: request. Parameters: who (subject or name), route, status, decision (each
-- may be null), from, before (excluded; may be null), limit, offset.
WITH asked AS (
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
  WHERE access.at >= CAST(:from AS timestamptz)
    AND access.at < coalesce(CAST(:before AS timestamptz), 'infinity')
    AND (CAST(:who AS text) IS NULL OR :who IN (access.subject, access.name))
    AND access.route = coalesce(CAST(:route AS text), access.route)
    AND (CAST(:status AS integer) IS NULL OR access.status = :status)
    AND access.decision = coalesce(CAST(:decision AS text), access.decision)
),

page AS (
  SELECT asked.*
  FROM asked
  ORDER BY asked.seq DESC
  LIMIT :limit
  OFFSET :offset
)

SELECT
  page.*,
  counted.total
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY page.seq DESC
