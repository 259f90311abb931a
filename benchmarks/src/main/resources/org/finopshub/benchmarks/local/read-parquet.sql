-- DuckDB: the charges of Parquet files. Placeholder: files.
CREATE VIEW charge AS
FROM read_parquet('{files}')
