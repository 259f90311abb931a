-- The columns the file has. Grain: a column.
SELECT column_name, column_type
FROM (DESCRIBE FROM file_line);
