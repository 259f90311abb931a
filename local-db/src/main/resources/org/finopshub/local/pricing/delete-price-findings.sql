-- Take back what an earlier valuation of this run found. Parameters: run_id.
DELETE FROM mart.finding
 WHERE run_id = :run_id
   AND code IN ('foreign-currency', 'missing-price')
