-- Give notices of channels that are configured no longer to another. Grain: notice.
-- Parameters: channels (text array), first. Rerun: finds none.
UPDATE ledger.outbox
SET
  destination = :first,
  due_at = '-infinity'
WHERE topic = 'alert'
  AND delivered_at IS NULL
  AND destination <> ALL (CAST(:channels AS text[]))
