"""The list model: rows for the ids it was given, and repaints of what changed and no more."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

import db
from db.checklists import Deed, Edit, ItemField, State
from db.records import Word
from desktop.core.filters import Filter
from desktop.core.listing import Group
from desktop.core.query import Field
from desktop.core.rows import RowKind, RowView
from desktop.core.words import STATE_NAMES
from desktop.models.record_list import KEY_ROLE, ROW_ROLE, RecordListModel
from desktop.work.board import Board
from tests.models.conftest import Settle

Span = tuple[int, int]


def _show(model: RecordListModel, ids: list[str], words: Sequence[Word] = ()) -> None:
    """Show these records and nothing else."""
    model.show_groups([Group("", "", tuple(ids))], words)


@pytest.fixture
def model(board: Board) -> RecordListModel:
    made = RecordListModel(board)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, mode)  # type: ignore[attr-defined] # lives as long
    _show(made, list(board.plan.records))
    return made


@pytest.fixture
def spans(model: RecordListModel) -> list[Span]:
    """The rows that were repainted, as told."""
    told: list[Span] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    return told


def _row(model: RecordListModel, row: int) -> RowView:
    view = model.index(row).data(ROW_ROLE)
    assert isinstance(view, RowView)
    return view


def test_every_record_is_a_row_in_reading_order(board: Board, model: RecordListModel) -> None:
    assert model.rowCount() == 236
    assert [_row(model, n).plan_id for n in range(236)] == list(board.plan.records)
    assert model.rowCount(model.index(0)) == 0
    for n, plan_id in enumerate(board.plan.records):
        assert model.row_of(plan_id) == n
    assert model.row_of("OLD-99") == model.row_of("") == -1
    few = RecordListModel(model._board)
    few.show_groups([Group("all", "All", ("PRE-1", "PRE-2"))])
    absent = [few.row_of(f"OLD-{n}") for n in range(6)]
    assert (absent, few.row_of("PRE-2"), few.row_of("PRE-1")) == ([-1] * 6, 1, 0)
    few.show_groups([Group("all", "All", ("PRE-2",))])
    assert (few.row_of("PRE-2"), few.row_of("PRE-1"), few.row_of("OLD-1")) == (0, -1, -1)


def test_roles_say_title_and_state(board: Board, model: RecordListModel, settle: Settle) -> None:
    quoted = next(r for r in board.plan.records.values() if r.quoted)
    index = model.index(model.row_of(quoted.id))
    assert index.data() == f"“{quoted.title}”"
    for state in State:
        board.set_state([quoted.id], state)
        settle()
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert quoted.title in spoken
        assert STATE_NAMES[state] in spoken
        assert _row(model, index.row()).state is state
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_a_tick_repaints_its_row_alone(
    board: Board, model: RecordListModel, spans: list[Span], settle: Settle
) -> None:
    ids = list(board.plan.records)
    board.set_state([ids[7]], State.DONE)
    settle()
    assert spans == [(7, 7)]
    spans.clear()
    board.set_note(board.note_id(ids[9]), "hello", going_on=False)
    settle()
    assert spans == [(9, 9)]
    assert _row(model, 9).has_note
    spans.clear()
    board.undo()
    settle()
    assert spans == [(9, 9)]
    assert not _row(model, 9).has_note


def test_several_at_once_repaint_those_and_no_others(
    board: Board, model: RecordListModel, spans: list[Span], settle: Settle
) -> None:
    ids = list(board.plan.records)
    board.set_state([ids[3], ids[100], ids[200]], State.NA)
    settle()
    assert sorted(spans) == [(3, 3), (100, 100), (200, 200)]


def test_what_is_not_listed_repaints_nothing(
    board: Board, model: RecordListModel, spans: list[Span], settle: Settle
) -> None:
    ids = list(board.plan.records)
    _show(model, ids[:10])
    board.set_state([ids[50]], State.DONE)
    settle()
    assert spans == []


def test_a_reload_repaints_everything_once(
    board: Board, model: RecordListModel, spans: list[Span], settle: Settle
) -> None:
    assert board.workspace is not None
    folder = board.workspace.path.parent
    other = db.open_workspace(folder)
    other.set_state(other.ensure_checklist().id, [next(iter(board.plan.records))], State.DONE)
    other.close()
    board.refresh()
    settle()
    assert spans == [(0, 235)]
    assert _row(model, 0).state is State.DONE
    spans.clear()
    _show(model, [])
    board.reloaded.emit()
    assert spans == []


def test_the_same_ids_again_reset_nothing(board: Board, model: RecordListModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    _show(model, list(board.plan.records))
    assert resets == []
    _show(model, list(board.plan.records)[::-1])
    assert resets == [1]
    assert _row(model, 0).plan_id == list(board.plan.records)[-1]


def test_new_words_mark_the_same_rows_anew(
    board: Board, model: RecordListModel, spans: list[Span]
) -> None:
    ids = [r.id for r in board.plan.records.values() if "training" in r.title.lower()]
    _show(model, ids, [Word("training")])
    assert _row(model, 0).title_marks
    spans.clear()
    _show(model, ids, [])
    assert spans == [(0, len(ids) - 1)]
    assert not _row(model, 0).title_marks


def test_any_walk_through_filters_and_ticks_keeps_model_and_board_alike(
    board: Board, model: RecordListModel, settle: Settle
) -> None:
    """The lists come from the facet index, as in the window; the model tester looks on."""
    dice = random.Random(4)  # noqa: S311 - a walk, not a secret
    ids = list(board.plan.records)
    choices = [(Field.YEAR, "2022"), (Field.AGENCY, "dhs"), (Field.STATE, State.DONE)]
    choices += [(Field.PILLAR, pillar) for pillar in board.plan.pillars]
    for _ in range(60):
        board.set_state(dice.sample(ids, 3), dice.choice(list(State)))
        settle()
        chosen = Filter(frozenset(dice.sample(choices, dice.randint(0, 3))))
        listed = board.index.ids(board.index.select(chosen))
        _show(model, listed)
        assert model.rowCount() == len(listed)
        for row, plan_id in enumerate(listed):
            view = _row(model, row)
            assert view.plan_id == plan_id
            assert view.state is board.item(plan_id).state
            assert model.row_of(plan_id) == row


def test_an_index_from_before_a_shorter_list_says_nothing(
    board: Board, model: RecordListModel
) -> None:
    last = model.index(235)
    _show(model, list(board.plan.records)[:3])
    assert model.data(last) is None
    assert not model.index(3).isValid()


# -- what was found beside the plan --

GROUPS = [
    Group("kind:term", "Glossary", ("GLO-018", "GLO-001")),
    Group("kind:commitment", "Plan", ("COM-20", "COM-21")),
    Group("kind:agency", "Agencies", ("dhs",)),
]


def test_groups_have_a_row_of_their_own_as_soon_as_there_are_two(model: RecordListModel) -> None:
    model.show_groups(GROUPS[:1])
    assert list(model.targets) == ["GLO-018", "GLO-001"]
    model.show_groups(GROUPS)
    assert list(model.targets) == [
        *("kind:term", "GLO-018", "GLO-001"),
        *("kind:commitment", "COM-20", "COM-21"),
        *("kind:agency", "dhs"),
    ]
    kinds = [_row(model, row).kind for row in range(model.rowCount())]
    assert kinds == [
        *(RowKind.HEADING, RowKind.ENTRY, RowKind.ENTRY),
        *(RowKind.HEADING, RowKind.RECORD, RowKind.RECORD),
        *(RowKind.HEADING, RowKind.ENTRY),
    ]
    assert list(model.ids) == ["COM-20", "COM-21"]
    for group in GROUPS:
        assert list(model.below(group.target)) == list(group.ids)
        assert model.index(model.row_of(group.target)).data() == f"{group.name} ({len(group.ids)})"


def test_rows_are_found_where_they_are_when_others_join_and_leave(model: RecordListModel) -> None:
    asked = ["GLO-001", "dhs", "kind:term", "OLD-1"]

    def rows() -> list[int]:
        return [model.row_of(target) for target in asked]

    for groups, expected in (
        (GROUPS[:1], [1, -1, -1, -1]),
        (GROUPS, [2, 7, 0, -1]),
        ([GROUPS[0], GROUPS[2]], [2, 4, 0, -1]),
        (GROUPS[:1], [1, -1, -1, -1]),
        ([GROUPS[2], GROUPS[0]], [4, 1, 2, -1]),
        (GROUPS[2:], [-1, 0, -1, -1]),
        ([], [-1, -1, -1, -1]),
    ):
        model.show_groups(groups)
        assert rows() == expected
        for n, target in enumerate(model.targets):
            assert model.row_of(target) == n


def test_a_heading_and_an_entry_say_what_they_are(model: RecordListModel) -> None:
    model.show_groups(GROUPS, [Word("labor")])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == "Glossary, 2 found"
    entry = _row(model, 1)
    assert entry.title == "Forced labor"
    assert entry.meta.startswith("Glossary · ")
    assert [entry.title[a:b] for a, b in entry.title_marks] == ["labor"]
    assert str(model.index(1).data(role)).startswith("Forced labor. Glossary · ")


def test_a_tick_among_groups_repaints_its_row_alone(
    board: Board, model: RecordListModel, spans: list[Span], settle: Settle
) -> None:
    model.show_groups(GROUPS)
    board.set_state(["COM-21", "COM-30"], State.DONE)
    settle()
    assert spans == [(5, 5)]
    assert _row(model, 5).state is State.DONE


def test_a_count_that_grows_is_told_though_the_rows_stay(model: RecordListModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show_groups(GROUPS)
    model.show_groups(GROUPS)
    assert resets == [1]
    model.show_groups([GROUPS[0], Group("kind:commitment", "The plan", GROUPS[1].ids), GROUPS[2]])
    assert resets == [1, 1]
    assert model.index(3).data() == "The plan (2)"


# -- items of a checklist --


@pytest.fixture
def own(board: Board, settle: Settle) -> str:
    """The key of an item of a person's own in the open list."""
    edit = Edit("own-1", {ItemField.TITLE: "Call Anna", ItemField.PILLAR: "protection"})
    board.do(lambda store, mine: store.edit(mine.id, [edit], Deed.ADD))
    settle()
    return edit.key


def test_an_own_item_is_a_row_with_a_box(board: Board, model: RecordListModel, own: str) -> None:
    _show(model, ["COM-20", own])
    view = _row(model, 1)
    assert (view.kind, view.title, view.meta) == (
        RowKind.RECORD,
        "Call Anna",
        "My own · Protection",
    )
    assert list(model.ids) == ["COM-20"]
    assert list(model.targets) == ["COM-20", own]


def test_what_was_said_about_an_item_repaints_its_row(
    board: Board, model: RecordListModel, own: str, spans: list[Span], settle: Settle
) -> None:
    _show(model, ["COM-20", own, "COM-21"])
    spans.clear()
    said = {ItemField.WHO: "Maria", ItemField.DUE: "2020-01-01"}
    board.do(lambda store, mine: store.edit(mine.id, [Edit(own, said)]))
    settle()
    assert spans == [(1, 1)]
    assert [part.text for part in _row(model, 1).parts] == ["Overdue: Jan 1, 2020", "Maria"]
    spoken = str(model.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("overdue since January 1, 2020. who: Maria")


def test_an_item_that_has_just_left_the_list_still_has_a_row(
    board: Board, model: RecordListModel, own: str, settle: Settle
) -> None:
    """The list is shown anew in the same turn; until then its rows can be asked for."""
    _show(model, [own, "COM-20"])
    board.do(lambda store, mine: store.remove_items(mine.id, [own]))
    settle()
    assert own not in board.items
    assert _row(model, 0).plan_id == own


def test_only_what_can_be_ticked_has_a_key(model: RecordListModel, own: str) -> None:
    model.show_groups([*GROUPS, Group("who:none", "Nobody", (own,))])
    keys = [model.index(row).data(KEY_ROLE) for row in range(model.rowCount())]
    assert list(filter(None, keys)) == ["COM-20", "COM-21", own]
    headings = [target for target in model.targets if model.is_heading(target)]
    assert headings == [*(group.target for group in GROUPS), "who:none"]


def test_a_single_group_has_a_heading_where_items_are_gathered(model: RecordListModel) -> None:
    group = Group("who:none", "Nobody", ("COM-20", "COM-21"))
    model.show_groups([group], headed=True)
    assert list(model.targets) == ["who:none", "COM-20", "COM-21"]
    model.show_groups([group])
    assert list(model.targets) == ["COM-20", "COM-21"]
    model.show_groups([], headed=True)
    assert list(model.targets) == []
