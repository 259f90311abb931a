-- What a mart says, to be compared with another's, whatever its runs are called. Grain: relation.
SELECT concat_ws(' ', relation, COUNT(*), 'rows', md5(string_agg(said, '' ORDER BY said)))
  FROM (
           SELECT 'facts'                                   AS relation,
                  (to_jsonb(charge) - 'run_id')::text AS said
             FROM mart.current_charge AS charge
           UNION ALL
           SELECT 'application_month', to_jsonb(cost)::text
             FROM mart.application_month AS cost
           UNION ALL
           SELECT 'domain_application_month', to_jsonb(cost)::text
             FROM mart.domain_application_month AS cost
           UNION ALL
           SELECT 'product_month', to_jsonb(cost)::text
             FROM mart.product_month AS cost
           UNION ALL
           SELECT 'domain_month', to_jsonb(cost)::text
             FROM mart.domain_month AS cost
           UNION ALL
           SELECT 'month_total', to_jsonb(cost)::text
             FROM mart.month_total AS cost
       ) AS mart
 GROUP BY relation
 ORDER BY relation
