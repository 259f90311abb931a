-- The numbers in the order they were sent; they are gone afterwards.
WITH taken AS (
  DELETE FROM number_arrived
  RETURNING position, number
)

SELECT taken.number
FROM taken
ORDER BY taken.position
