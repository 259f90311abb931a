-- Undo lose-sessions-of-imports.sql.
DROP TRIGGER lose_session ON ledger.product_month
