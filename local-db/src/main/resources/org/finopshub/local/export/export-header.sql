-- What a run's manifest says of it. What an earlier export of the same run said is said again; a month that was accepted
-- before is a restatement of the run accepted last. The referential's version is the group's number as soon as the
-- entity holds one of the group's. No row when the run is not done or its month shows another.
-- Parameters: run_id, period_status.
SELECT run.finished_at,
       COALESCE(referential.official_version, run.referential_version) AS referential_version,
       run.pricing_view,
       COALESCE(earlier.period_status, :period_status) AS period_status,
       COALESCE(
           earlier.export_seq,
           (
               SELECT COALESCE(MAX(other.export_seq), 0) + 1
                 FROM mart.export_runs AS other
                WHERE other.period_month = run.period_month
           )
       )                                               AS export_seq,
       CASE
           WHEN earlier.run_id IS NOT NULL THEN earlier.supersedes_run_id
           ELSE accepted.run_id
       END                                             AS supersedes_run_id,
       CASE
           WHEN earlier.run_id IS NOT NULL THEN earlier.restatement_reason
           WHEN accepted.run_id IS NOT NULL THEN 'Computed again: ' || run.trigger
       END                                             AS restatement_reason
  FROM mart.batch_runs AS run
  JOIN mart.current_run AS current USING (run_id)
  JOIN mart.referential AS referential ON referential.version = run.referential_version
  LEFT JOIN mart.export_runs AS earlier USING (run_id)
  LEFT JOIN LATERAL (
           SELECT last.run_id
             FROM mart.export_runs AS last
            WHERE last.period_month = run.period_month
              AND last.status = 'ACCEPTED'
            ORDER BY last.export_seq DESC
            LIMIT 1
       ) AS accepted ON TRUE
 WHERE run.run_id = :run_id
   AND run.status = 'DONE'
