-- The same lines, numbered in the file's order: a single thread has to count, so only a file with lines to show pays.
-- Session: once per file, after measure_lines.
CREATE OR REPLACE VIEW file_line AS
SELECT *, row_number() OVER () AS nth_line
FROM file_record;
