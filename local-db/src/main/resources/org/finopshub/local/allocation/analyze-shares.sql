-- Have statistics on the shares, which the planner cannot guess.
ANALYZE share
