-- DuckDB: the charges of CSV files. Placeholder: files.
CREATE VIEW charge AS
FROM read_csv('{files}', header = true, all_varchar = true)
