-- Tell of a bundle that was refused. Parameters: found_at, code, subject, detail.
INSERT INTO mart.finding (found_at, code, severity, subject, detail)
VALUES (:found_at, :code, 'error', :subject, :detail)
