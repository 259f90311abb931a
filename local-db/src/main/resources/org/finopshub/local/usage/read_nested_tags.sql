-- Tags that are a MAP or STRUCT in a Parquet file, as the JSON text they are elsewhere. Session: once per file.
CREATE OR REPLACE VIEW file_record AS
SELECT * REPLACE (to_json(Tags)::VARCHAR AS Tags)
FROM read_parquet(getvariable('file'));
