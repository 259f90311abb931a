-- Have statistics on the applications' costs, which the planner cannot guess.
ANALYZE direct_cost
