"""People with real workspaces who write, undo, remove and hand files around in any order."""

from __future__ import annotations

import tempfile
from itertools import permutations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import db
from db.checklists import Edit, ItemField, ListField
from db.workspace.store import Workspace
from desktop.core.exchange.importing import take_over
from desktop.core.exchange.leaving import collect
from desktop.core.exchange.parts import Part
from desktop.core.exchange.reading import read
from desktop.core.exchange.share import Share
from desktop.core.exchange.writing import as_bytes
from tests.unit.exchange.files import AT

PEOPLE = range(3)
KEYS = ("PRE-1", "own-a")
VALUES: dict[ItemField, tuple[str, ...]] = {
    ItemField.NOTE: ("", "x", "y", "x y"),
    ItemField.STATE: ("todo", "done"),
    ItemField.WHO: ("", "Ada", "Ben"),
    ItemField.TAGS: ("a", "a\nb", "c"),
    ItemField.STEPS: ("- call", "x call", "- write\n- call"),
}
_EDIT = st.sampled_from([(field, text) for field, texts in VALUES.items() for text in texts])
_ACTS = st.one_of(
    st.tuples(st.just("edit"), st.sampled_from(KEYS), _EDIT),
    st.tuples(st.just("edit"), st.sampled_from(KEYS), _EDIT),
    st.tuples(st.sampled_from(["remove", "restore"]), st.sampled_from(KEYS)),
    st.tuples(st.sampled_from(["undo", "redo"])),
    st.tuples(st.just("hear"), st.sampled_from(PEOPLE)),
    st.tuples(st.just("name"), st.sampled_from(["Shelter", "Partners"])),
)
SCRIPTS = st.lists(st.tuples(st.sampled_from(PEOPLE), _ACTS), max_size=14)


class Office:
    """Three workspaces with a copy each of one list."""

    def __init__(self, folder: Path) -> None:
        self.stores = [db.open_workspace(folder / str(number)) for number in PEOPLE]
        first = self.stores[0]
        named = {ListField.NAME: "Shelter"}
        self.list_id = first.add_checklist(named, [Edit("PRE-1", {ItemField.NOTE: "begun"})]).made
        for other in self.stores[1:]:
            take_over(other, self.file_of(first))

    def file_of(self, store: Workspace, *without: Part) -> Share:
        return read(as_bytes(collect(store, [self.list_id], without, made_at=AT)))

    def act(self, who: int, act: tuple[object, ...]) -> None:
        store = self.stores[who]
        match act:
            case ("edit", str(key), (ItemField() as field, str(text))):
                store.edit(self.list_id, [Edit(key, {field: text})])
            case ("remove", str(key)):
                store.remove_items(self.list_id, [key])
            case ("restore", str(key)):
                store.restore_items(self.list_id, [key])
            case ("name", str(name)):
                store.edit_checklist(self.list_id, {ListField.NAME: name})
            case ("hear", int(whom)):
                take_over(store, self.file_of(self.stores[whom]))
            case ("undo",) if len(store.checklists()) and _can_undo(store):
                store.undo()
            case ("redo",):
                store.redo()

    def shown(self, store: Workspace) -> object:
        return store.checklist_named(self.list_id).name, store.items(self.list_id)

    def close(self) -> None:
        for store in self.stores:
            store.close()


def _can_undo(store: Workspace) -> bool:
    """Whether the list would still be there."""
    last, _ = store.next_actions()
    return last is not None and last.what not in ("new_list", "import")


@settings(max_examples=40, deadline=None)
@given(SCRIPTS)
def test_all_end_with_the_same_list_when_files_went_round_often_enough(
    script: list[tuple[int, tuple[object, ...]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for who, act in script:
            office.act(who, act)
        for _ in range(2):
            for taker, giver in permutations(office.stores, 2):
                take_over(taker, office.file_of(giver))
        ends = [office.shown(store) for store in office.stores]
        for taker, giver in permutations(office.stores, 2):
            last = taker.next_actions()
            take_over(taker, office.file_of(giver))
            assert taker.next_actions() == last, "there was nothing left to hear"
        for store in office.stores:
            store.verify()
        assert [office.shown(store) for store in office.stores] == ends
        office.close()
    assert ends[1:] == ends[:-1]


@settings(max_examples=25, deadline=None)
@given(SCRIPTS)
def test_what_stands_in_a_note_when_it_is_handed_on_is_there_or_among_the_earlier_ones(
    script: list[tuple[int, tuple[object, ...]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for who, act in script:
            office.act(who, act)
        taker, *givers = office.stores
        shares = [office.file_of(giver) for giver in givers]
        notes = {
            (key, item.note)
            for store in office.stores
            for key, item in store.items(office.list_id).items()
        }
        for share in shares:
            take_over(taker, share)
        versions = taker.every_note_version(office.list_id)
        state = taker.state(office.list_id)
        for key, note in notes:
            now = state.items[key].values[ItemField.NOTE]
            earlier = [each.text for each in versions.get(key, ())]
            assert any(note in text for text in (now, *earlier))
        office.close()


@settings(max_examples=25, deadline=None)
@given(SCRIPTS, st.sampled_from([Part.NOTES, Part.NAMES]))
def test_a_file_that_leaves_something_out_takes_nothing_away(
    script: list[tuple[int, tuple[object, ...]]], part: Part
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for who, act in script:
            office.act(who, act)
        taker, giver, _ = office.stores
        before = taker.items(office.list_id)
        take_over(taker, office.file_of(giver, part))
        after = taker.state(office.list_id).items
        for key, item in before.items():
            assert after[key].values[ItemField.NOTE] == item.note or part is not Part.NOTES
            assert after[key].values[ItemField.WHO] == item.who or part is not Part.NAMES
        take_over(taker, office.file_of(giver))
        take_over(giver, office.file_of(taker))
        assert office.shown(taker) == office.shown(giver)
        office.close()
