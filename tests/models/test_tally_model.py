"""The rows of progress as a table: what each cell says, and that only what changed is repainted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.core.tally import Bar, Counts
from desktop.models.tally_model import BAR_ROLE, TallyModel

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
BARS = (
    Bar("All of it", Counts(12, 3, 15, 2), "", strong=True),
    Bar("Prevention", Counts(1200, 0, 0), "pillar:prevention"),
    Bar("Protection", Counts(0, 3, 15, 2), "pillar:protection"),
)


@pytest.fixture
def model(qapp: QApplication) -> TallyModel:
    made = TallyModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    made.show_bars(BARS)
    return made


def told(model: TallyModel) -> list[tuple[int, int]]:
    """The rows that are repainted from now on; (-1, -1) for all anew."""
    heard: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    model.modelReset.connect(lambda: heard.append((-1, -1)))
    return heard


def row(model: TallyModel, number: int, role: int = SHOWN) -> list[str]:
    return [model.index(number, column).data(role) for column in range(model.columnCount())]


def test_a_row_is_a_name_and_its_numbers(model: TallyModel) -> None:
    assert row(model, 0) == ["All of it", "12", "3", "15", "2"]
    assert row(model, 1) == ["Prevention", "1,200", "0", "0", "0"]
    headings = [model.headerData(column, ACROSS) for column in range(model.columnCount())]
    assert headings == ["Progress", "Done", "In progress", "To do", "Overdue"]


def test_every_cell_is_a_sentence_to_a_screen_reader(model: TallyModel) -> None:
    assert row(model, 0, SPOKEN) == [
        "All of it: 12 of 30 done (40%) · 3 in progress · 15 to do · 2 overdue",
        "All of it, done: 12",
        "All of it, in progress: 3",
        "All of it, to do: 15",
        "All of it, overdue: 2",
    ]
    assert row(model, 0, Qt.ItemDataRole.ToolTipRole) == row(model, 0, SPOKEN)


def test_what_it_is_drawn_of_goes_with_every_cell(model: TallyModel) -> None:
    assert {model.index(2, column).data(BAR_ROLE) for column in range(5)} == {BARS[2]}
    assert [model.amount(model.index(2, column)) for column in range(5)] == [18, 0, 3, 15, 2]


def test_only_rows_that_changed_are_repainted(model: TallyModel) -> None:
    heard = told(model)
    model.show_bars(BARS)
    assert heard == []
    model.show_bars((*BARS[:2], Bar("Protection", Counts(1, 3, 14, 2), "pillar:protection")))
    assert heard == [(2, 2)]
    assert row(model, 2)[1] == "1"


def test_other_rows_are_shown_anew(model: TallyModel) -> None:
    heard = told(model)
    model.show_bars(BARS[:2])
    model.show_bars(BARS[1::-1])
    model.show_bars(())
    assert heard == [(-1, -1)] * 3
    assert model.rowCount() == 0


def test_it_answers_nothing_about_what_it_does_not_have(model: TallyModel) -> None:
    at = model.index(0, 0)
    assert model.data(QModelIndex()) is None
    assert at.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(at) == model.columnCount(at) == 0
    assert model.headerData(9, ACROSS) is None
    assert model.headerData(0, DOWN) is None
    assert model.headerData(0, ACROSS, Qt.ItemDataRole.DecorationRole) is None
