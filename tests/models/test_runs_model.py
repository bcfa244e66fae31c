"""Two runs as a table: the item, its state before, its state now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from db.checklists import Item, State
from db.plan.catalogue import Plan
from desktop.core import runs
from desktop.models.runs_model import LINE_ROLE, RunsModel

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def lines(plan: Plan) -> tuple[runs.Beside, ...]:
    before = {"own-1": Item("own-1", title="Call Elm Street"), "PRE-2": Item("PRE-2")}
    now = {"own-1": Item("own-1", State.DONE, title="Call Elm Street"), "PRE-1": Item("PRE-1")}
    return runs.compare(plan, before, now)


@pytest.fixture
def model(qapp: QApplication, lines: tuple[runs.Beside, ...]) -> RunsModel:
    made = RunsModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    made.show_lines(lines)
    return made


def row(model: RunsModel, number: int, role: int = SHOWN) -> list[str]:
    return [model.index(number, column).data(role) for column in range(model.columnCount())]


def test_both_states_stand_beside_the_item(model: RunsModel, plan: Plan) -> None:
    assert row(model, 0) == ["Call Elm Street", "To do", "Done"]
    assert row(model, 1)[1:] == ["", "To do"]
    assert row(model, 2)[1:] == ["To do", ""]
    assert [model.headerData(n, ACROSS) for n in range(3)] == ["Item", "Before", "Now"]


def test_a_screen_reader_hears_what_moved(model: RunsModel, plan: Plan) -> None:
    assert row(model, 0, SPOKEN) == [
        "Call Elm Street: before To do, now Done. Done now",
        "To do",
        "Done",
    ]
    assert row(model, 1, SPOKEN)[0].endswith(": before not there, now To do. New")
    assert row(model, 2, SPOKEN)[2] == "not there"


def test_what_stayed_is_said_too(model: RunsModel, plan: Plan) -> None:
    same = {"own-1": Item("own-1", title="Call Elm Street")}
    model.show_lines(runs.compare(plan, same, same))
    assert row(model, 0, SPOKEN)[0].endswith("Nothing moved")


def test_the_same_lines_are_not_shown_anew(
    model: RunsModel, lines: tuple[runs.Beside, ...]
) -> None:
    heard: list[str] = []
    model.modelReset.connect(lambda: heard.append("reset"))
    model.show_lines(list(lines))
    assert heard == []
    model.show_lines(lines[:1])
    assert heard == ["reset"]
    assert model.lines == lines[:1]


def test_an_item_is_found_by_its_key(model: RunsModel) -> None:
    assert [model.row_of(key) for key in ("own-1", "PRE-1", "PRE-2", "", "PRE-9")] == [
        *(0, 1, 2),
        *(-1, -1),
    ]
    assert model.index(1, 2).data(LINE_ROLE).key == "PRE-1"


def test_it_answers_nothing_about_what_it_does_not_have(model: RunsModel) -> None:
    at = model.index(0, 0)
    assert model.data(QModelIndex()) is None
    assert at.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(at) == model.columnCount(at) == 0
    assert model.headerData(3, ACROSS) is None
    assert model.headerData(0, DOWN) is None
    assert model.headerData(0, ACROSS, Qt.ItemDataRole.ToolTipRole) is None
