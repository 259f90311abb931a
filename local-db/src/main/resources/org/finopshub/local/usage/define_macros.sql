-- What a text in a usage file means. Numbers: define_numbers.sql.
-- Session: once per file, in DuckDB.

-- Empty, blank and NULL in any case mean that nothing is given.
CREATE MACRO bare(spelled) AS trim(spelled, e' \t\r\n');
CREATE MACRO is_given(spelled) AS upper(bare(spelled)) NOT IN ('', 'NULL');
CREATE MACRO given(spelled) AS CASE WHEN is_given(spelled) THEN bare(spelled) END;

-- What PostgreSQL and a reader's terminal can take: no control characters, not endless.
CREATE MACRO printable(spelled) AS
    left(regexp_replace(spelled, '[\x00-\x1f\x7f]', ' ', 'g'), 500);

-- quantity x (whole + fraction), both halves of a factor exact, rounded half-even at 18 decimals; NULL from 10^19 on.
-- Four partial products, because one of 38 x 36 digits does not fit.
CREATE MACRO partial_products(quantity, whole, fraction) AS {
    'big': TRY_CAST(trunc(quantity)::DECIMAL(20, 0) * whole AS DECIMAL(37, 18))
        + TRY_CAST(trunc(quantity)::DECIMAL(20, 0) * fraction AS DECIMAL(37, 18))
        + CAST((quantity - trunc(quantity))::DECIMAL(18, 18) * whole AS DECIMAL(37, 18)),
    'small_digits': split_part(((quantity - trunc(quantity))::DECIMAL(18, 18) * fraction)::VARCHAR, '.', 2)};
CREATE MACRO sum_to_18th(products) AS {
    'kept': products.big + ('0.' || left(products.small_digits, 18))::DECIMAL(18, 18),
    'beyond': right(products.small_digits, 18)};
CREATE MACRO half_even_sum(split) AS
    split.kept + CASE
        WHEN split.beyond < '500000000000000000' THEN 0
        WHEN split.beyond > '500000000000000000' OR right(split.kept::VARCHAR, 1) IN ('1', '3', '5', '7', '9')
            THEN 0.000000000000000001
        ELSE 0
    END;
CREATE MACRO converted(quantity, whole, fraction) AS
    list_transform(
        list_transform(
            list_transform([abs(quantity)], lambda size: partial_products(size, whole, fraction)),
            lambda products: sum_to_18th(products)),
        lambda split: TRY_CAST(sign(quantity) * half_even_sum(split) AS DECIMAL(38, 18)))[1];

-- The first day of the month of a day or instant, in UTC. Some write an instant without its seconds.
CREATE MACRO period_of(spelled) AS
    CAST(
        date_trunc('month', TRY_CAST(regexp_replace(spelled, '([T ][0-9]{2}:[0-9]{2})Z$', '\1:00Z') AS TIMESTAMPTZ) AT TIME ZONE 'UTC')
        AS DATE);

-- What a list of tag keys finds: a key spelled exactly so, or else one that differs in case or surrounding blanks.
CREATE MACRO first_given(texts) AS list_filter(texts, lambda text: is_given(text))[1];
CREATE MACRO pointer(tag_key) AS '/' || replace(replace(tag_key, '~', '~0'), '/', '~1');
CREATE MACRO similar_tags(tags, wanted) AS
    list_transform(
        list_filter(json_keys(tags), lambda found: lower(trim(found)) = lower(trim(wanted))),
        lambda found: json_extract_string(tags, pointer(found)));
CREATE MACRO tagged(tags, wanted) AS
    coalesce(
        first_given(list_transform(wanted, lambda tag_key: json_extract_string(tags, pointer(tag_key)))),
        first_given(flatten(list_transform(wanted, lambda tag_key: similar_tags(tags, tag_key)))));
CREATE MACRO is_object(tags) AS CASE WHEN json_valid(tags) THEN json_type(tags) = 'OBJECT' ELSE FALSE END;

-- Contract: 1 to 200 characters, no control characters but tab and newline.
CREATE MACRO is_application(spelled) AS
    length(spelled) <= 200 AND NOT regexp_matches(spelled, '[\x00-\x08\x0b-\x1f\x7f]');

-- Why a line cannot be used: the first of its problems, or NULL.
CREATE MACRO number_problem(spelled) AS
    CASE
        WHEN NOT coalesce(is_given(spelled), FALSE) THEN 'missing'
        WHEN is_number(bare(spelled)) THEN 'out-of-range'
        ELSE 'unreadable'
    END;
CREATE MACRO is_out_of_scope(provider) AS
    (len(getvariable('providers')) > 0
        AND NOT coalesce(list_contains(getvariable('providers'), lower(given(provider))), FALSE))
    OR coalesce(list_contains(getvariable('excluded_providers'), lower(given(provider))), FALSE);
CREATE MACRO reason_code(provider, period_start, cost_problem, billing_currency, charge_category, quantity_problem) AS
    CASE
        WHEN is_out_of_scope(provider) THEN 'out-of-scope'
        WHEN given(period_start) IS NULL THEN 'missing-period'
        WHEN coalesce(year(period_of(given(period_start))) NOT BETWEEN 2000 AND 2099, TRUE) THEN 'unreadable-period'
        WHEN cost_problem IS NOT NULL THEN cost_problem || '-billed-cost'
        WHEN given(billing_currency) IS NULL THEN 'missing-currency'
        WHEN NOT list_contains(getvariable('currencies'), given(billing_currency)) THEN 'unknown-currency'
        WHEN given(charge_category) IS NULL THEN 'missing-charge-category'
        WHEN NOT list_contains(['usage', 'purchase', 'tax', 'credit', 'adjustment'], lower(given(charge_category)))
            THEN 'unknown-charge-category'
        WHEN quantity_problem IS NOT NULL THEN quantity_problem || '-quantity'
    END;
