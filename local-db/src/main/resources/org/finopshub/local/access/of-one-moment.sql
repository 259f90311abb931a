-- Read what was committed by now and nothing later, until the transaction ends. Before its first query; the driver's own
-- way asks and tells the server three times what is said here once.
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ
