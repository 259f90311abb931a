-- What applications weigh where a rule goes by weights. Lives as long as the transaction.
-- Parameters: domains, applications, weights (text arrays).
CREATE TEMPORARY TABLE allocation_weight ON COMMIT DROP AS
SELECT domain_id,
       application_id,
       CAST(weight AS numeric) AS weight
  FROM unnest(
           CAST(:domains AS text[]),
           CAST(:applications AS text[]),
           CAST(:weights AS text[])
       ) AS weight (domain_id, application_id, weight)
