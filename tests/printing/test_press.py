"""Typst in a process of its own: the same pages, stopped at any moment, nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from desktop.core.design import PrintError
from desktop.core.report import Report
from desktop.printing import pdf
from desktop.printing.press import Press
from tests.conftest import ROOT
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper

OWNER = """
import sys
from desktop.printing.press import Press
if __name__ == "__main__":
    press = Press()
    press.warm()
    print("warm", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.close()
    assert multiprocessing.active_children() == []


@pytest.fixture(scope="module")
def report(plan: Plan) -> Report:
    return handout(plan, some(plan, 3), title="Handout 😀")


def only_child() -> int:
    (child,) = multiprocessing.active_children()
    assert child.pid is not None
    return child.pid


def test_it_makes_the_very_pages_that_are_saved(press: Press, report: Report) -> None:
    made, here = press.render(report), pdf.render(report)
    assert made.replaced == here.replaced == ("😀",)
    assert Paper(made.data).text() == Paper(here.data).text()
    assert Paper(made.data).tags == Paper(here.data).tags


def test_one_process_makes_many_papers(press: Press, plan: Plan) -> None:
    press.warm()
    first = only_child()
    for count in (1, 2, 3):
        report = handout(plan, some(plan, count), title=f"Paper {count}")
        assert Paper(press.render(report).data).title == f"Paper {count}"
        assert only_child() == first


def test_a_process_that_has_made_enough_is_replaced_while_it_goes_on(
    plan: Plan, report: Report
) -> None:
    few = handout(plan, some(plan, 1))
    with closing(Press(spent=1)) as press:
        press.warm()
        first = only_child()
        assert press.render(report).data.startswith(b"%PDF")
        there = {child.pid for child in multiprocessing.active_children()}
        assert first in there, "the new one is not ready yet"
        assert len(there) == 2
        for _ in range(1000):  # as long as it takes to start; nobody waits for it
            assert press.render(few).data.startswith(b"%PDF")
            there = {child.pid for child in multiprocessing.active_children()}
            if first not in there:
                break
        assert first not in there
        assert len(there) <= 2
    assert multiprocessing.active_children() == []


def test_nothing_is_left_of_a_press_that_was_never_used() -> None:
    Press().close()
    assert multiprocessing.active_children() == []


def test_stopping_frees_who_waits_and_the_next_paper_is_made(
    press: Press, plan: Plan, report: Report
) -> None:
    said: list[str] = []
    long = handout(plan, some(plan, 200) * 40)

    def wait() -> None:
        with pytest.raises(PrintError) as caught:
            press.render(long)
        said.append(str(caught.value))

    press.warm()
    thread = threading.Thread(target=wait)
    thread.start()
    while thread.is_alive():  # whenever it comes, before the sheet is sent or long after
        press.stop()
        thread.join(0.2)
    assert "Try again" in said[0]
    assert press.render(report).data.startswith(b"%PDF")


def test_a_process_that_the_system_ended_is_told_of_and_replaced(
    press: Press, report: Report
) -> None:
    press.warm()
    (child,) = multiprocessing.active_children()
    child.kill()
    child.join()
    with pytest.raises(PrintError, match="all you have is safe"):
        press.render(report)
    assert press.render(report).data.startswith(b"%PDF")


def test_what_typst_refuses_is_said_and_the_process_goes_on(
    press: Press, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Report, "template", "missing.typ")
    with pytest.raises(PrintError, match="could not be made"):
        press.render(report)
    monkeypatch.undo()
    assert press.render(report).data.startswith(b"%PDF")


def test_a_closed_press_makes_nothing(press: Press, report: Report) -> None:
    press.close()
    press.warm()
    assert multiprocessing.active_children() == []
    with pytest.raises(PrintError, match="closed"):
        press.render(report)


def test_it_does_not_outlive_an_owner_that_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "owner.py"
    script.write_text(OWNER)
    owner = subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "warm\n"
        owner.kill()
        assert owner.stdout.read() == ""  # ends only when nobody holds the other end any more


def test_a_system_without_room_for_a_process_is_told_of(
    press: Press, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    process = multiprocessing.get_context("spawn").Process
    monkeypatch.setattr(process, "start", refuse)
    press.warm()
    with pytest.raises(PrintError, match=r"no room .*temporarily unavailable.* try again"):
        press.render(report)
