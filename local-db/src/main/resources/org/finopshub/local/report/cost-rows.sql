-- Costs per group and currency, one page of them. The words in braces are columns of a closed list and one relation.
-- Parameters: from, to, one per filter, limit, offset.
SELECT {columns}
  FROM {costs}
 WHERE period_month {period}
   {filters}
{grouping}
 ORDER BY {order}
 LIMIT :limit
OFFSET :offset
