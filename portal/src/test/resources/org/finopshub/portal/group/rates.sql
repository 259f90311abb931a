-- What a dollar is worth in euro in the months of ledger.sql.
INSERT INTO ledger.rate_version (version, content_sha256, loaded_at) VALUES (1, 'r1', '2024-10-05T00:00:00Z');
INSERT INTO ledger.exchange_rate (period_month, currency, to_currency, rate, source, method, versions)
VALUES ('2024-09-01', 'USD', 'EUR', 0.5, 'rates.csv', 'given', '[1,)'),
       ('2024-10-01', 'USD', 'EUR', 0.5, 'rates.csv', 'given', '[1,)');
