-- Two equally long times beside each other: of all that is asked for, and of each of its parts; each as a whole and month
-- by month. Grain: part (null = all) and month (null = the whole). The words in braces are a relation, a column and filters.
-- Parameters: from (of the earlier time), middle (first day of the later one), to (its last month), currency, one per filter.
-- Only what is in the currency is added. Exact: only the ratio is rounded.
WITH summed AS (
    SELECT GROUPING({part}) = 1                                                      AS of_all,
           {part}                                                                    AS part,
           period_month,
           COALESCE(SUM(effective_cost), 0)                                          AS cost,
           COALESCE(SUM(effective_cost) FILTER (WHERE period_month < :middle), 0)    AS earlier_cost,
           COALESCE(SUM(effective_cost) FILTER (WHERE period_month >= :middle), 0)   AS later_cost
      FROM mart.{source}
     WHERE period_month BETWEEN :from AND :to
       AND billing_currency = :currency
       {filters}
     GROUP BY GROUPING SETS ((), (period_month), ({part}), ({part}, period_month))
)

SELECT part,
       period_month,
       cost,
       earlier_cost,
       later_cost,
       later_cost - earlier_cost AS change,
       ROUND((later_cost - earlier_cost) / NULLIF(ABS(earlier_cost), 0), 6) AS change_ratio
  FROM summed
 ORDER BY of_all DESC, part, period_month NULLS FIRST
