"""`python -m tests.fuzz`: many cases as asked for, on all cores. What fails is kept in a file."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from time import monotonic

from tests.fuzz.runner import BLOCK, Failure, check, confine, run_block, subjects

KEPT = Path(tempfile.gettempdir()) / "four-pillars-fuzz"
AT_ONCE = 64  # blocks that wait for a worker


def main() -> int:
    options = _options()
    if options.input is not None:
        trace = check(options.only, options.input.read_bytes())
        print(trace or "All is well.")
        return int(bool(trace))
    chosen = (options.only,) if options.only else subjects()
    failed = [_run(each, options.cases // len(chosen), options.seed) for each in chosen]
    return int(any(failed))


def _run(subject: str, cases: int, seed: int) -> bool:
    """Whether something failed, of which it tells."""
    began = monotonic()
    blocks = -(-cases // BLOCK)
    done = 0
    failures = []
    try:
        for failure in _failures(subject, seed, blocks):
            done += 1
            if failure is not None:
                failures.append(failure)
                _tell(failure)
    except BrokenProcessPool:
        print(f"{subject}: a worker died. Find the block: --only {subject} --seed {seed}")
        return True
    took = monotonic() - began
    print(
        f"{subject:8} {done * BLOCK:>10,} cases of seed {seed}, {len(failures)} blocks failed, "
        f"{done * BLOCK / took:,.0f} a second",
        flush=True,
    )
    return bool(failures)


def _failures(subject: str, seed: int, blocks: int) -> Iterator[Failure | None]:
    # Not forked: what a worker does must not depend on what was run before in this process.
    context = multiprocessing.get_context("spawn")
    numbers = iter(range(blocks))
    with ProcessPoolExecutor(os.cpu_count(), context, confine) as pool:
        first = [next(numbers) for _ in range(min(AT_ONCE, blocks))]
        waiting = {pool.submit(run_block, subject, seed, number) for number in first}
        while waiting:
            ready = next(as_completed(waiting))
            waiting.remove(ready)
            for number in numbers:
                waiting.add(pool.submit(run_block, subject, seed, number))
                break
            yield ready.result()


def _tell(failure: Failure) -> None:
    path = failure.save(KEPT)
    print(f"{failure.trace}\n{failure.subject}: block {failure.block}, case {failure.number}")
    print(f"Again: python -m tests.fuzz --only {failure.subject} --input {path}", flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, metavar="N", help="over all subjects")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--only", choices=subjects(), metavar="NAME", help=", ".join(subjects()))
    parser.add_argument("--input", type=Path, metavar="FILE", help="one case again; needs --only")
    options = parser.parse_args()
    if options.input is not None and not options.only:
        parser.error("--input needs --only, to know what to give it to")
    return options


if __name__ == "__main__":
    sys.exit(main())
