-- Keep a version for ever. Parameters: version, content_sha256, content.
INSERT INTO ledger.referential_version (version, content_sha256, content)
VALUES (:version, :content_sha256, CAST(:content AS jsonb))
