-- Name a version for ever. Parameters: version, content_sha256, now.
INSERT INTO ledger.rate_version (version, content_sha256, loaded_at)
VALUES (:version, :content_sha256, :now)
