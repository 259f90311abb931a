-- Costs per group and currency, one page of them, and beside each row how many there are and what has no price. Grain:
-- the groups asked for; a page beyond the last is one row without a currency. Counted apart from the page, not over it:
-- the index that serves the costliest rows of a month still does. The words in braces are columns of a closed list and
-- one relation. Parameters: from, to, one per filter, limit, offset.
WITH page AS (
    SELECT {columns}
      FROM {costs}
     WHERE period_month {period}
       {filters}
    {grouping}
     ORDER BY {order}
     LIMIT :limit
    OFFSET :offset
),

counted AS (
    SELECT COUNT(*) AS total,
           {unpriced} AS all_unpriced
      FROM (
               SELECT {columns}
                 FROM {costs}
                WHERE period_month {period}
                  {filters}
               {grouping}
           ) AS rows_of_all_pages
)

SELECT page.*,
       counted.total,
       counted.all_unpriced
  FROM counted
  LEFT JOIN page
    ON TRUE
 ORDER BY {order}
