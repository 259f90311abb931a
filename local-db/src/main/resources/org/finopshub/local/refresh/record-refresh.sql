-- When a view last read the rollups. Parameters: view_name, refreshed_at.
INSERT INTO mart.view_refresh (view_name, refreshed_at)
VALUES (:view_name, :refreshed_at)
ON CONFLICT (view_name) DO UPDATE
   SET refreshed_at = EXCLUDED.refreshed_at
