-- Undo break-rollups.sql.
ALTER TABLE ledger.product_month_gone RENAME TO product_month
