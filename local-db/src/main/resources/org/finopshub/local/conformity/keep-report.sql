-- Keep what a run tells the group. Rerun: the newest. Parameters: run_id, checked_at, report.
INSERT INTO mart.conformity_report (run_id, checked_at, report)
VALUES (:run_id, :checked_at, :report)
    ON CONFLICT (run_id) DO UPDATE
   SET checked_at = EXCLUDED.checked_at,
       report = EXCLUDED.report
