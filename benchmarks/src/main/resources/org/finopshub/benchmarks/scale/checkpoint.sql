-- Write what is still owed to the disk, so that nobody pays for somebody else's work.
CHECKPOINT
