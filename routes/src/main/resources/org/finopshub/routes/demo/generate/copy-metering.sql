-- Appends one month's readings. Grain: one reading. Input: CSV with a header.
COPY metering (
  metered_on,
  application_id,
  product_id,
  quantity,
  unit
)
FROM STDIN (FORMAT csv, HEADER true)
