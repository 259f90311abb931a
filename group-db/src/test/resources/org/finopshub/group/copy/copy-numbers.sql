-- Take numbers in binary.
COPY number_arrived (position, number)
FROM STDIN (FORMAT binary)
