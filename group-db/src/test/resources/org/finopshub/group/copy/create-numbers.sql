-- A place for numbers to arrive at; gone with its connection.
CREATE TEMPORARY TABLE number_arrived (
  position integer NOT NULL,
  number   numeric NOT NULL
)
