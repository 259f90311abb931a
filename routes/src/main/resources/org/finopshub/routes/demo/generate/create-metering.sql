-- The table an entity's own metering system would hold. Grain: one reading. Rerun: identical.
CREATE TABLE IF NOT EXISTS metering (
  metered_on     date    NOT NULL,
  application_id text,
  product_id     text    NOT NULL,
  quantity       numeric NOT NULL,
  unit           text    NOT NULL
)
