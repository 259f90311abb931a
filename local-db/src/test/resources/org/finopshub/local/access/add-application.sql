-- One more application.
INSERT INTO mart.application (application_id, catalog_ref, first_seen_at, last_seen_at)
VALUES ('shop', 'component:default/shop', now(), now())
