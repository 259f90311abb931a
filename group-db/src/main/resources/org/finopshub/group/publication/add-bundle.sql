-- Keep a version's bundle as it was signed. Parameters: version, published_at, zip, signature.
INSERT INTO ledger.referential_bundle (version, published_at, zip, signature)
VALUES (:version, :published_at, :zip, :signature)
