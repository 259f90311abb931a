-- Each line with its numbers. What few texts can be wrong in (month, category, currency, provider) is left as it is spelled:
-- it is judged once per spelling, after the lines are summed up.
-- Grain: a line. Session: once per file, over source_line. Tables: spelling (its factor is NULL where it is 1: most need
-- no arithmetic).
CREATE VIEW numbered_line AS
SELECT
    source_line.*,
    NOT coalesce(is_given(consumed_quantity), FALSE) AS is_unmeasured,
    CASE
        WHEN is_given(consumed_quantity) THEN exact_number(bare(consumed_quantity))
        WHEN NOT needs_quantity THEN 0
    END AS spelled_quantity,
    exact_number(given(billed_cost)) AS cost,
    spelling.factor_whole,
    spelling.factor_fraction
FROM source_line
LEFT JOIN spelling ON spelling.spelling = bare(source_line.unit);

CREATE VIEW measured_line AS
SELECT
    numbered_line.*,
    CASE
        WHEN factor_whole IS NULL THEN spelled_quantity
        ELSE converted(spelled_quantity, factor_whole, factor_fraction)
    END AS quantity
FROM numbered_line;

CREATE VIEW read_line AS
SELECT
    measured_line.*,
    quantity < 0 AS is_negative,
    CASE WHEN cost IS NULL THEN number_problem(billed_cost) END AS cost_problem,
    CASE WHEN quantity IS NULL THEN number_problem(consumed_quantity) END AS quantity_problem
FROM measured_line;
