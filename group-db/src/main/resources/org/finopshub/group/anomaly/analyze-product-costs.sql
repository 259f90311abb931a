-- Tells the planner what the temporary table holds; nobody else does.
ANALYZE product_cost
