-- Lets a constraint say "no two rows of one id overlap in time": equality beside ranges in one index.
-- Trusted since PostgreSQL 13: whoever may create in the database may run it.
CREATE EXTENSION IF NOT EXISTS btree_gist;
