"""What `tests.fuzz` makes up, as a line for each kind."""

from __future__ import annotations

from collections.abc import Sequence

from tests.fuzz.runner import BLOCK, run_block


def strike(count: int, seed: int, subjects: Sequence[str]) -> str:
    """So many cases over these subjects, whole blocks of them. Returns what to tell."""
    blocks = -(-count // (BLOCK * len(subjects)))
    for subject in subjects:
        for block in range(blocks):
            failure = run_block(subject, seed, block)
            assert failure is None, (
                f"{failure.subject}, block {block}: {failure.trace}" if failure else ""
            )
    return f"{blocks * BLOCK * len(subjects):,} fuzzed ({', '.join(subjects)}): 0 crashes"
