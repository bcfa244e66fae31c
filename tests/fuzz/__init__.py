"""Hostile input, made up without end, for whatever reads what strangers send.

A subject is a module with `cases(seed)`, which yields inputs for ever, the same for the same seed,
and `check(data)`, which raises when the program does with one what it must not. Run many with
`python -m tests.fuzz`; `test_fuzz.py` runs some.
"""
