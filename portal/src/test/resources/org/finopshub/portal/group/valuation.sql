-- What values ledger.sql: a view in EUR that prices vm and counts disk as billed from October on, and one rate.
INSERT INTO ledger.referential_version (version, content_sha256, content) VALUES (1, 'r1', '{}');
INSERT INTO ledger.pricing_view (pricing_view, label, currency, valid, versions)
VALUES ('list-eur', 'In euro', 'EUR', '(,)', '[1,)');
INSERT INTO ledger.price (product_key, pricing_view, basis, unit_price, valid, versions)
SELECT product_key, 'list-eur', basis, unit_price, CAST(valid AS daterange), '[1,)'
FROM (VALUES ('vm', 'unit-price', 0.1, '(,)'), ('disk', 'as-billed', NULL, '[2024-10-01,)'))
  AS price (product_id, basis, unit_price, valid)
JOIN ledger.dim_product USING (product_id);
INSERT INTO ledger.rate_version (version, content_sha256, loaded_at) VALUES (1, 'x1', '2024-10-05T00:00:00Z');
INSERT INTO ledger.exchange_rate (
  period_month, currency, to_currency, rate, source, method, first_day, last_day, days, versions)
VALUES ('2024-09-01', 'USD', 'EUR', 0.9, 'eurofxref-hist.csv', 'month-average', '2024-09-02', '2024-09-30', 21, '[1,)');
