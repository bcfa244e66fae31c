"""A board over a real workspace, on a worker of its own, and no warning of Qt's unheard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gui import offscreen  # noqa: F401 - chooses the platform before Qt is loaded
from tests.gui.silence import no_qt_warnings

import db  # isort: skip
from PySide6.QtCore import QEventLoop  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip
from db.plan.catalogue import Plan  # isort: skip
from desktop.work.board import Board  # isort: skip
from desktop.work.worker import Worker  # isort: skip

Settle = Callable[[], None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[list[str]]:
    with no_qt_warnings() as said:
        yield said


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    made = Worker("store")
    yield made
    made.close()


@pytest.fixture
def settle(worker: Worker) -> Settle:
    """Waits until everything asked for has been answered."""

    def wait() -> None:
        loop = QEventLoop()
        worker.submit(lambda: None, lambda _: loop.quit(), lambda _: loop.quit())
        loop.exec()

    return wait


@pytest.fixture
def board(plan: Plan, worker: Worker, settle: Settle, data_dir: Path) -> Iterator[Board]:
    """A board whose workspace is open and empty."""
    made = Board(plan, worker)
    made.open(lambda: db.open_workspace(data_dir))
    settle()
    yield made
    made.close()
    settle()
