-- The rows of one Parquet file, every column in its own type. Grain: a row. Session: once per file. Variables: file.
CREATE VIEW file_record AS
FROM read_parquet(getvariable('file'));

CREATE VIEW file_line AS
FROM file_record;

CREATE TABLE reject_errors (
    line UBIGINT,
    error_message VARCHAR,
    csv_line VARCHAR
);
