-- Open a new version. Parameters: version, content_hash, loaded_at.
INSERT INTO mart.referential (version, content_hash, loaded_at)
VALUES (:version, :content_hash, :loaded_at)
