-- Number the exports of a month one after the other. Held until the transaction ends. Parameters: period.
SELECT pg_advisory_xact_lock(hashtext('mart.export_runs'), hashtext(:period))::text
