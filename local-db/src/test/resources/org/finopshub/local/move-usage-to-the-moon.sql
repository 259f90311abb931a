-- All usage lies in a domain nobody has.
UPDATE mart.usage_line
   SET domain_id = 'moon',
       product_id = NULL
