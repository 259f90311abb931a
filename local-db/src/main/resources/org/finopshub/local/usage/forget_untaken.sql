-- Forget what an earlier round could not take. Parameters: looked_at (text array: how the subjects begin).
DELETE FROM mart.finding
WHERE code = 'untaken-delivery'
  AND EXISTS (
      SELECT 1
      FROM unnest(CAST(:looked_at AS text[])) AS round (looked_at)
      WHERE starts_with(subject, round.looked_at)
  );
