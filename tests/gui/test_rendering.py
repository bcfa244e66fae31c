"""Papers made beside the window: the newest counts, what is dropped stays dropped."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop.core.design import PrintError
from desktop.core.report import Report
from desktop.printing import pdf
from desktop.printing.press import Press
from desktop.work.rendering import Made, Renderer
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper
from tests.waiting import until


class Ear:
    """Hears all that a renderer says, and where."""

    def __init__(self, renderer: Renderer) -> None:
        self.made: list[Made] = []
        self.said: list[str] = []
        self.busy: list[bool] = []
        renderer.rendered.connect(self._take)
        renderer.failed.connect(self.said.append)
        renderer.busyChanged.connect(self.busy.append)

    def _take(self, made: Made) -> None:
        app = QCoreApplication.instance()
        assert app is not None
        assert QThread.currentThread() == app.thread()
        self.made.append(made)

    @property
    def titles(self) -> list[str]:
        return [made.paper.frame.title for made in self.made]


@dataclass
class Room:
    """A renderer on a real press, and who listens to it."""

    renderer: Renderer
    ear: Ear
    plan: Plan

    def paper(self, title: str, items: int = 3) -> Callable[[], Report]:
        return lambda: handout(self.plan, some(self.plan, items), title=title)

    def wait(self) -> None:
        until(lambda: not self.renderer.busy)


@pytest.fixture
def room(qtbot: QtBot, plan: Plan) -> Iterator[Room]:
    renderer = Renderer(Press())
    yield Room(renderer, Ear(renderer), plan)
    renderer.close()
    assert multiprocessing.active_children() == []
    assert "rendering" not in [thread.name for thread in threading.enumerate()]


def test_a_paper_comes_back_with_the_pages_it_was_made_into(room: Room) -> None:
    number = room.renderer.render(room.paper("One"))
    assert room.renderer.busy
    room.wait()
    (made,) = room.ear.made
    assert made.number == number
    assert isinstance(made.pages, pdf.Rendered)
    assert Paper(made.pages.data).title == "One" == made.paper.frame.title
    assert room.ear.busy == [True, False]
    assert room.ear.said == []


def test_the_paper_is_put_together_on_another_thread(room: Room) -> None:
    threads: list[str] = []

    def make() -> Report:
        threads.append(threading.current_thread().name)
        return room.paper("One")()

    room.renderer.render(make)
    room.wait()
    assert threads == ["rendering"]


def test_of_a_burst_of_changes_a_few_are_made_and_the_last_is_shown(room: Room) -> None:
    built: list[str] = []

    def make(title: str) -> Callable[[], Report]:
        def build() -> Report:
            built.append(title)
            return room.paper(title)()

        return build

    for change in range(20):
        room.renderer.render(make(f"Change {change}"))
    room.wait()
    assert built in (["Change 19"], ["Change 0", "Change 19"])  # the first may have begun
    assert room.ear.titles == ["Change 19"]
    assert room.ear.busy == [True, False]


def test_changes_that_come_while_something_is_made_end_with_the_last(room: Room) -> None:
    for change in range(20):
        room.renderer.render(room.paper(f"Change {change}"))
        QCoreApplication.processEvents()
    room.wait()
    assert room.ear.titles[-1] == "Change 19"
    numbers = [made.number for made in room.ear.made]
    assert numbers == sorted(numbers)


def test_what_is_cancelled_is_never_told(room: Room) -> None:
    room.renderer.render(room.paper("Dropped", 150))
    room.renderer.render(room.paper("Dropped as well"))
    room.renderer.cancel()
    assert not room.renderer.busy
    room.renderer.render(room.paper("Wanted"))
    room.wait()
    assert room.ear.titles == ["Wanted"]
    assert room.ear.said == []
    assert room.ear.busy == [True, False, True, False]


def test_cancelling_nothing_is_nothing(room: Room) -> None:
    room.renderer.cancel()
    room.renderer.render(room.paper("One"))
    room.wait()
    room.renderer.cancel()
    assert room.ear.titles == ["One"]
    assert room.ear.busy == [True, False]


def test_what_a_person_is_to_know_of_a_failure_is_told_and_the_next_paper_comes(room: Room) -> None:
    def refuse() -> Report:
        raise PrintError("The logo is no picture. Choose another.")

    def break_down() -> Report:
        raise KeyError("PA-1")

    room.renderer.render(refuse)
    room.wait()
    assert room.ear.said == ["The logo is no picture. Choose another."]
    room.renderer.render(break_down)
    room.wait()
    assert "could not be made: 'PA-1'. All you have is safe" in room.ear.said[1]
    room.renderer.render(room.paper("One"))
    room.wait()
    assert room.ear.titles == ["One"]


def test_a_failure_that_was_overtaken_is_not_told(room: Room) -> None:
    def refuse() -> Report:
        raise PrintError("No.")

    room.renderer.render(refuse)
    room.renderer.render(room.paper("One"))
    room.wait()
    assert room.ear.said == []
    assert room.ear.titles == ["One"]


def test_closing_while_a_paper_is_made_leaves_nothing_running(qtbot: QtBot, plan: Plan) -> None:
    renderer = Renderer(Press())
    ear = Ear(renderer)
    started = threading.Event()

    def make() -> Report:
        started.set()
        return handout(plan, some(plan, 200) * 20)

    renderer.render(make)
    assert started.wait(30)
    renderer.close()
    assert multiprocessing.active_children() == []
    assert "rendering" not in [thread.name for thread in threading.enumerate()]
    renderer.render(make)
    renderer.close()
    QCoreApplication.processEvents()
    assert (ear.made, ear.said) == ([], [])
    assert ear.busy == [True, False]
