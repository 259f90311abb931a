-- Keep a version for ever. Parameters: version, content_sha256, content, now.
INSERT INTO ledger.referential_version (version, content_sha256, content, loaded_at)
VALUES (:version, :content_sha256, CAST(:content AS jsonb), :now)
