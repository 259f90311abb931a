-- What auditors filter by beside the subject: the name somebody is called by, and the route they asked.
CREATE INDEX access_name ON audit.access (name, seq);
CREATE INDEX access_route ON audit.access (route, seq);
