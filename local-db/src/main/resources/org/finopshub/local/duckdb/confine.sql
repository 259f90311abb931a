-- From here on only the file and the working directory can be reached, no extension can be fetched, and nothing can undo
-- that. Session: once per file. Variables: file, working_directory.
SET TimeZone = 'UTC';
SET allowed_paths = [getvariable('file')];
SET allowed_directories = [getvariable('working_directory')];
SET autoinstall_known_extensions = FALSE;
SET autoload_known_extensions = FALSE;
SET enable_progress_bar = TRUE;
SET enable_progress_bar_print = FALSE;
SET enable_external_access = FALSE;
SET lock_configuration = TRUE;
