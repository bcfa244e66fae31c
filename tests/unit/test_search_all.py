"""The search of the command line: plan, library, notes and all lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.checklists import OWN, Edit, ItemField, ListField
from db.plan.catalogue import Plan
from desktop.core.asked import LIMIT
from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.core.search_all import ITEM, Row, narrowed, search
from desktop.core.session import Session
from desktop.core.work_pages import item_target

TODAY = "2026-06-15"
MINE, THEIRS = f"{OWN}1", f"{OWN}2"


@pytest.fixture(scope="module")
def session(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A first list, and another with an item of a record and one of one's own."""
    folder = tmp_path_factory.mktemp("session")
    with Session(str(folder), plan=plan.path) as opened:
        store = opened.workspace
        first = opened.checklist(None)
        opened.items(first.id)
        store.edit(
            first.id,
            [
                Edit("PRE-1", {ItemField.NOTE: "zebra crossing", ItemField.DUE: "2026-06-14"}),
                Edit(MINE, {ItemField.TITLE: "Feed the zebra", ItemField.WHO: "Anna"}),
                Edit("OLD-1", {ItemField.NOTE: "zebra of old"}),
            ],
        )
        other = [
            Edit("PRE-2", {ItemField.NOTE: "a zebra there", ItemField.WHO: "Zoë Berg"}),
            Edit(THEIRS, {ItemField.TITLE: "Paint a zebra", ItemField.DUE: "2026-06-01"}),
        ]
        store.add_checklist({ListField.NAME: "Shelter partners"}, other)
        yield opened


def targets(session: Session, *names: str) -> list[str]:
    ids = {each.name: each.id for each in session.workspace.checklists()}
    return [item_target(ids[name], key) for name, key in (each.split(": ") for each in names)]


def ids(found: tuple[list[Row], tuple[str, ...]]) -> list[str]:
    return [row.id for row in found[0]]


def test_notes_own_items_and_other_lists_are_found_once_each(session: Session) -> None:
    rows, problems = search(session, "zebra", TODAY)
    assert problems == ()
    first = session.checklist(None).name
    mine, there, theirs = targets(
        session, f"{first}: {MINE}", "Shelter partners: PRE-2", f"Shelter partners: {THEIRS}"
    )
    assert {row.id for row in rows} == {"PRE-1", "OLD-1", mine, there, theirs}
    assert len(rows) == 5
    assert [row.id for row in rows[2:]] == [mine, there, theirs]
    by_id = {row.id: row for row in rows}
    assert by_id[mine] == Row(mine, ITEM, "Feed the zebra", "", first)
    assert by_id[there].snippet == "a zebra there"
    assert by_id[there].checklist == "Shelter partners"
    assert by_id["PRE-1"].snippet == "zebra crossing"
    assert by_id["PRE-1"].checklist == ""


def test_conditions_find_items_of_all_lists(session: Session) -> None:
    rows, _ = search(session, "is:overdue", TODAY)
    late = targets(session, f"Shelter partners: {THEIRS}")
    assert [row.id for row in rows] == ["PRE-1", *late]
    assert ids(search(session, "who:zoe", TODAY)) == targets(session, "Shelter partners: PRE-2")
    assert ids(search(session, "list:shelter", TODAY)) == targets(
        session, "Shelter partners: PRE-2", f"Shelter partners: {THEIRS}"
    )
    assert ids(search(session, "list:shelter -due:<7d", TODAY)) == targets(
        session, "Shelter partners: PRE-2"
    )


def test_what_is_not_understood_is_told(session: Session) -> None:
    assert search(session, "list:nowhere", TODAY) == ([], ("List: no list is called “nowhere”.",))
    assert search(session, "due:soon", TODAY) == ([], ("Due: nothing is called “soon”.",))


def test_where_there_is_too_much_that_is_said(session: Session) -> None:
    edits = [Edit(f"{OWN}{n:032x}", {ItemField.WHO: "Zoe"}) for n in range(LIMIT + 1)]
    session.workspace.add_checklist({ListField.NAME: "Zoe's"}, edits)
    rows, said = search(session, "who:zoe", TODAY)
    assert (len(rows), said) == (
        LIMIT,
        ("Only the first 200 items of your lists are shown: say more.",),
    )
    session.workspace.undo()
    assert search(session, "who:zoe", TODAY)[1] == ()


def test_what_is_in_a_list_is_narrowed_by_words_conditions_and_the_filter(
    session: Session,
) -> None:
    first = session.checklist(None)
    everything, _ = narrowed(session, first, "", Filter(), TODAY)
    assert everything == [*session.plan.records, MINE, "OLD-1"]
    assert narrowed(session, first, "zebra", Filter(), TODAY) == (["PRE-1", MINE, "OLD-1"], ())
    assert narrowed(session, first, "who:anna", Filter(), TODAY) == ([MINE], ())
    assert narrowed(session, first, "due:<7d", Filter(), TODAY) == (["PRE-1"], ())
    done = Filter(frozenset({(Field.STATE, "done")}))
    assert narrowed(session, first, "zebra", done, TODAY) == ([], ())
    assert narrowed(session, first, "due:soon", Filter(), TODAY) == (
        [],
        ("Due: nothing is called “soon”.",),
    )
    other = session.checklist("Shelter partners")
    assert narrowed(session, other, "zebra", Filter(), TODAY) == (["PRE-2", THEIRS], ())
