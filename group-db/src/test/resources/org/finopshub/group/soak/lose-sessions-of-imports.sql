-- Have the session of every import end when it comes to its sums, until keep-sessions.sql.
CREATE TRIGGER lose_session BEFORE DELETE ON ledger.product_month
FOR EACH STATEMENT EXECUTE FUNCTION ledger.lose_session()
