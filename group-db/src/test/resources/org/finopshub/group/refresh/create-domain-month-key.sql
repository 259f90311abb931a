-- Undo drop-domain-month-key.sql.
CREATE UNIQUE INDEX domain_month_key ON ledger.domain_month
  (period_month, domain_key, entity_key, billing_currency)
