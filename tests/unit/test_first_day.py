"""Who has made nothing yet: told by everything that a person can make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.checklists import OWN, Action, Deed, Edit, ItemField, ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import opening
from desktop.core.first_day import nothing_made
from desktop.core.settings import FILE_NAME, Settings, load, save


def judged(plan: Plan, store: Workspace) -> bool:
    mine = opening.chosen_list(store, "")
    items = opening.items_of(store, plan, mine)
    return nothing_made(store.checklists(), items.values(), store.bookmarks(), ())


def first(store: Workspace) -> str:
    return store.ensure_checklist().id


@pytest.fixture
def began(plan: Plan, data_dir: Path) -> Iterator[Workspace]:
    """A workspace as the window makes it."""
    with closing(db.open_workspace(data_dir)) as store:
        opening.items_of(store, plan, opening.chosen_list(store, ""))
        yield store


def test_a_workspace_that_the_window_has_just_made_holds_nothing(
    plan: Plan, began: Workspace
) -> None:
    assert judged(plan, began)
    assert judged(plan, began), "nor when it is opened once more"


DEEDS: dict[str, Callable[[Workspace], object]] = {
    "a tick": lambda store: store.set_state(first(store), ["PRE-1"], State.DONE),
    "a note": lambda store: store.set_note(first(store), "PRE-1", "Ring them"),
    "a due day": lambda store: store.edit(
        first(store), [Edit("PRE-1", {ItemField.DUE: "2026-12-01"})]
    ),
    "an item": lambda store: store.edit(
        first(store), [Edit(f"{OWN}{1:032x}", {ItemField.TITLE: "Buy tea"})]
    ),
    "a list": lambda store: store.add_checklist({ListField.NAME: "Shelter"}),
    "a whole list": lambda store: store.add_checklist({ListField.NAME: "Shelter"}, whole=True),
    "a bookmark": lambda store: store.set_bookmark("PRE-1", "The first"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_a_person_makes_counts(plan: Plan, began: Workspace, deed: str) -> None:
    DEEDS[deed](began)
    assert not judged(plan, began)


def test_what_was_made_and_undone_counts() -> None:
    step = Action(Deed.STATE, "", "PRE-1", 1, 0)
    assert nothing_made((), (), (), (None, None))
    assert not nothing_made((), (), (), (None, step))


# -- and who has never started -------------------------------------------------------------------


def test_without_a_file_it_is_a_first_start(tmp_path: Path) -> None:
    assert load(tmp_path / "not there") == Settings(welcome=True)


@pytest.mark.parametrize("text", ["{}", "[]", "not json", '{"welcome": "yes"}'])
def test_who_has_settings_has_started_before(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert not load(tmp_path).welcome


def test_a_first_start_that_left_it_there_is_welcomed_again(tmp_path: Path) -> None:
    save(tmp_path, load(tmp_path))
    assert load(tmp_path).welcome
