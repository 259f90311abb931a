-- When a slice was last loaded; rollups are as old as that. No row before the first.
SELECT slice.loaded_at
FROM api.slice AS slice
ORDER BY slice.loaded_at DESC
LIMIT 1
