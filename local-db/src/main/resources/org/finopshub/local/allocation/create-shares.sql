-- What part of a domain's pool each of its applications bears. Grain: domain x currency x application, for the
-- currencies its pool has. weight is a whole number (a cost or weight times 10^18, so nothing is rounded here);
-- a share is weight / total_weight. Costs of another currency are no driver: currencies are never added.
-- Parameters: run_id, period.
CREATE TEMPORARY TABLE share ON COMMIT DROP AS
WITH pool AS (
    SELECT DISTINCT domain_id,
           billing_currency
      FROM mart.pool_quantity
     WHERE period_month = :period
       AND run_id = :run_id
), application AS (
    SELECT DISTINCT domain_id,
           application_id
      FROM direct_cost
), driver AS (
    SELECT pool.domain_id,
           pool.billing_currency,
           application.application_id,
           CASE COALESCE(rule.by, 'direct-effective-cost')
               WHEN 'even' THEN 1
               WHEN 'weights' THEN COALESCE(weight.weight, 0)
               ELSE COALESCE(direct_cost.effective_cost, 0)
           END AS driver
      FROM pool
      JOIN application USING (domain_id)
      LEFT JOIN allocation_rule AS rule USING (domain_id)
      LEFT JOIN allocation_weight AS weight USING (domain_id, application_id)
      LEFT JOIN direct_cost USING (domain_id, billing_currency, application_id)
), whole_driver AS (
    SELECT domain_id,
           billing_currency,
           application_id,
           GREATEST(trunc(driver * 1000000000000000000), 0) AS weight
      FROM driver
), weighed AS (
    SELECT domain_id,
           billing_currency,
           application_id,
           CASE
               WHEN SUM(weight) OVER (PARTITION BY domain_id, billing_currency) = 0 THEN 1
               ELSE weight
           END AS weight
      FROM whole_driver
), borne_by_nobody AS (
    SELECT pool.domain_id,
           pool.billing_currency,
           'unallocated' AS application_id,
           1             AS weight
      FROM pool
     WHERE NOT EXISTS (SELECT 1 FROM application WHERE application.domain_id = pool.domain_id)
)
SELECT domain_id,
       billing_currency,
       application_id,
       weight,
       SUM(weight) OVER (PARTITION BY domain_id, billing_currency) AS total_weight
  FROM (
           SELECT domain_id, billing_currency, application_id, weight FROM weighed
           UNION ALL
           SELECT domain_id, billing_currency, application_id, weight FROM borne_by_nobody
       ) AS bearer
 WHERE weight > 0
