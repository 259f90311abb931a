-- How each domain's pool is split. Lives as long as the transaction. Parameters: domains, bys (text arrays).
CREATE TEMPORARY TABLE allocation_rule ON COMMIT DROP AS
SELECT domain_id,
       by
  FROM unnest(CAST(:domains AS text[]), CAST(:bys AS text[])) AS rule (domain_id, by)
