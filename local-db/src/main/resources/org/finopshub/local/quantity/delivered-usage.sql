-- The content of every delivery that holds usage of a month, as one text. Parameters: period.
SELECT COALESCE(string_agg(concat_ws(' ', source_id, delivery_name, sha256), E'\n' ORDER BY source_id, delivery_name), '')
  FROM mart.usage_delivery
 WHERE delivery_id IN (SELECT delivery_id FROM mart.usage_line WHERE period_month = :period)
