-- What reports read, granted anew whenever a migration was applied: views that were made again have lost their grants.

GRANT USAGE ON SCHEMA mart TO finopshub_api_local;
REVOKE ALL ON ALL TABLES IN SCHEMA mart FROM finopshub_api_local;
GRANT SELECT ON
    mart.month_total,
    mart.domain_month,
    mart.product_month,
    mart.application_month,
    mart.domain_application_month,
    mart.current_charge,
    mart.current_run,
    mart.view_refresh,
    mart.batch_runs,
    mart.batch_run_step,
    mart.conservation_proof,
    mart.export_runs,
    mart.finding,
    mart.conformity_finding,
    mart.application,
    mart.product,
    mart.price,
    mart.pricing_view,
    mart.referential,
    mart.referential_bundle,
    mart.usage_delivery,
    mart.usage_line
TO finopshub_api_local;
