-- How many rows cost-rows has without its page, and what of their source has no price. Parameters: from, to, one per filter.
SELECT COUNT(*) AS total,
       {unpriced} AS unpriced
  FROM (
           SELECT {columns}
             FROM {costs}
            WHERE period_month {period}
              {filters}
           {grouping}
       ) AS rows_of_all_pages
