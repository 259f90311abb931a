-- Requests that are to be written down wait a moment for this transaction at most. Grain: one row.
SELECT set_config('lock_timeout', '3s', true) AS patience
