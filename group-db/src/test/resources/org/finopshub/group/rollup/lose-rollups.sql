-- Lose every rollup, as somebody who empties the wrong tables would.
TRUNCATE ledger.product_month, ledger.application_month, ledger.domain_application_month
