-- Whether a month's usage was dropped after its retention, and not delivered anew. Parameters: period.
SELECT EXISTS (
           SELECT
             FROM mart.dropped_month
            WHERE kind = 'usage'
              AND period_month = :period
       )
       AND NOT EXISTS (
           SELECT
             FROM mart.usage_line
            WHERE period_month = :period
       )
