"""Prints one table: what was measured, beside what, and whether it is as good as agreed."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench import frozen
from tests.bench.clock import now
from tests.bench.line import MB, Line
from tests.bench.screen import screen
from tests.bench.size import AtSize
from tests.second_start import second_start

ROOT = Path(__file__).resolve().parents[2]
STARTS = 15
SETTLES = 3
TOO_LONG = 300  # seconds: no child needs them

MEANT = """\
first window   From before the process is started to the end of the first paint of its main window.
plan           From the same moment until the first rows are painted and a click on one is answered.
notes          From the same moment until ticks and notes are read from the workspace.
               Starts are warm and alternate with those of a bare QMainWindow; medians are compared.
frozen window  From a start of the bundle in dist/, if there is one, until its window is on screen,
               beside the same of the source.
memory         Resident bytes a second after the last of these, shared libraries included.
key press      From a key in the search line to the end of the paint that shows its results; the
               next key is pressed then. Found off the window's thread, among plan, library, notes.
tick           From a click on a row's box until its transaction is committed and synced.
standstill     The longest time the window's thread took no events from a click until all of its
               answer was painted; a beat every millisecond sees it.
1,000 lists    A workspace of 1,000 lists of 100 items each, every item with a note; the last list
               is opened and worked on. 100,000: the same in one list.
share file     Read, compared and taken over, a tenth of its items changed elsewhere; at the store.
print preview  From a choice in the print designer to its pages drawn, of 78 items.
paper          All records as PDF/UA-1 in a process that has made one before, median; 1,000 items
               with notes in a process of its own, with the most memory it took for a dozen."""


class Bench:
    """Runs children, on a screen and over data of their own."""

    def __init__(self, environ: Mapping[str, str], data: Path) -> None:
        self._environ = environ
        self._data = str(data)

    def child(self, module: str, *options: str, data: Path | None = None) -> dict[str, float]:
        """What `tests.bench.MODULE` tells of the data in a folder, with `started` beside it."""
        folder = str(data) if data is not None else self._data
        command = [sys.executable, "-m", f"tests.bench.{module}", folder, *options]
        began = now()
        ran = subprocess.run(
            command,
            cwd=ROOT,
            env=self._environ,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=TOO_LONG,
        )
        marks: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
        return {**marks, "started": began}

    def lines(self) -> Iterator[Line]:
        yield from self._starts()
        yield from self._memory()
        yield from self._typing()
        yield from self._ticking()
        yield from self._printing()
        yield from frozen.lines(self._environ, Path(self._data))
        yield from AtSize(self.child, Path(self._data)).lines()

    def _starts(self) -> Iterator[Line]:
        self.child("bare")
        self.child("start")  # makes the workspace, compiles what Python compiles, warms the disk
        taken: dict[str, list[float]] = {"bare": [], "window": [], "plan": [], "notes": []}
        for n in range(STARTS):
            pair = ("bare", "start") if n % 2 else ("start", "bare")
            for module in pair:
                told = self.child(module)
                for name in ("window",) if module == "bare" else ("window", "plan", "notes"):
                    key = "bare" if module == "bare" else name
                    taken[key].append((told[name] - told["started"]) * 1000)
        bare = statistics.median(taken["bare"])
        for name, what, bar in (
            ("window", "first window", 1.25),
            ("plan", "plan on screen and clickable", 2.5),
            ("notes", "notes open", None),
        ):
            measured = statistics.median(taken[name])
            yield Line(what, f"{measured:.0f} ms", f"{bare:.0f} ms", measured / bare, "x", bar)

    def _memory(self) -> Iterator[Line]:
        bare, full = (
            statistics.median(self.child(m, "--settle")["memory"] for _ in range(SETTLES)) / MB
            for m in ("bare", "start")
        )
        yield Line("memory", f"{full:.0f} MB", f"{bare:.0f} MB", full / bare, "x", 2.0)

    def _typing(self) -> Iterator[Line]:
        told = self.child("keys")
        measured = f"p50 {told['p50']:.1f} ms"
        beside = f"{told['keys']} keys"
        yield Line("key press to results, p95", measured, beside, told["p95"], "ms", 16)

    def _ticking(self) -> Iterator[Line]:
        told = self.child("ticks")
        measured, beside = f"p50 {told['p50']:.1f} ms", f"{told['ticks']} ticks"
        yield Line("tick to durable commit, p95", measured, beside, told["p95"], "ms", 20)
        measured = f"p95 {told['gap p95']:.1f} ms"
        yield Line("standstill by a tick, longest", measured, beside, told["gap"], "ms", 16)

    def _printing(self) -> Iterator[Line]:
        told = self.child("paper")
        for layout, bar in (("compact", 300), ("full", None)):
            first = f"first {told[f'{layout} first']:.0f} ms"
            median = told[layout]
            yield Line(f"whole plan on paper, {layout}", first, "", median, "ms", bar)
        told_of = self.child("preview")
        first = f"first {told_of['first']:.0f} ms"
        yield Line("print preview of 78 items, p95", first, "", told_of["p95"], "ms", 300)
        yield Line(
            "the same: standstill", f"p50 {told_of['p50']:.0f} ms", "", told_of["gap"], "ms", None
        )
        held = f"{told['memory'] / MB:.0f} MB"
        yield Line("1,000 items on paper", held, "", told["many"], "ms", 3000)


def main() -> None:
    # Beside the checkout's own files: a commit to a memory disk would cost nothing.
    scratch = ROOT / "build"
    scratch.mkdir(exist_ok=True)
    load = "" if os.name == "nt" else f", load {os.getloadavg()[0]:.1f}"
    machine = f"Python {platform.python_version()}, {os.cpu_count()} processors{load}"
    print(f"{machine}. This takes some minutes.")
    with screen() as environ, tempfile.TemporaryDirectory(dir=scratch) as data:
        lines = list(Bench(environ, second_start(Path(data))).lines())
    rows = [("", "measured", "beside", "is", "bar", ""), *(line.cells() for line in lines)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    print()
    for what, *cells in rows:
        padded = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        print("  ".join([what.ljust(widths[0]), *padded]).rstrip())
    missed = [line.what for line in lines if line.missed]
    print(f"\n{'Missed: ' + '; '.join(missed) if missed else 'Every bar is met'}.\n\n{MEANT}")


if __name__ == "__main__":
    main()
