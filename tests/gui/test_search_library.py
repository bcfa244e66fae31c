"""Searching plan and library at once: one ranked list, grouped by kind, walked and narrowed."""

from __future__ import annotations

import re
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

import db
from db.checklists import State
from db.records import Word
from desktop.core.folding import fold, marks
from desktop.core.rows import RowKind, RowView
from desktop.core.words import LIBRARY_NAMES
from desktop.models.record_list import ROW_ROLE
from desktop.widgets.check_row import CheckRow
from tests.gui.desk import Desk

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
PLAN = "kind:principle,priority_action,commitment"


def _views(desk: Desk) -> list[RowView]:
    """Every row of the list, also those out of sight."""
    model = desk.bench.list_pane.model
    return [model.index(row).data(ROW_ROLE) for row in range(model.rowCount())]


def _groups(desk: Desk) -> dict[str, list[str]]:
    """What stands below each heading."""
    groups: dict[str, list[str]] = {}
    for view in _views(desk):
        if view.kind is RowKind.HEADING:
            groups[view.plan_id] = []
        else:
            next(reversed(groups.values())).append(view.plan_id)
    return groups


def _table(desk: Desk, target: str) -> str:
    return desk.board.library.found(target).table


def _focused_row(desk: Desk) -> CheckRow:
    focus: QWidget | None = desk.focus
    while focus is not None and not isinstance(focus, CheckRow):
        focus = focus.parentWidget()
    assert focus is not None, desk.focus
    assert focus.stop is desk.focus
    return focus


def _go_to(desk: Desk, target: str) -> None:
    """Walk down the list until the keyboard is on a row."""
    desk.keys("Ctrl+F", "Return", "Home")
    for _ in range(400):
        if _focused_row(desk).plan_id == target:
            return
        desk.keys("Down")
    pytest.fail(f"Down never came by {target}")


def test_everything_found_stands_in_one_list_under_its_kind(desk: Desk) -> None:
    desk.search("labor")
    groups = _groups(desk)
    assert len(groups) > 5
    for heading, targets in groups.items():
        kinds = heading.removeprefix("kind:").split(",")
        name = "Plan" if heading == PLAN else LIBRARY_NAMES[kinds[0]]
        assert desk.headings[heading] == f"{name} ({len(targets)})"
        assert targets
        for target in targets:
            table = _table(desk, target)
            assert table == "record" if heading == PLAN else [table] == kinds
    found = [target for targets in groups.values() for target in targets]
    wanted = {hit.id for hit in desk.plan.find([Word("labor")])}
    assert len(found) == len(set(found))
    assert set(found) == wanted


def test_groups_and_their_entries_are_ranked(desk: Desk) -> None:
    desk.search("trafficking victims")
    rank = {
        hit.id: n for n, hit in enumerate(desk.plan.find([Word("trafficking"), Word("victims")]))
    }
    groups = [[rank[target] for target in targets] for targets in _groups(desk).values()]
    assert len(groups) > 3
    assert all(group == sorted(group) for group in groups)
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)


def test_what_is_found_of_one_kind_alone_needs_no_heading(desk: Desk) -> None:
    desk.search("labor kind:term")
    assert desk.headings == {}
    assert {_table(desk, view.plan_id) for view in _views(desk)} == {"term"}
    desk.search("")
    assert desk.headings == {}
    assert len(_views(desk)) == 236


def test_found_words_are_marked_in_titles_and_in_a_line_around_them(desk: Desk) -> None:
    desk.search("seafood")
    entries = [view for view in _views(desk) if view.kind is RowKind.ENTRY]
    assert entries
    for view in entries:
        said = [view.title[a:b] for a, b in view.title_marks]
        said += [view.meta[a:b] for a, b in view.meta_marks]
        assert {fold(word) for word in said} <= {"seafood"}
        assert said or not marks(f"{view.title} {view.meta}", [Word("seafood")])
    assert any(view.meta_marks for view in entries)
    shown = next(view for view in entries if view.meta_marks)
    row = desk.scroll_to_row(shown.plan_id)
    assert row._text._meta_marks == shown.meta_marks
    assert row._text.meta == shown.meta


@pytest.mark.parametrize(
    ("typed", "table"),
    [
        ("kind:glossary", "term"),
        ("kind:term", "term"),
        ("kind:figures", "figure"),
        ("kind:timeline", "event"),
        ("kind:agency", "agency"),
        ("kind:sources", "source"),
        ("kind:people", "person"),
        ("kind:questions", "question"),
    ],
)
def test_a_kind_lists_all_of_it_and_narrows_words_to_it(desk: Desk, typed: str, table: str) -> None:
    desk.search(typed)
    every = {record.id for record in desk.plan.table(table)}
    tables = {_table(desk, t) for t in desk.bench.list_pane.model.targets if t not in desk.headings}
    assert tables == {table}
    assert {view.plan_id for view in _views(desk)} == every
    assert desk.listed == []
    desk.search(f"trafficking {typed}")
    found = {hit.id for hit in desk.plan.find([Word("trafficking")])}
    assert {view.plan_id for view in _views(desk)} == every & found


def test_a_minus_leaves_entries_of_the_library_out(desk: Desk) -> None:
    terms = {term.id for term in desk.plan.table("term")}
    desk.search("kind:glossary victim")
    having = {view.plan_id for view in _views(desk)}
    assert having
    assert having < terms
    desk.search("kind:glossary -victim")
    assert {view.plan_id for view in _views(desk)} == terms - having
    desk.search("labor -kind:glossary")
    assert "kind:term" not in desk.headings
    assert len(desk.headings) > 5
    desk.search("-labor")
    assert desk.headings == {}
    assert 0 < len(desk.listed) < 236


def test_a_filter_on_who_or_when_leaves_the_library_out(desk: Desk) -> None:
    desk.search("labor agency:dol")
    assert {view.kind for view in _views(desk)} == {RowKind.RECORD}
    assert desk.bench.bar.count.text() == f"{len(desk.listed)} of 236 records"


@pytest.mark.parametrize("table", ["term", "figure", "event", "person", "source", "agency"])
def test_an_id_finds_what_has_it_first(desk: Desk, table: str) -> None:
    for record in list(desk.plan.table(table))[::20]:
        desk.search(record.id)
        first = next(v for v in _views(desk) if v.kind is not RowKind.HEADING)
        assert first.plan_id == record.id


def test_arrows_go_over_headings_and_skip_nothing(desk: Desk) -> None:
    desk.search("housing")
    targets = list(desk.bench.list_pane.model.targets)
    assert len(targets) > 15
    desk.keys("Return", "Home")  # Enter goes to the first row below the first heading
    before = desk.selected
    for n, target in enumerate(targets):
        row = _focused_row(desk)
        assert row.plan_id == target
        assert row.stop.accessibleName().endswith(f". {n + 1} of {len(targets)}")
        if target in desk.headings:
            assert desk.selected == desk.detail.target == before
        else:
            assert desk.selected == desk.detail.target == target
        before = desk.selected
        desk.keys("Down")
    assert _focused_row(desk).plan_id == targets[-1]
    for target in reversed(targets):
        assert _focused_row(desk).plan_id == target
        desk.keys("Up")
    desk.keys("End")
    assert _focused_row(desk).plan_id == targets[-1]
    desk.keys("Home")
    assert _focused_row(desk).plan_id == targets[0]


@pytest.mark.parametrize("press", ["Return", "Space"])
def test_enter_on_a_heading_narrows_to_it_and_back_widens(desk: Desk, press: str) -> None:
    desk.search("housing")
    groups = _groups(desk)
    heading = next(h for h in groups if h != PLAN and len(groups[h]) > 1)
    _go_to(desk, heading)
    desk.keys(press)
    desk.settle()
    assert desk.bench.bar.search.text() == f"housing {heading}"
    assert [view.plan_id for view in _views(desk)] == groups[heading]
    assert _focused_row(desk).plan_id == desk.selected == desk.detail.target
    assert desk.selected == groups[heading][0]
    desk.keys("Alt+Left")
    desk.settle()
    assert desk.bench.bar.search.text() == "housing"
    assert _groups(desk) == groups


def test_a_click_anywhere_on_a_heading_narrows_and_a_slip_off_it_does_not(desk: Desk) -> None:
    desk.search("housing")
    groups = _groups(desk)
    heading = next(iter(groups))
    row = desk.scroll_to_row(heading)
    desk.drag(row, QPoint(row.width() // 2, 4), QPoint(row.width() // 2, -200))
    desk.settle()
    assert desk.bench.bar.search.text() == "housing"
    desk.click_row(heading)
    desk.settle()
    assert [view.plan_id for view in _views(desk)] == groups[heading]


def test_the_plans_heading_narrows_to_all_its_kinds(desk: Desk) -> None:
    desk.search("housing")
    records = _groups(desk)[PLAN]
    desk.click(desk.scroll_to_row(PLAN).opener)
    desk.settle()
    assert [view.plan_id for view in _views(desk)] == records
    assert desk.listed == records


def test_enter_on_an_entry_takes_the_keyboard_to_its_details(desk: Desk) -> None:
    desk.search("housing kind:agency")
    target = desk.bench.list_pane.model.targets[0]
    desk.keys("Return", "Return")
    desk.settle()
    assert desk.detail.target == target
    assert desk.focus is not None
    assert desk.detail.isAncestorOf(desk.focus)
    assert not desk.note.isVisible()


def test_a_click_on_an_entry_shows_it_and_its_opener_reads_it(desk: Desk) -> None:
    desk.search("housing kind:agency")
    first, second = desk.bench.list_pane.model.targets[:2]
    desk.click_row(second)
    assert desk.detail.target == second
    assert _focused_row(desk).plan_id == second
    assert not desk.row(second).box.isVisible()
    desk.click(desk.row(first).opener)
    desk.settle()
    assert desk.detail.target == first
    assert desk.focus is not None
    assert desk.detail.isAncestorOf(desk.focus)


def test_records_among_the_results_are_ticked_as_ever(desk: Desk) -> None:
    desk.search("housing")
    first, second = desk.listed[:2]
    desk.click(desk.scroll_to_row(first).box)
    desk.settle()
    assert desk.stored(first).state is State.DONE
    _go_to(desk, second)
    desk.keys("Space")
    desk.settle()
    assert desk.stored(second).state is State.DONE
    assert _focused_row(desk).plan_id == second
    rows = desk.bench.list_pane.model.targets
    entry = next(t for t in rows if t not in desk.headings and t not in desk.plan.records)
    _go_to(desk, entry)
    desk.keys("Ctrl+3")
    desk.settle()
    assert desk.status == "Choose a record first."
    touched = {key for key, item in desk.board.items.items() if item.state_at}
    assert touched == {first, second}


def test_a_screen_reader_hears_what_each_row_is(desk: Desk) -> None:
    desk.search("housing")
    names = {**LIBRARY_NAMES, "record": "Plan"}
    heading = ""
    for n, view in enumerate(_views(desk)):
        spoken = desk.bench.list_pane.model.index(n).data(_SPOKEN)
        if view.kind is RowKind.HEADING:
            heading = view.plan_id
            name, number = re.fullmatch(r"(.+) \((\d+)\)", view.title).groups()  # type: ignore[union-attr] # fails where it does not match
            assert spoken == f"{name}, {number} found"
        elif view.kind is RowKind.ENTRY:
            assert spoken in (f"{view.title}. {view.meta}", view.spoken)
            assert spoken.endswith("sources differ") == view.differs
            assert view.meta.startswith(names[_table(desk, view.plan_id)])
        else:
            assert heading == PLAN
            assert "To do" in spoken
    for row in desk.records.visible_rows():
        assert row.stop.isVisible()
        assert row.stop.accessibleName().startswith(row._view.spoken)  # type: ignore[union-attr] # it is shown


def test_what_is_saved_elsewhere_leaves_the_keyboard_on_its_heading(desk: Desk) -> None:
    desk.search("housing")
    heading = list(desk.headings)[2]
    _go_to(desk, heading)
    with closing(db.open_workspace(desk.folder)) as store:
        store.set_state(store.ensure_checklist().id, [desk.listed[0]], State.DONE)
    desk.board.refresh()
    desk.settle()
    desk.settle()
    assert desk.board.item(desk.listed[0]).state is State.DONE
    assert _focused_row(desk).plan_id == heading
    targets = desk.bench.list_pane.model.targets
    desk.keys("Down")
    assert _focused_row(desk).plan_id == targets[targets.index(heading) + 1]


def test_what_was_found_is_read_from_the_best_on_though_something_is_selected(desk: Desk) -> None:
    desk.search("labor")
    deep = desk.listed[-1]
    desk.bench.navigator.follow(deep)
    desk.search("")
    desk.search("labor")
    assert desk.selected == deep
    assert desk.records.verticalScrollBar().value() == 0
    assert desk.records.visible_rows()[0].plan_id == desk.bench.list_pane.model.targets[0]
    assert desk.records.current == desk.bench.list_pane.model.row_of(deep)
