-- What an auditor computes with nothing but the database: rows whose hash is not that of their content after
-- the row before. Grain: request. Empty means good.
WITH columns AS (
  SELECT
    access.seq,
    access.hash,
    lag(access.hash, 1, decode(repeat('00', 32), 'hex')) OVER (ORDER BY access.seq) AS previous,
    ARRAY[
      access.seq::text,
      to_char(access.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      access.subject, access.name, access.client, access.roles, access.entity_scope, access.method,
      access.route, access.parameters, access.rows::text, access.status::text, access.decision,
      access.trace_id
    ] AS texts
  FROM audit.access AS access
),

netstrings AS (
  SELECT
    columns.seq,
    columns.hash,
    columns.previous,
    (
      SELECT string_agg(
        coalesce(octet_length(text.value) || ':' || text.value || ',', '-'), '' ORDER BY text.place)
      FROM unnest(columns.texts) WITH ORDINALITY AS text (value, place)
    ) AS content
  FROM columns
)

SELECT netstrings.seq
FROM netstrings
WHERE sha256(netstrings.previous || convert_to(netstrings.content, 'UTF8')) <> netstrings.hash
