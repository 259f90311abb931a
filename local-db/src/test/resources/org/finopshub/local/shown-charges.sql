-- What readers see at the finest grain.
SELECT concat_ws(' ', application_id, product_id)
  FROM mart.current_charge
 ORDER BY application_id, product_id
