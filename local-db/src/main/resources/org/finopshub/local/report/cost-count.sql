-- How many rows cost-rows has without its page. Parameters: from, to, one per filter.
SELECT COUNT(*)
  FROM (
           SELECT {columns}
             FROM mart.{source}
            WHERE period_month {period}
              {filters}
           {grouping}
       ) AS rows_of_all_pages
