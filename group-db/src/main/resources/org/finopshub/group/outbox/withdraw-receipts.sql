-- Close receipts of a drop that were not delivered yet: a newer one takes their place, and must not be
-- overwritten by them. Waits for one that is being delivered. Parameters: entity_id, receipt_file.
UPDATE ledger.outbox
SET
  delivered_at = clock_timestamp(),
  last_error = 'A newer receipt took its place'
WHERE topic = 'receipt'
  AND delivered_at IS NULL
  AND payload ->> 'entity_id' = :entity_id
  AND payload ->> 'receipt_file' = :receipt_file
