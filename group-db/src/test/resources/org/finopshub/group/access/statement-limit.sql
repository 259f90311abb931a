-- How long a statement may take here. Grain: one row.
SELECT current_setting('statement_timeout')
