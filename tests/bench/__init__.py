"""How quick the program is, beside a bare window: `python -m tests.bench`, or `make bench`."""
