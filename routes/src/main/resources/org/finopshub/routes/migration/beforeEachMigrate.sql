-- A migration takes as long as it takes: a hub's limit for statements is not for its transaction.
SET LOCAL statement_timeout = 0;
