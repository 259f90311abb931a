-- Have statistics on what was just written. Parameters: parent (fact_quantity or fact_cost), period.
SELECT mart.analyze_month(:parent, :period)::text AS done
