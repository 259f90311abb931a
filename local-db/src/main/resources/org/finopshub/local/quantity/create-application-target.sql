-- Where a local application's cost goes. Lives as long as the transaction.
CREATE TEMPORARY TABLE application_target (
    local_application_id text NOT NULL PRIMARY KEY,
    application_id       text NOT NULL
) ON COMMIT DROP
