"""The grid's model: what each cell says, and that a tick repaints the cells it changes alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

import db
from db.checklists import State
from desktop.core.filters import Filter
from desktop.core.matrix import Axis, Cell, Column, GridChoice, Order, Row
from desktop.core.progress import Progress
from desktop.core.query import Field
from desktop.models.matrix_model import CELL_ROLE, MatrixModel
from desktop.work.board import Board
from tests.models.conftest import Settle

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
HINT = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def model(board: Board) -> MatrixModel:
    made = MatrixModel(board)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    return made


def at(model: MatrixModel, agency: str, column: int) -> QModelIndex:
    row = model.row_of(agency)
    assert row >= 0
    return model.index(row, column)


def every(model: MatrixModel) -> list[QModelIndex]:
    rows, columns = model.rowCount(), model.columnCount()
    return [model.index(row, column) for row in range(rows) for column in range(columns)]


def told(model: MatrixModel) -> list[tuple[int, int]]:
    """The cells that are repainted from now on."""
    heard: list[tuple[int, int]] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        heard.extend(
            (row, column)
            for row in range(first.row(), last.row() + 1)
            for column in range(first.column(), last.column() + 1)
        )

    model.dataChanged.connect(hear)
    return heard


def test_a_row_for_each_agency_and_a_column_for_each_pillar(model: MatrixModel) -> None:
    assert model.rowCount() == len(model.matrix.rows) == 30
    assert model.columnCount() == 5
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    names = [model.headerData(n, ACROSS) for n in range(5)]
    assert names == ["Prevention", "Protection", "Prosecution", "Partnerships", "All"]
    assert model.headerData(0, DOWN) == "Whole plan"
    assert model.headerData(1, DOWN) == "DOJ"


def test_headings_say_all_that_is_known(model: MatrixModel) -> None:
    model.show_choice(GridChoice(components=True))
    row = model.row_of("doj-fbi")
    spoken = "Federal Bureau of Investigation (FBI), part of Department of Justice"
    assert model.headerData(row, DOWN, SPOKEN) == model.headerData(row, DOWN, HINT) == spoken
    assert model.headerData(model.row_of("doj"), DOWN, SPOKEN) == "Department of Justice (DOJ)"
    assert model.headerData(0, DOWN, SPOKEN) == "Whole plan"
    nameless = model.row_of("doj-usao")
    assert model.headerData(nameless, DOWN) == "U.S. Attorney's offices"
    assert model.headerData(4, ACROSS, SPOKEN) == "all pillars"
    assert model.headerData(2, ACROSS, HINT) == "Prosecution"
    heading, column = model.headerData(row, DOWN, CELL_ROLE), model.headerData(1, ACROSS, CELL_ROLE)
    assert isinstance(heading, Row)
    assert isinstance(column, Column)
    assert (heading.agency, heading.depth, column.short) == ("doj-fbi", 1, "Prot.")


@pytest.mark.parametrize("orientation", [ACROSS, DOWN])
def test_there_is_no_heading_beyond_the_grid(
    model: MatrixModel, orientation: Qt.Orientation
) -> None:
    assert model.headerData(-1, orientation) is None
    assert model.headerData(999, orientation) is None
    assert model.headerData(0, orientation, Qt.ItemDataRole.DecorationRole) is None


def test_a_cell_is_a_number_and_says_what_it_counts(model: MatrixModel) -> None:
    justice = at(model, "doj", 2)
    assert justice.data() == "33"
    said = "Department of Justice, Prosecution: 33 records, 0 of 33 done"
    assert justice.data(SPOKEN) == justice.data(HINT) == model.sentence(justice) == said
    assert at(model, "doj", 0).data() == "0"
    assert at(model, "doj", 0).data(SPOKEN) == "Department of Justice, Prevention: no records"
    assert at(model, "hud", 1).data(SPOKEN).endswith(": 1 record, 0 of 1 done")
    whole = model.index(0, 4).data(SPOKEN)
    assert whole == "Whole plan, all pillars: 236 records, 0 of 236 done"
    assert justice.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_without_my_progress_only_the_count_is_said(model: MatrixModel) -> None:
    heard = told(model)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_choice(GridChoice(progress=False))
    assert at(model, "doj", 2).data(SPOKEN) == "Department of Justice, Prosecution: 33 records"
    assert len(heard) == len(every(model))
    assert resets == []
    model.show_choice(GridChoice(progress=False))
    assert len(heard) == len(every(model))


def test_every_cell_lists_as_many_as_it_says(board: Board, model: MatrixModel) -> None:
    for choice in (GridChoice(), GridChoice(Axis.YEAR, Field.LEAD, Order.NAME, components=True)):
        model.show_choice(choice)
        for index in every(model):
            cell = index.data(CELL_ROLE)
            assert isinstance(cell, Cell)
            assert index.data() == str(len(board.index.ids(board.index.select(cell.filter))))
            assert model.cell(index) == cell
    assert model.index(0, model.columnCount() - 1).data(CELL_ROLE).filter == Filter()


def test_another_choice_is_another_grid(model: MatrixModel) -> None:
    resets: list[GridChoice] = []
    model.modelReset.connect(lambda: resets.append(model.choice))
    years = GridChoice(axis=Axis.YEAR)
    model.show_choice(years)
    names = [model.headerData(n, ACROSS) for n in range(5)]
    assert names == ["2021", "2022", "2023", "2024", "All"]
    assert model.index(0, 4).data(SPOKEN).startswith("Whole plan, all years: ")
    before = {row.agency for row in model.matrix.rows}
    model.show_choice(years)
    model.show_choice(replace(years, role=Field.PARTNER))
    gone = before - {row.agency for row in model.matrix.rows}
    assert gone
    assert {model.row_of(agency) for agency in gone} == {-1}
    assert resets == [years, model.choice]


def test_a_tick_repaints_the_cells_it_changes_and_no_other(
    board: Board, model: MatrixModel, settle: Settle
) -> None:
    record = next(r for r in board.plan.records.values() if r.lead == "dhs" and not r.partners)
    column = list(board.plan.pillars).index(record.pillar)
    before = {(i.row(), i.column()): i.data(CELL_ROLE).progress for i in every(model)}
    heard = told(model)
    board.set_state([record.id], State.DONE)
    settle()
    dhs = model.row_of("dhs")
    assert sorted(heard) == sorted([(0, column), (0, 4), (dhs, column), (dhs, 4)])
    for index in every(model):
        was, now = before[index.row(), index.column()], index.data(CELL_ROLE).progress
        touched = (index.row(), index.column()) in heard
        assert now == (Progress(was.done + 1, was.base) if touched else was)
    assert model.index(0, 4).data(SPOKEN).endswith("1 of 236 done")


def test_a_note_repaints_nothing(board: Board, model: MatrixModel, settle: Settle) -> None:
    heard = told(model)
    board.set_note(board.note_id("PRE-1"), "Ask again in May", going_on=False)
    settle()
    assert board.item("PRE-1").note
    assert heard == []


def test_what_does_not_apply_is_not_counted_and_undo_brings_it_back(
    board: Board, model: MatrixModel, settle: Settle
) -> None:
    board.set_state(["PRE-1"], State.NA)
    settle()
    assert model.index(0, 4).data(CELL_ROLE).progress == Progress(0, 235)
    assert model.index(0, 4).data() == "236"
    board.undo()
    settle()
    assert model.index(0, 4).data(CELL_ROLE).progress == Progress(0, 236)


def test_work_of_another_program_is_taken_over(
    board: Board, model: MatrixModel, settle: Settle
) -> None:
    assert board.workspace is not None
    heard = told(model)
    other = db.open_workspace(board.workspace.path.parent)
    other.set_state(other.ensure_checklist().id, list(board.plan.records), State.DONE)
    other.close()
    board.refresh()
    settle()
    counted = [(i.row(), i.column()) for i in every(model) if i.data(CELL_ROLE).count]
    assert sorted(heard) == sorted(counted)
    for index in every(model):
        cell = index.data(CELL_ROLE)
        assert cell.progress == Progress(cell.count, cell.count)
