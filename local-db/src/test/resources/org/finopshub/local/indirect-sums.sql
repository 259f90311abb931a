-- What a run allocated in all, and how many of its rows have another sign than their pool's sum. Parameters: run_id.
SELECT concat_ws(
           ' ',
           COALESCE(trim_scale(SUM(consumed_quantity)), 0),
           COALESCE(trim_scale(SUM(billed_cost)), 0),
           COUNT(*) FILTER (WHERE sign(billed_cost) = -sign(total_billed_cost) AND billed_cost <> 0)
       )
  FROM (
           SELECT consumed_quantity,
                  billed_cost,
                  SUM(billed_cost) OVER () AS total_billed_cost
             FROM mart.fact_quantity
            WHERE run_id = :run_id
              AND allocation = 'indirect'
       ) AS indirect
