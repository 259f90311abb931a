-- Append rows right after the one of that hash, or none where the chain has gone on since. The head is locked until the
-- transaction ends; a trigger moves it and refuses what does not follow on it.
-- Grain: request. Parameters: after (hash), at, and the other columns as arrays of one length. Rerun: appends nothing.
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
SELECT
  head.seq + entry.place,
  :at,
  entry.subject,
  entry.name,
  entry.client,
  entry.roles,
  entry.entity_scope,
  entry.method,
  entry.route,
  entry.parameters,
  entry.rows,
  entry.status,
  entry.decision,
  entry.trace_id,
  entry.hash
FROM (
  SELECT last.seq
  FROM audit.chain_head AS last
  WHERE last.hash = :after
  FOR UPDATE
) AS head
CROSS JOIN unnest(
  CAST(:subject AS text[]),
  CAST(:name AS text[]),
  CAST(:client AS text[]),
  CAST(:roles AS text[]),
  CAST(:entity_scope AS text[]),
  CAST(:method AS text[]),
  CAST(:route AS text[]),
  CAST(:parameters AS text[]),
  CAST(:rows AS bigint[]),
  CAST(:status AS smallint[]),
  CAST(:decision AS text[]),
  CAST(:trace_id AS text[]),
  CAST(:hash AS bytea[])
) WITH ORDINALITY AS entry (
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
  hash,
  place
)
ORDER BY entry.place
