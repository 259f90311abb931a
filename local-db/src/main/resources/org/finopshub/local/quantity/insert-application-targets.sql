-- Local ids and, at the same places, the group's. Parameters: local_ids, group_ids (text arrays).
INSERT INTO application_target (local_application_id, application_id)
SELECT local_id,
       group_id
  FROM unnest(CAST(:local_ids AS text[]), CAST(:group_ids AS text[])) AS target (local_id, group_id)
