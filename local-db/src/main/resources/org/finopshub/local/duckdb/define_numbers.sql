-- What a text means as a number: DECIMAL(38,18) or NULL; nothing here touches DOUBLE, and nothing casts text to more than 18
-- digits at once, which takes a hundred times as long as to 18. Session: once, in DuckDB.

-- A macro's argument is copied to wherever it is named; a lambda computes it once.
CREATE MACRO is_number(spelled) AS
    regexp_full_match(spelled, '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?');

-- At most nine digits and decimals: the cast to 18 digits is exact.
CREATE MACRO short_number(spelled) AS
    CASE WHEN length(spelled) - instr(spelled, '.') <= 9 AND NOT regexp_matches(spelled, '[^0-9.+-]')
        THEN TRY_CAST(TRY_CAST(spelled AS DECIMAL(18, 9)) AS DECIMAL(38, 18))
    END;

-- At most 20 digits and 18 decimals. The whole and the fraction are cast apart, each without DECIMAL(38,18).
CREATE MACRO sign_of(spelled) AS CASE WHEN starts_with(spelled, '-') THEN '-' ELSE '' END;
CREATE MACRO decimal_of(sign, whole, fraction) AS
    TRY_CAST(TRY_CAST(sign || whole AS HUGEINT) AS DECIMAL(38, 18)) + TRY_CAST(sign || '0.' || fraction AS DECIMAL(18, 18));
CREATE MACRO plain_number(spelled) AS
    CASE WHEN regexp_full_match(spelled, '-?[0-9]{1,20}(\.[0-9]{0,18})?')
        THEN decimal_of(sign_of(spelled), ltrim(split_part(spelled, '.', 1), '-'), split_part(spelled, '.', 2))
    END;

-- Any number: its significant digits and how far they lie left of the 18th decimal, negative where some lie beyond it.
CREATE MACRO number_parts(spelled) AS
    regexp_extract(
        spelled,
        '^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]{1,3}))?$',
        ['sign', 'whole', 'fraction', 'exponent']);
CREATE MACRO significant(parts) AS {
    'sign': parts.sign,
    'digits': ltrim(parts.whole || parts.fraction, '0'),
    'shift': 18 + coalesce(TRY_CAST(parts.exponent AS BIGINT), 0) - length(parts.fraction)};
CREATE MACRO split_at_18th(number) AS {
    'sign': number.sign,
    'kept': TRY_CAST(
        '0' || left(number.digits, greatest(length(number.digits) + least(number.shift, 0), 0))
            || repeat('0', greatest(number.shift, 0))
        AS HUGEINT),
    'beyond': CASE WHEN number.shift >= 0 THEN ''
        ELSE lpad(right(number.digits, least(length(number.digits), -number.shift)), -number.shift::INTEGER, '0') END};

-- Units of the 18th decimal: the digits beyond it decide, and of two equally near the even one wins.
CREATE MACRO half_even_units(split) AS
    split.kept + CASE
        WHEN split.beyond = '' OR left(split.beyond, 1) < '5' THEN 0
        WHEN rtrim(split.beyond, '0') = '5' THEN split.kept % 2
        ELSE 1
    END;
CREATE MACRO decimal_of_units(sign, units) AS decimal_of(sign, left(units, -18), right(units, 18));
CREATE MACRO rounded_number(spelled) AS
    list_transform(
        list_transform(
            list_transform([number_parts(spelled)], lambda parts: significant(parts)),
            lambda number: split_at_18th(number)),
        lambda split: decimal_of_units(split.sign, lpad(half_even_units(split)::VARCHAR, 39, '0')))[1];

-- NULL where the text is no number or needs more than 38 digits.
CREATE MACRO exact_number(spelled) AS
    coalesce(
        short_number(spelled),
        plain_number(spelled),
        CASE WHEN is_number(spelled) THEN rounded_number(spelled) END);
