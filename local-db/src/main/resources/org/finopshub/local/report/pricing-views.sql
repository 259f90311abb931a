-- The pricing views there are or were, the group's and the entity's own. Grain: pricing view.
SELECT DISTINCT pricing_view
  FROM mart.pricing_view
 ORDER BY pricing_view
