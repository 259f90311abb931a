-- The pricing views there are or were. Grain: pricing view.
SELECT DISTINCT listed.pricing_view
FROM api.pricing_view AS listed
ORDER BY listed.pricing_view
