-- The jobs a hub's database schedules. Grain: job. Rerun: reads only.
SELECT
  job_group || ' ' || job_name AS job,
  sched_name
FROM hub.qrtz_job_details
ORDER BY
  job
