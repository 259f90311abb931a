-- DuckDB: a part's CSV (copy-charges.sql) as Parquet in the contract's columns, rows in their order.
-- Variables: file, parquet_file, compression, and what the rows share: entity_id, period_month, pricing_view, run_id.
COPY (
    SELECT getvariable('entity_id') AS entity_id,
           getvariable('period_month') AS period_month,
           * REPLACE (
               exact_number(consumed_quantity) AS consumed_quantity,
               exact_number(billed_cost) AS billed_cost,
               exact_number(effective_cost) AS effective_cost
           ),
           getvariable('pricing_view') AS pricing_view,
           getvariable('run_id') AS run_id
      FROM read_csv(
               getvariable('file'),
               auto_detect = FALSE,
               header = FALSE,
               delim = ',',
               quote = '"',
               escape = '"',
               new_line = '\n',
               columns = {
                   'application_id': 'VARCHAR',
                   'domain_id': 'VARCHAR',
                   'product_id': 'VARCHAR',
                   'allocation': 'VARCHAR',
                   'charge_category': 'VARCHAR',
                   'consumed_quantity': 'VARCHAR',
                   'consumed_unit': 'VARCHAR',
                   'billed_cost': 'VARCHAR',
                   'effective_cost': 'VARCHAR',
                   'billing_currency': 'VARCHAR'
               }
           )
) TO (getvariable('parquet_file')) (
    FORMAT parquet,
    COMPRESSION CASE getvariable('compression') WHEN 'none' THEN 'uncompressed' ELSE getvariable('compression') END
);
