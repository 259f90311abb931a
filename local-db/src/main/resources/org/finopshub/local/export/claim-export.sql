-- Take the oldest open drop that is due, unless an older one goes first: of the same month always, of another month
-- until it has failed too often. A lease that ran out counts as due. Two hubs never take the same one.
-- Parameters: now, leased_until, attempts_others_wait_for.
UPDATE mart.export_runs
   SET status = 'SENDING',
       attempts = attempts + 1,
       leased_until = :leased_until
 WHERE run_id = (
           SELECT due.run_id
             FROM mart.export_runs AS due
            WHERE (due.status = 'QUEUED' AND due.next_attempt_at <= :now
                   OR due.status = 'SENDING' AND due.leased_until <= :now)
              AND NOT EXISTS (
                      SELECT 1
                        FROM mart.export_runs AS older
                       WHERE older.status IN ('QUEUED', 'SENDING')
                         AND (older.period_month = due.period_month
                              AND older.export_seq < due.export_seq
                              OR older.period_month <> due.period_month
                              AND (older.queued_at, older.run_id) < (due.queued_at, due.run_id)
                              AND older.status = 'QUEUED'
                              AND older.attempts < :attempts_others_wait_for)
                  )
            ORDER BY due.queued_at, due.run_id
            LIMIT 1
              FOR UPDATE SKIP LOCKED
       )
RETURNING run_id,
          entity_id,
          period_month,
          export_seq,
          directory,
          file_names,
          status,
          attempts
