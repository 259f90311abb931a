-- How many rows each view of a schema shows, without any filter; fails where one of them names what is
-- hidden. Grain: view, by name. Parameters: schema, hidden.
SELECT
  shown.view_name || ' ' || shown.shown_rows
FROM rows_of(:schema, :hidden) AS shown
ORDER BY shown.view_name
