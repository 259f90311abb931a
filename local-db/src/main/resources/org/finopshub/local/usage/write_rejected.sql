-- The columns of mart.usage_rejected. A record's number counts the header, if any, and the malformed ones before it.
-- Grain: a line that was not taken. Variables: rejected_file, delivery_id, header_lines.
COPY (
    WITH malformed_before AS (
        SELECT
            line - nth_malformed + 1 AS first_good_record,
            max(nth_malformed) AS malformed_records
        FROM malformed
        GROUP BY ALL
    ),
    refused AS (
        SELECT
            nth_line + getvariable('header_lines') AS good_record,
            reason_code(provider, period_start, cost_problem, billing_currency, charge_category, quantity_problem)
                AS reason_code,
            read_line.*
        FROM read_line
        WHERE reason_code(provider, period_start, cost_problem, billing_currency, charge_category, quantity_problem)
            <> 'out-of-scope'
    )
    SELECT
        getvariable('delivery_id') AS delivery_id,
        good_record + coalesce(malformed_records, 0) AS line,
        reason_code,
        CASE
            WHEN reason_code LIKE 'missing-%' THEN 'The line gives no ' || replace(reason_code[9:], '-', ' ')
            WHEN reason_code LIKE '%-period'
                THEN 'The period is no date of the years 2000 to 2099: ' || printable(period_start)
            WHEN reason_code LIKE '%-currency'
                THEN 'The currency is no ISO 4217 code: ' || printable(billing_currency)
            WHEN reason_code LIKE '%-charge-category'
                THEN 'The charge category is none of usage, purchase, tax, credit, adjustment: '
                    || printable(charge_category)
            WHEN reason_code LIKE 'unreadable-%'
                THEN 'The ' || replace(reason_code[12:], '-', ' ') || ' is no decimal number: '
                    || printable(if(reason_code LIKE '%-quantity', consumed_quantity, billed_cost))
            ELSE 'The ' || if(reason_code LIKE '%-quantity', 'quantity', 'billed cost')
                || ' needs more than 38 digits, 18 of them decimals: '
                || printable(if(reason_code LIKE '%-quantity', consumed_quantity, billed_cost))
        END AS reason,
        printable(concat_ws(
            ',', period_start, provider, service, sku, unit, charge_category, consumed_quantity, billed_cost,
            billing_currency)) AS excerpt
    FROM refused
    ASOF LEFT JOIN malformed_before ON good_record >= first_good_record
    UNION ALL
    SELECT
        getvariable('delivery_id'),
        line,
        'malformed-line',
        printable(error_message),
        printable(csv_line)
    FROM malformed
    ORDER BY line
) TO (getvariable('rejected_file')) (FORMAT csv, HEADER FALSE);
