"""Which list is opened, and what of the plan it takes in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from contextvars import copy_context
from pathlib import Path

import pytest

import db
from db.checklists import ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core import language, opening
from desktop.core.language import Language, Tongue
from desktop.core.library.outline import Entry
from desktop.core.progress import Progress, of_states


@pytest.fixture
def store(data_dir: Path) -> Iterator[Workspace]:
    with closing(db.open_workspace(data_dir)) as made:
        yield made


def test_the_list_that_was_left_is_opened_or_the_first_in_use(store: Workspace) -> None:
    first = store.ensure_checklist()
    second = store.add_checklist({ListField.NAME: "Second"}).made
    assert opening.chosen_list(store, second).id == second
    assert opening.chosen_list(store, "gone") == first
    store.remove_checklist(second)
    assert opening.chosen_list(store, second) == first


def test_a_list_of_the_whole_plan_takes_in_what_it_lacks(store: Workspace, plan: Plan) -> None:
    first = store.ensure_checklist()
    assert list(opening.items_of(store, plan, first)) == list(plan.records)
    store.remove_items(first.id, ["COM-1", "COM-20"])
    assert "COM-20" not in opening.items_of(store, plan, first)


def test_a_part_of_it_and_a_closed_run_stay_as_they_are(store: Workspace, plan: Plan) -> None:
    part = store.add_checklist({ListField.NAME: "Part"}).made
    assert opening.items_of(store, plan, opening.chosen_list(store, part)) == {}
    first = store.ensure_checklist()
    store.start_again(first.id, {ListField.NAME: first.name}, [])
    closed = next(each for each in store.checklists() if each.id == first.id)
    assert opening.items_of(store, plan, closed) == {}


def test_what_does_not_apply_leaves_the_base_of_a_summary() -> None:
    states = {State.TODO: 1, State.DOING: 2, State.DONE: 3, State.NA: 4}
    assert of_states(states) == Progress(3, 6)


def test_an_entry_that_opens_a_page_leads_away() -> None:
    assert Entry("glossary", "Glossary").leads_away
    assert Entry("?agency:dhs", "Homeland Security").leads_away
    assert not Entry("COM-20", "A record").leads_away


def test_the_first_list_has_a_name_in_the_language_spoken(store: Workspace) -> None:
    def find(text: str, _note: str, _number: int) -> str:
        return {"My checklist": "Mi lista"}.get(text, "")

    def tongue(wanted: Language) -> Tongue:
        return Tongue(wanted, find, tongue)

    def open_first() -> str:
        language.speak(tongue(Language.SPANISH))
        return opening.chosen_list(store, "").name

    assert copy_context().run(open_first) == "Mi lista"
    assert opening.chosen_list(store, "").name == "Mi lista", "it is there by now"
