"""A running program for every test that asks for one, and no warning of Qt's unheard."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui import offscreen  # noqa: F401 - chooses the platform before Qt is loaded
from tests.gui.desk import Desk
from tests.gui.list_desk import ListDesk
from tests.gui.silence import no_qt_warnings

from db.plan.catalogue import Plan  # isort: skip
from desktop import theme  # isort: skip
from desktop.app import Program  # isort: skip
from desktop.core.visits import NOTHING, Visit  # isort: skip
from PySide6.QtCore import QTimer  # isort: skip
from PySide6.QtWidgets import QApplication, QDialog  # isort: skip
from tests.gui.designing import answer, designing, glossary, named, partners  # noqa: F401 - fixtures  # isort: skip
from tests.gui.printers import a4, letter, lp, shop  # noqa: F401 - fixtures  # isort: skip
from tests.gui.work import office  # noqa: F401 - a fixture  # isort: skip

Start = Callable[..., Desk]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)  # `quiet` hears the closing as well


@pytest.fixture(autouse=True)
def quiet() -> Iterator[list[str]]:
    """Fails the test when Qt warns, from before the first window to after the last."""
    with no_qt_warnings() as said:
        yield said


@pytest.fixture(autouse=True)
def no_question_stays_open(qapp: QApplication) -> Iterator[None]:
    """A modal dialog that nobody answers would hold the test for ever: it is closed, and told."""
    left: list[str] = []

    def close() -> None:
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QDialog):
            left.append(type(dialog).__name__)
            dialog.reject()
            timer.start()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(60_000)
    timer.timeout.connect(close)
    timer.start()
    yield
    timer.stop()
    assert not left, f"nobody answered {left}"


@pytest.fixture
def program(quiet: list[str], qapp: QApplication, qtbot: QtBot, data_dir: Path) -> Iterator[Start]:
    """Begins a program, on a folder of its own or a given one; closes what was begun."""
    desks: list[Desk] = []
    names = ("SIGTERM", "SIGINT", "SIGHUP")  # of which Windows lacks one
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    kept = {number: signal.getsignal(number) for number in numbers}

    def begin(
        folder: Path | None = None, *, is_new_here: bool = False, visit: Visit = NOTHING
    ) -> Desk:
        made = Program(qapp, str(folder or data_dir))
        if visit != NOTHING:
            made._visit = visit
        if not is_new_here:  # most tests are of people who have dismissed the welcome
            made._settings = replace(made._settings, welcome=False)
        desks.append(Desk(made, qtbot))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.leave()
    for number, handler in kept.items():
        signal.signal(number, handler)
    qapp.setFont(theme.font(100))


@pytest.fixture
def start(program: Start) -> Start:
    """Starts the program and waits until it can be used."""

    def begin(folder: Path | None = None, **how: Any) -> Desk:
        desk = program(folder, **how)
        desk.wait()
        return desk

    return begin


@pytest.fixture
def desk(start: Start) -> Desk:
    """The program on an empty folder."""
    return start()


@pytest.fixture
def lists(
    quiet: list[str], qapp: QApplication, qtbot: QtBot, plan: Plan, data_dir: Path
) -> Iterator[ListDesk]:
    """A list page by itself, on an empty workspace."""
    made = ListDesk(plan, data_dir, qtbot)
    made.wait_active()
    yield made
    made.leave()
    qapp.setFont(theme.font(100))
