-- A place for tables on another file system. {directory} is there and empty.
CREATE TABLESPACE small_disk LOCATION '{directory}'
