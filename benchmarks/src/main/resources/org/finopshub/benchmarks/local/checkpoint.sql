-- Write all that is dirty, so that no run pays for the one before it.
CHECKPOINT
