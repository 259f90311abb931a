-- What figures are made from, as one text that differs whenever they might: the runs shown, the views, the prices,
-- the software catalog.
-- Grain: one row. Rerun: identical.
SELECT concat_ws(
           ' ',
           (SELECT concat_ws(' ', COUNT(*), MAX(shown_since)) FROM mart.current_run),
           (SELECT string_agg(concat_ws(' ', view_name, refreshed_at), ' ' ORDER BY view_name) FROM mart.view_refresh),
           (SELECT MAX(version) FROM mart.referential),
           (
               SELECT SUM(hashtextextended(concat_ws(' ', application_id, catalog_ref, last_seen_at), 0))
                 FROM mart.application
           )
       )
