-- Each line with its numbers and its application. What few texts can be wrong in (month, category, currency, provider)
-- is left as it is spelled: it is judged once per spelling, after the lines are summed up.
-- Grain: a line. Session: once per file, over source_line. Tables: spelling (its factor is NULL where it is 1: most need
-- no arithmetic), sub_account. Variables: tag_keys.
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
    spelling.factor_fraction,
    is_given(tags) AND NOT is_object(tags) AS has_unreadable_tags,
    CASE
        WHEN application IS NOT NULL THEN application
        WHEN is_given(tags) AND is_object(tags) THEN tagged(tags, getvariable('tag_keys'))
    END AS named_application,
    sub_account.application_id AS sub_account_application
FROM source_line
LEFT JOIN spelling ON spelling.spelling = bare(source_line.unit)
LEFT JOIN sub_account ON sub_account.sub_account_id = bare(source_line.sub_account);

CREATE VIEW attributed_line AS
SELECT
    numbered_line.*,
    CASE
        WHEN factor_whole IS NULL THEN spelled_quantity
        ELSE converted(spelled_quantity, factor_whole, factor_fraction)
    END AS quantity,
    CASE
        WHEN has_unreadable_tags THEN NULL
        ELSE coalesce(named_application, sub_account_application)
    END AS asked_application
FROM numbered_line;

CREATE VIEW read_line AS
SELECT
    attributed_line.*,
    quantity < 0 AS is_negative,
    CASE
        WHEN has_unreadable_tags THEN 'unreadable'
        WHEN asked_application IS NULL THEN 'pool'
        WHEN is_application(asked_application) THEN 'application'
        ELSE 'unreadable'
    END AS attribution,
    CASE WHEN is_application(asked_application) THEN asked_application END AS local_application_id,
    CASE WHEN cost IS NULL THEN number_problem(billed_cost) END AS cost_problem,
    CASE WHEN quantity IS NULL THEN number_problem(consumed_quantity) END AS quantity_problem
FROM attributed_line;
