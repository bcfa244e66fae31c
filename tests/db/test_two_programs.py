"""Several programs and threads over one file: each sees the others' work and none loses its own."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import db
from db.checklists import Checklist, State
from db.errors import Cause, Known
from db.records import Word
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from db.workspace.store import DEFAULT_NAME, Workspace
from tests.lists import new_list
from tests.strangers import lines_of, program

SETUP = """
import sys, db
from pathlib import Path
from db.checklists import State
from db.workspace.schema import item
from db.workspace.store import Workspace
from tests.lists import new_list
from sqlalchemy import update
from db.workspace.keyed_file import KeyedFile
def say(text): print(text, flush=True)
"""
# Holds the file for writing until told to let go.
HOLDER = (
    SETUP
    + """
store = db.open_workspace(Path(sys.argv[1]))
with store._writing() as work:
    work.connection.execute(update(item).values(note='theirs'))
    say('holding')
    input()
store.close()
"""
)
# Opens a folder that may be new to everyone, when told to, and ticks one record.
STARTER = (
    SETUP
    + """
say('ready')
input()
store = db.open_workspace(Path(sys.argv[1]))
mine = store.ensure_checklist()
store.set_state(mine.id, [sys.argv[2]], State.DONE)
store.close()
say(mine.name)
"""
)


def hears(running: subprocess.Popen[str], line: str) -> bool:
    assert running.stdout is not None
    return running.stdout.readline() == line + "\n"


def say(running: subprocess.Popen[str], line: str) -> None:
    assert running.stdin is not None
    running.stdin.write(line + "\n")
    running.stdin.flush()


@contextmanager
def held(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that keeps the workspace for writing."""
    holder = program(HOLDER, str(folder))
    try:
        assert hears(holder, "holding")
        yield holder
        say(holder, "let go")
        assert lines_of(holder) == []
    finally:
        holder.kill()
        holder.communicate()


@pytest.fixture
def other(workspace: Workspace, data_dir: Path) -> Iterator[Workspace]:
    """The same file, opened a second time."""
    with closing(Workspace(data_dir, wait=0)) as opened:
        yield opened


def test_what_one_writes_the_other_sees(workspace: Workspace, other: Workspace) -> None:
    mine = workspace.ensure_checklist()
    assert other.ensure_checklist() == mine
    workspace.set_state(mine.id, ["COM-1"], State.DONE)
    other.set_note(mine.id, "COM-1", "shelter")
    for each in (workspace, other):
        item = each.items(mine.id)["COM-1"]
        assert (item.state, item.note) == (State.DONE, "shelter")
        assert [hit.id for hit in each.find_notes(mine.id, [Word("shelter")])] == ["COM-1"]
    assert workspace.next_actions() == other.next_actions()
    workspace.undo()
    workspace.undo()
    assert other.next_actions()[0] is None
    assert other.items(mine.id) == {}


def test_the_version_changes_when_another_writes_and_only_then(
    workspace: Workspace, other: Workspace
) -> None:
    mine = workspace.ensure_checklist()
    version = workspace.version()
    with ThreadPoolExecutor(4) as pool:  # whoever asks, and whoever reads meanwhile
        for number in range(5):
            workspace.set_note(mine.id, "COM-1", f"mine {number}")
            asked = [pool.submit(workspace.version) for _ in range(8)]
            assert len(list(pool.map(workspace.items, [mine.id] * 8))) == 8
            assert {each.result() for each in asked} == {version}
    seen = {version}
    for number in range(5):
        other.set_note(mine.id, "COM-1", f"theirs {number}")
        with ThreadPoolExecutor(4) as pool:
            versions = {each.result() for each in [pool.submit(workspace.version)] * 4}
        assert len(versions) == 1
        assert not versions & seen
        seen |= versions
        assert workspace.items(mine.id)["COM-1"].note == f"theirs {number}"


def test_a_busy_file_is_told_and_can_still_be_read(
    workspace: Workspace, other: Workspace, data_dir: Path
) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_note(mine.id, "COM-1", "mine")
    before = other.items(mine.id), other.next_actions()
    with held(data_dir):
        for write in (
            lambda: other.set_state(mine.id, ["COM-1"], State.DONE),
            lambda: other.set_note(mine.id, "COM-1", "words"),
            lambda: new_list(other, "Another"),
            other.undo,
            other.redo,
        ):
            with pytest.raises(Known) as caught:
                write()
            assert caught.value.cause is Cause.BUSY
            assert str(caught.value) == (
                f"Another program is writing to {other.path}. Nothing was changed; "
                "try again in a moment."
            )
        assert (other.items(mine.id), other.next_actions()) == before
        assert workspace.items(mine.id) == before[0]
        assert other.ensure_checklist() == mine
        other.verify()
    assert other.items(mine.id)["COM-1"].note == "theirs"
    other.set_note(mine.id, "COM-1", "mine again")
    assert workspace.items(mine.id)["COM-1"].note == "mine again"


def test_opening_a_busy_file_is_told_too(workspace: Workspace, data_dir: Path) -> None:
    with held(data_dir):
        with pytest.raises(Known) as caught:
            Workspace(data_dir, wait=0)
        assert caught.value.cause is Cause.BUSY
    Workspace(data_dir, wait=0).close()


def test_a_writer_waits_for_another_to_finish(workspace: Workspace, data_dir: Path) -> None:
    mine = workspace.ensure_checklist()
    with ThreadPoolExecutor(1) as pool, held(data_dir):
        waiting = pool.submit(workspace.set_note, mine.id, "COM-1", "after them")
    assert waiting.result().items[mine.id][0].note == "after them"
    assert workspace.items(mine.id)["COM-1"].note == "after them"


def test_programs_started_at_once_in_a_new_folder_share_one_checklist(data_dir: Path) -> None:
    running = [program(STARTER, str(data_dir), f"COM-{number}") for number in range(4)]
    assert all(hears(each, "ready") for each in running)
    for each in running:
        say(each, "go")
    assert [lines_of(each) for each in running] == [[DEFAULT_NAME]] * 4
    with closing(db.open_workspace(data_dir)) as workspace:
        (mine,) = workspace.checklists()
        assert workspace.items(mine.id).keys() == {f"COM-{number}" for number in range(4)}
        workspace.verify()


def test_who_finds_the_file_half_made_waits_for_the_other(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    with closing(KeyedFile(data_dir / FILE_NAME, wait=0).connect("rw")) as maker:
        maker.execute("BEGIN IMMEDIATE")
        with pytest.raises(Known) as caught:
            Workspace(data_dir, wait=0)
        assert caught.value.cause is Cause.BUSY
        waits = []

        def meanwhile(seconds: float) -> None:
            waits.append(seconds)
            maker.execute("COMMIT")

        monkeypatch.setattr(time, "sleep", meanwhile)
        with closing(db.open_workspace(data_dir)) as workspace:
            workspace.verify()
    assert len(waits) == 1


def test_a_workspace_outlives_a_program_that_was_killed_while_it_wrote(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist()
        workspace.set_note(mine.id, "COM-1", "mine")
    holder = program(HOLDER, str(data_dir))
    assert hears(holder, "holding")
    holder.kill()
    holder.communicate()
    with closing(Workspace(data_dir, wait=0)) as workspace:
        assert workspace.items(mine.id)["COM-1"].note == "mine"
        workspace.set_note(mine.id, "COM-1", "mine still")
        workspace.verify()


@pytest.mark.parametrize("writes", [1, 2, 16, 40])
def test_an_index_that_was_read_before_someone_wrote_is_not_called_damaged(
    workspace: Workspace, other: Workspace, writes: int
) -> None:
    mine = workspace.ensure_checklist().id
    for number in range(30):
        workspace.set_note(mine, f"COM-{number % 4}", f"note {number}")
    for writer in (workspace, other):
        assert len(workspace.find_notes(mine, [Word("note")])) == 4
        for number in range(writes):
            writer.set_note(mine, f"COM-{number % 4}", f"note again {number} {writer is other}")
        workspace.verify()
        other.verify()
        assert len(workspace.find_notes(mine, [Word("note again")])) == min(writes, 4)


def test_any_thread_may_read_and_write(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()

    def work(number: int) -> None:
        for turn in range(12):
            workspace.set_note(mine.id, f"COM-{number}", f"note {number} {turn}", going_on=True)
            workspace.set_state(mine.id, [f"PRE-{number}"], list(State)[turn % 4])
            assert workspace.items(mine.id)[f"COM-{number}"].note == f"note {number} {turn}"
            assert workspace.find_notes(mine.id, [Word(f"note {number} {turn}", prefix=False)])
            workspace.version()
            workspace.next_actions()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    workspace.verify()
    items = workspace.items(mine.id)
    assert {items[f"COM-{number}"].note for number in range(8)} == {
        f"note {number} 11" for number in range(8)
    }
    assert {items[f"PRE-{number}"].state for number in range(8)} == {State.NA}


def test_a_checklist_another_program_made_meanwhile_is_taken(
    workspace: Workspace, other: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_early_a_look() -> tuple[Checklist, ...]:
        new_list(other, "Theirs")
        return ()

    monkeypatch.setattr(workspace, "checklists", too_early_a_look)
    assert workspace.ensure_checklist("Mine").name == "Theirs"
    assert [each.name for each in other.checklists()] == ["Theirs"]
