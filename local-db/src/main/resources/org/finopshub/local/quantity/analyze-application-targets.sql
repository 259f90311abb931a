-- Have statistics on the mapped applications, which the planner cannot guess.
ANALYZE application_target
