"""Typst in a process of its own: the same pages, stopped at any moment, nothing left behind."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator

import pytest

from db.plan.catalogue import Plan
from desktop.core.design import PrintError
from desktop.core.report import Report
from desktop.printing import pdf
from desktop.printing.press import Press
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper


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


def test_a_process_that_has_made_enough_is_replaced_before_it_is_asked_again(
    report: Report,
) -> None:
    press = Press(spent=1)
    press.warm()
    first = only_child()
    assert press.render(report).data.startswith(b"%PDF")
    assert only_child() != first
    press.close()


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
