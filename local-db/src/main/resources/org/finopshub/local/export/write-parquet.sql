-- DuckDB: a part's CSV as Parquet, rows in their order. Variables: file, parquet_file, compression.
COPY (
    SELECT * REPLACE (
               exact_number(consumed_quantity) AS consumed_quantity,
               exact_number(billed_cost) AS billed_cost,
               exact_number(effective_cost) AS effective_cost
           )
      FROM read_csv(
               getvariable('file'),
               auto_detect = FALSE,
               header = TRUE,
               delim = ',',
               quote = '"',
               escape = '"',
               new_line = '\n',
               columns = {
                   'entity_id': 'VARCHAR',
                   'period_month': 'VARCHAR',
                   'application_id': 'VARCHAR',
                   'domain_id': 'VARCHAR',
                   'product_id': 'VARCHAR',
                   'allocation': 'VARCHAR',
                   'charge_category': 'VARCHAR',
                   'consumed_quantity': 'VARCHAR',
                   'consumed_unit': 'VARCHAR',
                   'billed_cost': 'VARCHAR',
                   'effective_cost': 'VARCHAR',
                   'billing_currency': 'VARCHAR',
                   'pricing_view': 'VARCHAR',
                   'run_id': 'VARCHAR'
               }
           )
) TO (getvariable('parquet_file')) (
    FORMAT parquet,
    COMPRESSION CASE getvariable('compression') WHEN 'none' THEN 'uncompressed' ELSE getvariable('compression') END
);
