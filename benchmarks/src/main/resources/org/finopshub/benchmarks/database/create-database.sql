-- A database for one comparison. Placeholder: name.
CREATE DATABASE {name}
