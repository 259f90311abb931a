-- A drop the group holds because the month is closed there: answered, but not for good.
ALTER TABLE mart.export_runs
    DROP CONSTRAINT export_runs_status_check,
    ADD CONSTRAINT export_runs_status_check
        CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'HELD', 'ACCEPTED', 'REJECTED'));

DROP INDEX mart.export_runs_open;
CREATE INDEX export_runs_open ON mart.export_runs (queued_at) WHERE status IN ('QUEUED', 'SENDING', 'SENT', 'HELD');
