"""The benchmark runs and tells what it means. How quick anything is, is asserted nowhere."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from tests.bench import frozen, large
from tests.bench.__main__ import Bench
from tests.bench.clock import now, percentile
from tests.bench.line import Line
from tests.bench.screen import screen

no_screen = sys.platform == "linux" and shutil.which("Xvfb") is None
needs_screen = pytest.mark.skipif(no_screen, reason="needs Xvfb for a screen of its own")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with screen() as environ:
        yield Bench(environ, tmp_path_factory.mktemp("bench"))


@needs_screen
def test_a_bare_window_is_painted_after_its_process_was_started(bench: Bench) -> None:
    told = bench.child("bare")
    assert told["started"] < told["window"] < now()
    assert told["memory"] > 0


@needs_screen
def test_the_program_starts_in_its_order(bench: Bench) -> None:
    """First the window, then the plan, then the notes; all of it while the parent waited."""
    told = bench.child("start")
    assert told["started"] < told["window"] < told["plan"]
    assert told["window"] < told["notes"] < now()


@needs_screen
def test_every_key_is_answered(bench: Bench) -> None:
    told = bench.child("keys")
    assert 0 < told["p50"] <= told["p95"]
    assert told["keys"] > 200


@needs_screen
def test_every_tick_is_committed_after_its_click(bench: Bench) -> None:
    told = bench.child("ticks")
    assert 0 < told["p50"] <= told["p95"]
    assert 0 < told["gap p95"] <= told["gap"]


@needs_screen
def test_a_bundle_is_measured_where_there_is_one(bench: Bench, tmp_path: Path) -> None:
    environ = bench._environ
    assert list(frozen.lines(environ, tmp_path, tmp_path / "none")) == []
    assert frozen.to_window((sys.executable, "-m", "desktop"), environ, tmp_path) > 0
    with pytest.raises(RuntimeError, match="shows no window"):
        frozen.to_window((sys.executable, "-c", "pass"), environ, tmp_path)


@pytest.fixture(scope="module")
def two_lists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a short list before a longer one."""
    folder = tmp_path_factory.mktemp("lists")
    large.make(folder, 1, 5, called="Short")
    large.make(folder, 1, 40)
    return folder


def test_a_large_workspace_has_what_it_was_asked_for(two_lists: Path) -> None:
    with closing(db.open_workspace(two_lists)) as store:
        lists = store.checklists()
        items = [store.items(each.id) for each in lists]
    assert [len(each) for each in items] == [5, 40]
    assert all(item.note for each in items for item in each.values())
    assert [each.name.split()[0] for each in lists] == ["Short", "List"]


@needs_screen
def test_the_last_list_is_opened(bench: Bench, two_lists: Path) -> None:
    told = bench.child("lists", data=two_lists)
    assert told["items"] == 40
    assert told["shown"] > 0


@needs_screen
def test_the_last_list_is_ticked_and_searched_on_its_page(bench: Bench, two_lists: Path) -> None:
    told = bench.child("ticks", "--list", data=two_lists)
    assert 0 < told["p50"] <= told["p95"]
    with closing(db.open_workspace(two_lists)) as store:
        last, _ = store.next_actions()
        assert last is not None
        assert last.checklist == store.checklists()[-1].id
    told = bench.child("keys", "--list", "--few", data=two_lists)
    assert 0 < told["p50"] <= told["p95"]


@needs_screen
def test_a_tenth_of_a_shared_list_is_merged(bench: Bench, tmp_path: Path) -> None:
    told = bench.child("merge", data=tmp_path)
    assert told["changed"] == 1000


@pytest.mark.parametrize(
    ("values", "percent", "is_"),
    [([5.0], 95, 5.0), ([1.0, 2.0, 3.0, 4.0], 50, 2.0), ([*map(float, range(1, 101))], 95, 95.0)],
)
def test_a_percentile_is_one_of_the_values(values: list[float], percent: int, is_: float) -> None:
    assert percentile(values[::-1], percent) == is_


@pytest.mark.parametrize(
    ("value", "bar", "says"),
    [(1.0, 1.25, "ok"), (1.25, 1.25, "ok"), (1.3, 1.25, "missed"), (9, None, "")],
)
def test_a_line_says_whether_its_bar_is_met(value: float, bar: float | None, says: str) -> None:
    line = Line("first window", "210 ms", "200 ms", value, "x", bar)
    assert line.cells()[-1] == says
    assert line.missed == (says == "missed")
