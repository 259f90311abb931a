-- Remove what a run that was interrupted left behind. Placeholder: name.
DROP DATABASE IF EXISTS {name} WITH (FORCE)
