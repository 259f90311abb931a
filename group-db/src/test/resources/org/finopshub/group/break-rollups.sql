-- Break the import between its COPY and its commit.
ALTER TABLE ledger.product_month RENAME TO product_month_gone
