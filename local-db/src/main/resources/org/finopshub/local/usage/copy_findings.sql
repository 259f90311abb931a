-- What write_findings.sql wrote.
COPY mart.finding (
    period_month,
    delivery_id,
    code,
    severity,
    subject,
    detail,
    source_lines,
    billed_cost,
    billing_currency
) FROM STDIN (FORMAT csv);
