-- Retire domain storage before April.
UPDATE ledger.dim_domain
SET retired_on = '2026-04-01'
WHERE domain_id = 'storage'
