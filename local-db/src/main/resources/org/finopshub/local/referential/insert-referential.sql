-- Open a new version. Parameters: version, content_hash, origin, official_version, loaded_at.
INSERT INTO mart.referential (version, content_hash, origin, official_version, loaded_at)
VALUES (:version, :content_hash, :origin, CAST(:official_version AS integer), :loaded_at)
