-- Keep who has a drop sent again. Parameters: run_id, asked_at, asked_by.
INSERT INTO mart.resend (run_id, asked_at, asked_by)
VALUES (:run_id, :asked_at, :asked_by)
