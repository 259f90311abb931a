-- What a page of the catalog says of applications; one that was gone is back. Grain: application. Rerun: identical.
-- Parameters: rows (JSON array), seen_at.
INSERT INTO mart.application (application_id, catalog_ref, owner, system, lifecycle, first_seen_at, last_seen_at)
SELECT DISTINCT ON (application_id)
       application_id,
       catalog_ref,
       owner,
       system,
       lifecycle,
       CAST(:seen_at AS timestamptz),
       CAST(:seen_at AS timestamptz)
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           application_id text,
           catalog_ref    text,
           owner          text,
           system         text,
           lifecycle      text
       )
 ORDER BY application_id, catalog_ref
ON CONFLICT (application_id) DO UPDATE
   SET catalog_ref = EXCLUDED.catalog_ref,
       owner = EXCLUDED.owner,
       system = EXCLUDED.system,
       lifecycle = EXCLUDED.lifecycle,
       last_seen_at = EXCLUDED.last_seen_at,
       gone_at = NULL
