-- Read as the API's role until the transaction ends.
SELECT set_config('role', 'finopshub_api_local', true)
