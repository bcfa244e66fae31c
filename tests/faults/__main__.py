"""`python -m tests.faults`: what goes wrong with disks, power and programs, as often as asked for.

Prints a line for each kind. A failure ends it, and says with which seed it comes again.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import Protocol, cast

from tests.faults.recording import can_trace

# In the order of how long they take. A count is of cases, or of calls of a kind for refusals.
KINDS = ("settings", "searches", "flips", "misplaced", "power", "kills", "refusals", "imports")
TRACED = ("power", "refusals")


class Kind(Protocol):
    """The module of a kind."""

    FULL: int
    strike: Callable[[int, int, Path], str]


def main() -> int:
    options = _options()
    for name in (options.kind,) if options.kind else KINDS:
        if name in TRACED and not can_trace():
            print(f"{name}: left out, as this machine lets nobody trace a program")
            continue
        kind = cast("Kind", import_module(f"tests.faults.{name}"))
        began = monotonic()
        with tempfile.TemporaryDirectory(prefix="four-pillars-faults-") as folder:
            told = kind.strike(options.count or kind.FULL, options.seed, Path(folder))
        print(f"{name}: {told} (seed {options.seed}, {monotonic() - began:,.0f} s)", flush=True)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kind", choices=KINDS, help="one of them; else all, one after another")
    parser.add_argument("--count", type=int, metavar="N", help="how often; else the full count")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
