"""The model of a page: headings, entries, entries within entries, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from db.plan.catalogue import Plan
from desktop.core.library.outline import Entry, Group
from desktop.core.library.outlines import outline
from desktop.core.library.pages import BOOKMARKS, FIGURES, GLOSSARY, GRID, PAGES
from desktop.models.outline_model import ENTRY_ROLE, OutlineModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
PART = Entry("FIG-2", "$15 million", "part of $87 million", "For shelters.")
WHOLE = Entry("FIG-1", "$87 million", "", "", (PART, Entry("FIG-3", "$2 million")))
GROUPS = (Group("Money", (WHOLE,)), Group("", (Entry("x", "Alone"),)), Group("Time", ()))
PLACES = [name for name in PAGES if name not in (BOOKMARKS, GRID)]


@pytest.fixture
def model(qapp: QApplication) -> OutlineModel:
    made = OutlineModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    return made


def _below(model: OutlineModel, above: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(above)):
        at = model.index(row, 0, above)
        yield at
        yield from _below(model, at)


def _all(model: OutlineModel) -> list[QModelIndex]:
    return list(_below(model, QModelIndex()))


def _headings(model: OutlineModel) -> list[QModelIndex]:
    return [at for at in _all(model) if at.data(ENTRY_ROLE) is None]


def test_entries_stand_below_their_heading_and_within_each_other(model: OutlineModel) -> None:
    model.show_groups(GROUPS)
    assert [at.data() for at in _all(model)] == [
        "Money",
        "$87 million",
        "$15 million",
        "$2 million",
        "Alone",
        "Time",
    ]
    assert [at.data() for at in _headings(model)] == ["Money", "Time"]
    money = model.index(0, 0)
    part = model.index(0, 0, model.index(0, 0, money))
    assert part.data(ENTRY_ROLE) == PART
    assert part.parent().parent() == money
    assert not money.parent().isValid()
    assert money.data(ENTRY_ROLE) is None
    assert not model.index(0, 1).isValid()
    assert not model.index(9, 0).isValid()
    assert model.columnCount() == 1


def test_what_is_said_of_a_row_has_its_place_among_its_own(model: OutlineModel) -> None:
    model.show_groups(GROUPS)
    said = [at.data(SPOKEN) for at in _all(model)]
    assert said == [
        "Money, 1 entry",
        "$87 million. 1 of 1",
        "$15 million. part of $87 million · For shelters. 1 of 2",
        "$2 million. 2 of 2",
        "Alone. 2 of 3",
        "Time, 0 entries",
    ]
    tips = [at.data(Qt.ItemDataRole.ToolTipRole) for at in _all(model)]
    assert tips == [None, None, "For shelters.", None, None, None]
    assert model.data(QModelIndex()) is None
    assert _all(model)[0].data(Qt.ItemDataRole.DecorationRole) is None


def test_other_groups_take_the_place_of_what_was_shown(model: OutlineModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show_groups(GROUPS)
    model.show_groups(())
    assert _all(model) == []
    assert _headings(model) == []
    model.show_groups(GROUPS[:1])
    assert len(_all(model)) == 4
    assert len(resets) == 3


def test_rows_can_be_chosen_and_nothing_else_can(model: OutlineModel) -> None:
    model.show_groups(GROUPS)
    for at in _all(model):
        assert model.flags(at) & Qt.ItemFlag.ItemIsSelectable
        assert not model.flags(at) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize("name", PLACES)
def test_every_page_is_a_sound_model(model: OutlineModel, plan: Plan, name: str) -> None:
    page = outline(plan, name)
    model.show_groups(page.groups)
    shown = [at.data(ENTRY_ROLE) for at in _all(model)]
    assert [each for each in shown if each] == list(page.entries())
    assert [at.data() for at in _headings(model)] == [g.heading for g in page.groups if g.heading]
    for at in _all(model):
        spoken = at.data(SPOKEN)
        assert spoken
        assert "\n" not in spoken
        assert ".. " not in spoken


@pytest.mark.parametrize("name", [GLOSSARY, FIGURES])
def test_typing_a_word_letter_by_letter_keeps_the_model_sound(
    model: OutlineModel, plan: Plan, name: str
) -> None:
    page = outline(plan, name)
    word = "trafficking victims"
    for end in (*range(len(word) + 1), *range(len(word), -1, -1)):
        held = page.holding(word[:end])
        model.show_groups(held.groups)
        assert len(_all(model)) == len(list(held.entries())) + len(_headings(model))
