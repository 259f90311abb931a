-- Why deliveries are still not taken, one line each. Grain: a delivery.
SELECT subject || ': ' || detail
FROM mart.finding
WHERE code = 'untaken-delivery'
ORDER BY subject;
