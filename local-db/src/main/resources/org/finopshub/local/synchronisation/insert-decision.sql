-- Note what became of a bundle's file. Rerun: the first decision stays.
-- Parameters: file_name, bytes, modified_at, decided_at, outcome, code, reason.
INSERT INTO mart.referential_bundle (file_name, bytes, modified_at, decided_at, outcome, code, reason)
VALUES (:file_name, :bytes, :modified_at, :decided_at, :outcome, :code, :reason)
ON CONFLICT (file_name, bytes, modified_at) DO NOTHING
