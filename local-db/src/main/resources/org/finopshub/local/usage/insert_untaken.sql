-- Keep why a delivery was not taken. Grain: a delivery. Parameters: found_at, subject, detail.
INSERT INTO mart.finding (
    found_at,
    code,
    severity,
    subject,
    detail
)
VALUES (
    :found_at,
    'untaken-delivery',
    'error',
    :subject,
    :detail
);
