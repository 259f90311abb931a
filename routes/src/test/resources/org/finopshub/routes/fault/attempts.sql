-- How often the entity tried to send its drop. Grain: export.
SELECT export.attempts
FROM mart.export_runs AS export
