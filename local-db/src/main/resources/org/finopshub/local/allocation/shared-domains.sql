-- Domains whose pool was split, and how many applications bear it. Grain: domain. Parameters: none.
SELECT domain_id,
       COUNT(DISTINCT application_id) FILTER (WHERE application_id <> 'unallocated') AS applications
  FROM share
 GROUP BY domain_id
 ORDER BY domain_id
