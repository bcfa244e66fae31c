"""Anything a person does, in any order: the store ends where a simple model in memory does.

`FOUR_PILLARS_SEQUENCES` says how many sequences; one file serves all of them, as in real life.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import db
from db.changes import Changes
from db.checklists import Deed, Edit, ItemField, ListField, ListState, State
from db.errors import BadText
from db.workspace import history
from db.workspace.store import Workspace
from tests.db.modelled import Listing, Model, said

SEQUENCES = int(os.environ.get("FOUR_PILLARS_SEQUENCES", "300"))
LIMIT = 6  # actions that can be undone, so that some are often forgotten
LATER = "9999"  # after anything that is put in the bin here

KEYS = st.sampled_from(["PRE-1", "COM-1", "COM-2", "own-1"])
SOME = st.lists(KEYS, max_size=3, unique=True)
TEXTS = st.sampled_from(["", "a", "ab", "\u00e9 \U0001f469"])
NAMES = st.sampled_from(["One", "Two", "Three", "one"])
WHICH = st.integers(0, 5)
EDITS = st.dictionaries(
    st.sampled_from([ItemField.DUE, ItemField.WHO, ItemField.TITLE, ItemField.TAGS]),
    st.sampled_from(["", "2026-12-01"]),
    max_size=2,
)


class AnyOrder(RuleBasedStateMachine):
    """Does the same to a workspace and to the model, and compares."""

    store: Workspace  # open for all sequences
    folder: Path

    @initialize()
    def begin(self) -> None:
        with self.store._writing() as work:
            for table in ("checklist", "action", "wording"):
                work.connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - as above
        self.model = Model(LIMIT)
        self.copies: list[tuple[ListState, Listing]] = []

    # -- lists --

    @rule(name=NAMES, keys=SOME, whole=st.booleans())
    def make(self, name: str, keys: list[str], whole: bool) -> None:
        if self.model.has_name(name):
            with pytest.raises(BadText, match="There is a checklist named"):
                self.store.add_checklist({ListField.NAME: name})
            return
        edits = [Edit(key, {}) for key in keys]
        changes = self.store.add_checklist({ListField.NAME: name}, edits, whole=whole)
        self.model.begin(Deed.NEW_LIST)
        self.model.make(changes.made, name, keys)
        self.finish(changes)

    @rule(which=WHICH, name=NAMES)
    def rename(self, which: int, name: str) -> None:
        self.on_list(which, lambda mine: self._rename(mine, name))

    def _rename(self, mine: str, name: str) -> None:
        if self.model.has_name(name, mine):
            with pytest.raises(BadText, match="There is a checklist named"):
                self.store.edit_checklist(mine, {ListField.NAME: name})
            return
        self.model.begin(Deed.EDIT_LIST)
        self.model.set_list(mine, name=name)
        self.finish(self.store.edit_checklist(mine, {ListField.NAME: name}))

    @rule(which=WHICH)
    def throw_away(self, which: int) -> None:
        def remove(mine: str) -> None:
            changes = self.store.remove_checklist(mine)
            self.model.begin(Deed.REMOVE_LIST)
            self.model.set_list(mine, binned=True)
            self.finish(changes)

        self.on_list(which, remove)

    @rule(which=WHICH)
    def take_back(self, which: int) -> None:
        binned = self.model.lists(binned=True)
        if not binned:
            return
        mine = binned[which % len(binned)]
        self.model.begin(Deed.RESTORE_LIST)
        self.model.set_list(mine, binned=False)
        self.finish(self.store.restore_checklist(mine))

    @rule(which=WHICH, name=NAMES, keys=SOME)
    def start_again(self, which: int, name: str, keys: list[str]) -> None:
        def again(mine: str) -> None:
            edits = [Edit(key, {ItemField.NOTE: "carried"}) for key in keys]
            changes = self.store.start_again(mine, {ListField.NAME: name}, edits)
            self.model.begin(Deed.START_AGAIN)
            self.model.set_list(mine, closed=True)
            self.model.make(changes.made, self.model.free(name), keys, note="carried")
            self.finish(changes)

        self.on_open(which, again)

    # -- items --

    @rule(which=WHICH, keys=SOME, state=st.sampled_from(State))
    def tick(self, which: int, keys: list[str], state: State) -> None:
        def set_state(mine: str) -> None:
            self.model.begin(Deed.STATE)
            for key in keys:
                self.model.set_item(mine, key, {"state": str(state), "binned": ""})
            self.finish(self.store.set_state(mine, keys, state))

        self.on_open(which, set_state)

    @rule(which=WHICH, keys=SOME, values=EDITS)
    def edit(self, which: int, keys: list[str], values: Mapping[ItemField, str]) -> None:
        def set_values(mine: str) -> None:
            self.model.begin(Deed.EDIT)
            for key in keys:
                named = {str(name): value for name, value in values.items()}
                self.model.set_item(mine, key, {**named, "binned": ""})
            self.finish(self.store.edit(mine, [Edit(key, values) for key in keys]))

        self.on_open(which, set_values)

    @rule(which=WHICH, key=KEYS, text=TEXTS, going_on=st.booleans())
    def write(self, which: int, key: str, text: str, going_on: bool) -> None:
        def set_note(mine: str) -> None:
            if not (going_on and self.model.type(mine, key, text)):
                self.model.begin(Deed.NOTE)
                self.model.set_item(mine, key, {"note": text})
                self.model.end()
            changes = self.store.set_note(mine, key, text, going_on=going_on)
            self.compare(changes)

        self.on_open(which, set_note)

    @rule(which=WHICH, keys=SOME)
    def remove(self, which: int, keys: list[str]) -> None:
        def set_binned(mine: str) -> None:
            self.model.begin(Deed.REMOVE)
            for key in keys:
                if self.model.has_item(mine, key):
                    self.model.set_item(mine, key, {"binned": True})
            self.finish(self.store.remove_items(mine, keys))

        self.on_open(which, set_binned)

    @rule(which=WHICH, keys=SOME)
    def restore(self, which: int, keys: list[str]) -> None:
        def unset_binned(mine: str) -> None:
            self.model.begin(Deed.RESTORE)
            for key in keys:
                if self.model.has_item(mine, key):
                    self.model.set_item(mine, key, {"binned": ""})
            self.finish(self.store.restore_items(mine, keys))

        self.on_open(which, unset_binned)

    @rule(which=WHICH, keys=SOME, before=KEYS)
    def reorder(self, which: int, keys: list[str], before: str) -> None:
        def move(mine: str) -> None:
            was = list(self.store.items(mine))
            moving = [key for key in was if key in keys]
            rest = [key for key in was if key not in keys]
            if before in was and before not in keys:
                at = rest.index(before)
            elif before in was:  # before one of themselves: where that stood
                following = [key for key in was[was.index(before) :] if key not in keys]
                at = len(rest) - len(following)
            else:
                at = len(rest)
            changes = self.store.move_items(mine, keys, before)
            assert list(self.store.items(mine)) == rest[:at] + moving + rest[at:]
            self.model.begin(Deed.MOVE)
            for item in sorted(changes.items.get(mine, ()), key=lambda item: item.position):
                self.model.set_item(mine, item.key, {"position": item.position})
            self.finish(changes)

        self.on_open(which, move)

    # -- the whole --

    @rule(which=WHICH)
    def copy(self, which: int) -> None:
        def keep(mine: str) -> None:
            self.copies.append((self.store.state(mine), deepcopy(self.model.board[mine])))

        self.on_list(which, keep)

    @precondition(lambda self: self.copies)
    @rule(which=WHICH)
    def merge(self, which: int) -> None:
        """Bring a list back to what it was when it was copied, whatever became of it."""
        copy, rows = self.copies[which % len(self.copies)]
        before = self.store.state(copy.id) if copy.id in self.model.board else None
        changes = self.store.merge([copy])
        self.model.begin(Deed.IMPORT)
        self.model.bring(copy, deepcopy(rows), before)
        self.finish(changes)
        if not self.model.changed:
            return
        self.undo()
        if before is not None:
            assert self.store.state(copy.id).items == before.items
            assert self.store.state(copy.id).stamps == before.stamps
        self.redo()

    @rule()
    def undo(self) -> None:
        changes = self.store.undo()
        assert (changes is None) == (not self.model.undo())
        if changes is not None:
            self.compare(changes)

    @rule()
    def redo(self) -> None:
        changes = self.store.redo()
        assert (changes is None) == (not self.model.redo())
        if changes is not None:
            self.compare(changes)

    @rule()
    def purge(self) -> None:
        changes = self.store.purge(LATER)
        self.model.purge()
        self.compare(changes)

    @rule(which=WHICH, key=KEYS)
    def forget(self, which: int, key: str) -> None:
        def forget_versions(mine: str) -> None:
            changes = self.store.forget_versions(mine, key)
            self.model.forget(mine, key)
            assert self.store.note_versions(mine, key) == ()
            self.compare(changes)

        self.on_list(which, forget_versions)

    @rule(chance=st.integers(0, 9))
    def reopen(self, chance: int) -> None:
        if chance:  # it takes its time
            return
        self.store.close()
        type(self).store = db.open_workspace(self.folder)

    # -- comparing --

    def on_list(self, which: int, do: Callable[[str], None]) -> None:
        lists = self.model.lists(binned=False)
        if lists:
            do(lists[which % len(lists)])

    def on_open(self, which: int, do: Callable[[str], None]) -> None:
        lists = self.model.lists(binned=False, closed=False)
        if lists:
            do(lists[which % len(lists)])

    def finish(self, changes: Changes) -> None:
        self.model.end()
        self.compare(changes)

    def compare(self, changes: Changes) -> None:
        assert (changes.undo, changes.redo) == self.store.next_actions()
        for checklist, items in changes.items.items():
            kept = self.store.items_at(checklist, [item.key for item in items])
            assert {item.key: item for item in items} == kept
        if changes.checklists is not None:
            assert changes.checklists == self.store.checklists()

    @invariant()
    def the_same_stands_in_both(self) -> None:
        if not hasattr(self, "model"):
            return
        board = self.model.board
        lists = self.store.checklists()
        assert {each.id: each.name for each in lists} == {
            each: board[each].row["name"] for each in self.model.lists(binned=False)
        }
        for each in lists:
            assert bool(each.closed) == bool(board[each.id].row["closed"])
            found = self.store.items(each.id)
            assert {key: said(item) for key, item in found.items()} == self.model.shown(each.id)
            places = [item.position for item in found.values()]
            assert places == sorted(places)
            for key in board[each.id].items:
                kept = {version.text for version in self.store.note_versions(each.id, key)}
                assert kept == board[each.id].versions.get(key, set()), key

    @invariant()
    def the_same_comes_next_in_both(self) -> None:
        if hasattr(self, "model"):
            assert self.store.next_actions() == self.model.next_actions()


class Moments:
    """Gives moments a second apart, for what must not hang on how quick the test is."""

    def __init__(self) -> None:
        self._at = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> str:
        self._at += timedelta(seconds=1)
        return self._at.isoformat()


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(history, "HISTORY_LIMIT", LIMIT)
    monkeypatch.setattr(history, "now", Moments())
    memory = Path("/dev/shm")  # noqa: S108 - where files are in memory; elsewhere on the disk
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        AnyOrder.folder = Path(folder)
        AnyOrder.store = db.open_workspace(AnyOrder.folder)
        yield
        AnyOrder.store.verify()
        with suppress(AttributeError):
            AnyOrder.store.close()


def test_any_order_ends_where_a_simple_model_does(store: None) -> None:
    run_state_machine_as_test(
        AnyOrder,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=12,
            suppress_health_check=list(HealthCheck),
        ),
    )
