"""Undo goes back through everything a person did, and Redo forth, however often reopened."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

import db
from db.changes import Changes
from db.checklists import State, Step
from db.workspace import store
from db.workspace.store import Workspace

LIMIT = 6  # steps the machine may remember, so that it often forgets some


# -- one thing at a time ------------------------------------------------------------------------


def notes(workspace: Workspace, checklist: str) -> dict[str, str]:
    return {each.plan_id: each.note for each in workspace.items(checklist).values()}


def states(workspace: Workspace, checklist: str) -> dict[str, State]:
    return {each.plan_id: each.state for each in workspace.items(checklist).values()}


def test_several_records_ticked_at_once_are_undone_at_once(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_state(mine, ["COM-1"], State.DOING)
    workspace.set_state(mine, ["COM-1", "COM-2", "COM-3"], State.DONE)
    changes = workspace.undo()
    assert changes is not None
    assert changes.checklist == mine
    assert {item.plan_id: item.state for item in changes.items} == {
        "COM-1": State.DOING,
        "COM-2": State.TODO,
        "COM-3": State.TODO,
    }
    assert changes.ids == {"COM-1", "COM-2", "COM-3"}
    assert [step.plan_id for step in changes.undo] == ["COM-1"]
    assert [step.plan_id for step in changes.redo] == ["COM-1", "COM-2", "COM-3"]
    redone = workspace.redo()
    assert redone is not None
    assert set(states(workspace, mine).values()) == {State.DONE}
    assert redone.redo == ()


def test_undo_and_redo_end_somewhere(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "COM-1", "one")
    assert workspace.redo() is None
    assert workspace.undo() is not None
    assert workspace.undo() is None
    assert notes(workspace, mine) == {"COM-1": ""}
    assert workspace.redo() is not None
    assert workspace.redo() is None
    assert notes(workspace, mine) == {"COM-1": "one"}


def test_what_was_undone_cannot_be_redone_after_something_new(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_state(mine, ["COM-1"], State.DONE)
    workspace.undo()
    workspace.set_state(mine, ["COM-1"], State.TODO)  # it is to do already: nothing new
    assert workspace.steps()[1] != ()
    workspace.set_state(mine, ["COM-2"], State.NA)
    assert workspace.steps() == ((Step(mine, "COM-2", "state", State.TODO, State.NA),), ())
    assert workspace.redo() is None


def test_typing_is_one_step(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    for text in ("h", "he", "hel", "hell", "hello"):
        workspace.set_note(mine, "COM-1", text, going_on=True)
    assert workspace.steps()[0] == (Step(mine, "COM-1", "note", "", "hello"),)
    workspace.undo()
    assert notes(workspace, mine) == {"COM-1": ""}
    workspace.redo()
    assert notes(workspace, mine) == {"COM-1": "hello"}


def test_typing_and_taking_it_back_leaves_nothing_to_undo(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "COM-1", "h")
    workspace.set_note(mine, "COM-1", "", going_on=True)
    assert workspace.steps() == ((), ())


def test_typing_goes_on_only_in_the_same_note_of_the_same_checklist(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    other = workspace.add_checklist("Other").id
    workspace.set_note(mine, "COM-1", "a")
    workspace.set_note(mine, "COM-2", "b", going_on=True)
    workspace.set_note(other, "COM-2", "c", going_on=True)
    workspace.set_state(other, ["COM-2"], State.DONE)
    workspace.set_note(other, "COM-2", "cc", going_on=True)
    undone = []
    while (changes := workspace.undo()) is not None:
        undone.append((changes.checklist == mine, changes.redo[0].field, changes.redo[0].after))
    assert undone == [
        (False, "note", "cc"),
        (False, "state", "done"),
        (False, "note", "c"),
        (True, "note", "b"),
        (True, "note", "a"),
    ]


def test_typing_does_not_go_on_after_undo(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.set_note(mine, "COM-1", "a")
    workspace.set_note(mine, "COM-1", "ab")
    workspace.undo()
    workspace.set_note(mine, "COM-1", "ax", going_on=True)
    assert workspace.steps() == ((Step(mine, "COM-1", "note", "a", "ax"),), ())


def test_the_thousand_last_steps_can_be_undone(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert store.HISTORY_LIMIT == 1000
    monkeypatch.setattr(store, "HISTORY_LIMIT", 3)
    mine = workspace.ensure_checklist().id
    for number in range(5):
        workspace.set_state(mine, [f"COM-{number}", f"PRE-{number}"], State.DONE)
    undone = []
    while (changes := workspace.undo()) is not None:
        undone.append(changes.ids)
    assert undone == [{f"COM-{n}", f"PRE-{n}"} for n in (4, 3, 2)]
    assert states(workspace, mine)["COM-1"] is State.DONE


# -- any things in any order --------------------------------------------------------------------


@dataclass
class Model:
    """The same as a workspace, in the simplest way."""

    standing: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    done: list[list[Step]] = field(default_factory=list)
    undone: list[list[Step]] = field(default_factory=list)

    def value(self, checklist: str, plan_id: str, name: str) -> str:
        return self.standing.get((checklist, plan_id), {"state": "todo", "note": ""})[name]

    def put(self, step: Step, value: str) -> None:
        at = self.standing.setdefault((step.checklist, step.plan_id), {"state": "todo", "note": ""})
        at[step.field] = value

    def do(self, steps: list[Step]) -> None:
        for step in steps:
            self.put(step, step.after)
        if steps:
            self.undone.clear()
            self.done.append(steps)
            del self.done[:-LIMIT]

    def type(self, step: Step) -> None:
        """Go on typing: join the step before, if it was to the same note."""
        last = self.done[-1][-1] if self.done and not self.undone else None
        if last is None or (last.checklist, last.plan_id, last.field, last.after) != (
            step.checklist,
            step.plan_id,
            "note",
            step.before,
        ):
            self.do([step])
            return
        self.put(step, step.after)
        del self.done[-1]
        if last.before != step.after:
            whole = Step(step.checklist, step.plan_id, "note", last.before, step.after)
            self.done.append([whole])


LISTS = st.sampled_from([0, 1])
IDS = st.sampled_from(["PRE-1", "COM-1", "COM-2", "PA-DOJ-08"])
TEXTS = st.one_of(st.sampled_from(["", "a", "ab"]), st.text(max_size=5)).filter(
    lambda text: not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in text)
)


class Undoing(RuleBasedStateMachine):
    """Does the same to a workspace and to the model, and compares."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = db.open_workspace(self.folder)
        self.model = Model()
        names = ("One", "Two")
        self.lists = [self.workspace.add_checklist(name).id for name in names]

    def teardown(self) -> None:
        self.workspace.verify()
        self.workspace.close()
        shutil.rmtree(self.folder)

    @rule(which=LISTS, ids=st.lists(IDS, max_size=5), state=st.sampled_from(State))
    def tick(self, which: int, ids: list[str], state: State) -> None:
        mine = self.lists[which]
        steps = [
            Step(mine, each, "state", before, state)
            for each in dict.fromkeys(ids)
            if (before := self.model.value(mine, each, "state")) != state
        ]
        self.model.do(steps)
        changes = self.workspace.set_state(mine, ids, state)
        self.compare(changes, mine, list(dict.fromkeys(ids)))

    @rule(which=LISTS, plan_id=IDS, text=TEXTS, going_on=st.booleans())
    def write(self, which: int, plan_id: str, text: str, going_on: bool) -> None:
        mine = self.lists[which]
        step = Step(mine, plan_id, "note", self.model.value(mine, plan_id, "note"), text)
        if step.before != step.after:
            if going_on:
                self.model.type(step)
            else:
                self.model.do([step])
        changes = self.workspace.set_note(mine, plan_id, text, going_on=going_on)
        self.compare(changes, mine, [plan_id])

    @rule()
    def undo(self) -> None:
        changes = self.workspace.undo()
        if not self.model.done:
            assert changes is None
            return
        steps = self.model.done.pop()
        self.model.undone.append(steps)
        for step in steps:
            self.model.put(step, step.before)
        self.compare(changes, steps[0].checklist, [step.plan_id for step in steps])

    @rule()
    def redo(self) -> None:
        changes = self.workspace.redo()
        if not self.model.undone:
            assert changes is None
            return
        steps = self.model.undone.pop()
        self.model.done.append(steps)
        for step in steps:
            self.model.put(step, step.after)
        self.compare(changes, steps[0].checklist, [step.plan_id for step in steps])

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = db.open_workspace(self.folder)

    def compare(self, changes: Changes | None, checklist: str, ids: list[str]) -> None:
        assert changes is not None
        assert changes.checklist == checklist
        assert [item.plan_id for item in changes.items] == ids
        kept = self.workspace.items(checklist)
        for item in changes.items:
            assert item.state == self.model.value(checklist, item.plan_id, "state")
            assert item.note == self.model.value(checklist, item.plan_id, "note")
            assert kept.get(item.plan_id, item) == item
        assert (changes.undo, changes.redo) == self.workspace.steps()

    @invariant()
    def the_same_stands_in_both(self) -> None:
        stands = {
            (each, item.plan_id): {"state": str(item.state), "note": item.note}
            for each in self.lists
            for item in self.workspace.items(each).values()
        }
        assert stands == self.model.standing

    @invariant()
    def the_same_comes_next_in_both(self) -> None:
        undo, redo = self.workspace.steps()
        assert list(undo) == (self.model.done[-1] if self.model.done else [])
        assert list(redo) == (self.model.undone[-1] if self.model.undone else [])


def test_undo_is_that_of_a_simple_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "HISTORY_LIMIT", LIMIT)
    run_state_machine_as_test(Undoing, settings=settings(max_examples=20, stateful_step_count=30))


def test_the_history_outlives_the_program(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "one")
        workspace.set_note(mine, "COM-1", "two")
        workspace.undo()
    with closing(db.open_workspace(data_dir)) as workspace:
        assert workspace.steps() == (
            (Step(mine, "COM-1", "note", "", "one"),),
            (Step(mine, "COM-1", "note", "one", "two"),),
        )
        workspace.redo()
        workspace.set_note(mine, "COM-1", "two and more", going_on=True)
        assert workspace.steps()[0] == (Step(mine, "COM-1", "note", "one", "two and more"),)
