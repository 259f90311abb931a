-- How often a server at work looks whether its client is still there. Grain: one row.
SHOW client_connection_check_interval
