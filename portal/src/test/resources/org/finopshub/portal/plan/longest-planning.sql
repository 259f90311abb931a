-- How long it takes to plan each statement over the ledger, the longest first; the least of several times, since what
-- other work of the machine adds is not the planner's. Grain: statement.
SELECT
  split_part(statement.query, E'\n', 1) AS title,
  min(statement.min_plan_time) AS least_millis
FROM pg_stat_statements AS statement
WHERE statement.query ~ '(api|ledger)\.'
  AND statement.plans > 1
GROUP BY statement.queryid, statement.query
ORDER BY least_millis DESC
