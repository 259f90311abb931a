-- How the lines read divide. Grain: one row.
WITH divided AS (
    SELECT
        coalesce(sum(source_lines), 0) AS lines_in_form,
        coalesce(sum(source_lines) FILTER (WHERE reason_code = 'out-of-scope'), 0) AS lines_out_of_scope,
        coalesce(sum(source_lines) FILTER (WHERE reason_code <> 'out-of-scope'), 0) AS lines_refused
    FROM judged
)
SELECT
    lines_in_form::BIGINT AS lines_in_form,
    lines_out_of_scope::BIGINT AS lines_out_of_scope,
    lines_refused::BIGINT AS lines_refused,
    (SELECT count(*) FROM malformed) AS lines_malformed
FROM divided;
