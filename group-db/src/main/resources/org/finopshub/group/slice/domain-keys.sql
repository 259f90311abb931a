-- Every domain's key. Grain: domain.
SELECT
  domain.domain_id AS id,
  domain.domain_key AS key
FROM ledger.dim_domain AS domain
