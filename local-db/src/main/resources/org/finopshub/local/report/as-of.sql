-- When a source was last brought up to date: a view when it was refreshed, a rollup with the run shown last.
-- Parameters: source.
SELECT COALESCE(
           (SELECT refreshed_at FROM mart.view_refresh WHERE view_name = :source),
           (SELECT MAX(shown_since) FROM mart.current_run)
       ) AS as_of
