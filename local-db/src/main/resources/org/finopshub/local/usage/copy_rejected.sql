-- What write_rejected.sql wrote.
COPY mart.usage_rejected (
    delivery_id,
    line,
    reason_code,
    reason,
    excerpt
) FROM STDIN (FORMAT csv);
