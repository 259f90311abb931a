-- Grain: a delivery. Parameters: its columns.
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
VALUES (
    :delivery_id,
    :source_id,
    :delivery_name,
    :sha256,
    :bytes,
    :taken_at,
    :lines_read,
    :lines_rejected,
    :lines_out_of_scope
);
