"""Item models over records and the board: no SQL, no live rows."""
