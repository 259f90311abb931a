-- A delivery whose digest follows from its name. Parameters: delivery_id, name.
INSERT INTO mart.usage_delivery (
    delivery_id,
    source_id,
    delivery_name,
    sha256,
    bytes,
    taken_at,
    lines_read,
    lines_rejected,
    lines_out_of_scope
)
VALUES (:delivery_id, 'test', :name, encode(sha256(CAST(:name AS bytea)), 'hex'), 1, now(), 9, 2, 1)
