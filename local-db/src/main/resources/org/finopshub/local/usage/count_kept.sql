-- What is kept of a delivery's lines, to be compared with what was read. Grain: one row. Parameters: delivery_id.
SELECT
    (SELECT coalesce(sum(source_lines), 0)::bigint FROM mart.usage_line WHERE delivery_id = :delivery_id) AS lines_taken,
    (SELECT count(*) FROM mart.usage_rejected WHERE delivery_id = :delivery_id) AS lines_rejected;
