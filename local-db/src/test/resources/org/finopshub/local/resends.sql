-- Which drops were asked for again, in words. Grain: request.
SELECT format('%s by %s', to_char(export.period_month, 'YYYY-MM'), resend.asked_by)
  FROM mart.resend
  JOIN mart.export_runs AS export USING (run_id)
 ORDER BY resend.asked_at
