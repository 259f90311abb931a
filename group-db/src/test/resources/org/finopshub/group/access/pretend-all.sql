-- What a reader who writes SQL of his own may try.
SELECT set_config('app.entities', '*', false)
