"""The figures at size: a workspace that nobody has, beside a bare window of the same run."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench.line import MB, Line

Child = Callable[..., dict[str, float]]
STARTS = 3


class AtSize:
    """`child` runs a module of the benchmark over a folder.

    `many` holds 1,000 lists of 100 items, each with a note; `one` holds as many items and notes in
    its last list, behind a short one.
    """

    def __init__(self, child: Child, data: Path) -> None:
        self._child = child
        self._many, self._one, self._merged = (data / name for name in ("many", "one", "merged"))

    def make(self) -> None:
        """Fill the folders, both at a time."""
        for folder in (self._many, self._one, self._merged):
            folder.mkdir()

        def fill_one() -> None:
            self._child("large", "1", "100", "Short", data=self._one)
            self._child("large", "1", "100000", data=self._one)

        with ThreadPoolExecutor(2) as both:
            for made in (both.submit(self._child, "large", data=self._many), both.submit(fill_one)):
                made.result()

    def lines(self) -> Iterator[Line]:
        self.make()
        yield from self._starts()
        for folder, what in ((self._many, "list of 100 items"), (self._one, "list of 100,000")):
            told = self._child("lists", data=folder)
            shown = f"{told['shown']:.0f} ms"
            yield Line(f"{what}: opening, standstill", shown, "", told["gap"], "ms", None)
        yield from self._working()
        told = self._child("merge", data=self._merged)
        took = told["read"] + told["merge"]
        changed = f"{told['changed']:,} changed"
        yield Line("share file of 10,000 items", changed, "", took, "ms", None)

    def _starts(self) -> Iterator[Line]:
        began: dict[str, list[float]] = {"bare": [], "start": []}
        for _ in range(STARTS):
            for module, mark in (("bare", "window"), ("start", "plan")):
                told = self._child(module, data=self._many)
                began[module].append((told[mark] - told["started"]) * 1000)
        bare, full = (statistics.median(began[module]) for module in ("bare", "start"))
        what = "1,000 lists: clickable"
        yield Line(what, f"{full:.0f} ms", f"{bare:.0f} ms", full / bare, "x", 2.5)
        bare = self._child("bare", "--settle", data=self._many)["memory"] / MB
        for folder, what in ((self._many, "1,000 lists: memory"), (self._one, "100,000: memory")):
            options = ["--list"] if folder == self._one else []
            full = self._child("start", "--settle", *options, data=folder)["memory"] / MB
            yield Line(what, f"{full:.0f} MB", f"{bare:.0f} MB", full / bare, "x", None)

    def _working(self) -> Iterator[Line]:
        for folder, what in ((self._many, "1,000 lists"), (self._one, "100,000 items")):
            told = self._child("ticks", "--list", data=folder)
            measured = f"p50 {told['p50']:.1f} ms"
            yield Line(f"{what}: tick, p95", measured, "", told["p95"], "ms", 20)
            measured = f"p95 {told['gap p95']:.1f} ms"
            yield Line(f"{what}: standstill by a tick", measured, "", told["gap"], "ms", None)
            told = self._child("keys", "--list", "--few", data=folder)
            measured, beside = f"p50 {told['p50']:.1f} ms", f"{told['keys']} keys"
            yield Line(f"{what}: key press, p95", measured, beside, told["p95"], "ms", 50)
