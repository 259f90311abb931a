-- The records of one CSV file, every column as text under its header's name. What is not CSV goes to reject_errors instead.
-- Grain: a record. Session: once per file. Tables: header_column.
-- Variables: file.
SET VARIABLE header = (
    SELECT '{' || string_agg(to_json(column_name)::VARCHAR || ':"VARCHAR"', ',' ORDER BY nth_column) || '}'
    FROM header_column);

CREATE VIEW file_record AS
FROM read_csv(
    getvariable('file'),
    columns = from_json(getvariable('header'), getvariable('header')),
    auto_detect = FALSE,
    header = TRUE,
    delim = ',',
    quote = '"',
    escape = '"',
    store_rejects = TRUE);

CREATE VIEW file_line AS
FROM file_record;
