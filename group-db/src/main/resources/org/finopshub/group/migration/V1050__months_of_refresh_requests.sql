-- Which month a refresh is owed for; null: any of them. Answers about other months stay as they are.
ALTER TABLE ledger.outbox
ADD COLUMN period_month date CHECK (period_month IS NULL OR topic = 'refresh');
