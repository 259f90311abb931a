-- The columns of mart.finding an intake fills: period_month, delivery_id, code, severity, subject, detail, source_lines,
-- billed_cost, billing_currency. Grain: one per month, currency and thing to look at. Variables: findings_file, delivery_id,
-- delivery_name.
COPY (
    WITH remark AS (
        SELECT
            'unmapped-product' AS code,
            'warning' AS severity,
            printable(concat_ws(' / ', provider, service, sku, unit)) AS subject,
            'No product map row gives a product; carried on unmapped-' || domain_id AS detail,
            period_month,
            source_lines,
            cost,
            billing_currency
        FROM mapped
        WHERE wanted_product_id IS NULL
        UNION ALL
        SELECT
            'unit-mismatch',
            'warning',
            wanted_product_id,
            printable('Used in ' || coalesce(unit, 'no unit') || ', counted in ' || product_unit
                || ', and units.csv leads from none to the other; carried on unmapped-' || domain_id),
            period_month,
            source_lines,
            cost,
            billing_currency
        FROM mapped
        WHERE product_id IS NULL AND wanted_product_id IS NOT NULL
        UNION ALL
        SELECT
            'unreadable-tags',
            'warning',
            getvariable('delivery_name'),
            'The tags are no JSON object or name no possible application; carried on unallocated',
            period_month,
            source_lines,
            cost,
            billing_currency
        FROM mapped
        WHERE attribution = 'unreadable'
        UNION ALL
        SELECT
            'negative-usage',
            'info',
            getvariable('delivery_name'),
            'Lines of ' || charge_category || ' with a negative quantity; carried as adjustment',
            period_month,
            source_lines,
            cost,
            billing_currency
        FROM mapped
        WHERE is_negative AND charge_category NOT IN ('credit', 'adjustment')
        UNION ALL
        SELECT
            'other-period',
            'info',
            getvariable('delivery_name'),
            'Lines of another month than most of the delivery; carried in their own',
            period_month,
            source_lines,
            cost,
            billing_currency
        FROM mapped
        WHERE period_month <> (SELECT period_month FROM mapped GROUP BY ALL ORDER BY sum(source_lines) DESC, 1 LIMIT 1)
    )
    SELECT
        period_month,
        getvariable('delivery_id') AS delivery_id,
        code,
        severity,
        subject,
        detail,
        sum(source_lines)::BIGINT AS source_lines,
        sum(cost) AS billed_cost,
        billing_currency
    FROM remark
    GROUP BY ALL
    ORDER BY code, subject, period_month
) TO (getvariable('findings_file')) (FORMAT csv, HEADER FALSE);
