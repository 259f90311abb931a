-- Tells the planner what a step has just written. Rows of a new run are unknown to older statistics, which say that all
-- of a month is another run's: the planner would expect one row and loop over a hundred thousand.

CREATE OR REPLACE FUNCTION mart.analyze_month(parent text, month date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ANALYZE mart.%I', parent || to_char(month, '"_"YYYY"_"MM'));
END
$$;
