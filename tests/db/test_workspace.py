"""What a person does is there when the program comes back, and only that."""

from __future__ import annotations

import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

import db
from db.changes import Changes
from db.checklists import Action, Checklist, Deed, Item, State
from db.errors import BadText, Cause, Known, NotFound
from db.workspace.engine import FILE_NAME
from db.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from db.workspace.store import DEFAULT_NAME, Workspace
from tests.lists import new_list


def reopened(workspace: Workspace) -> Workspace:
    workspace.close()
    return db.open_workspace(workspace.path.parent)


def standing(workspace: Workspace, checklist: Checklist) -> dict[str, tuple[State, str]]:
    return {each.key: (each.state, each.note) for each in workspace.items(checklist.id).values()}


# -- a new one ----------------------------------------------------------------------------------


def test_a_new_workspace_is_a_person_s_own(data_dir: Path) -> None:
    with closing(db.open_workspace(data_dir / "deep" / "down")) as workspace:
        mine = workspace.ensure_checklist()
        workspace.set_state(mine.id, ["COM-16"], State.DONE)
        files = list(workspace.path.parent.iterdir())
        assert workspace.path in files
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert stat.S_IMODE(workspace.path.parent.stat().st_mode) == 0o700
    left = sorted(path.name for path in workspace.path.parent.iterdir())
    assert left == ["workspace.count", FILE_NAME]


def test_an_existing_folder_keeps_its_permissions(data_dir: Path) -> None:
    data_dir.mkdir(mode=0o755)
    db.open_workspace(data_dir).close()
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o755


def test_a_new_workspace_is_empty_and_whole(workspace: Workspace) -> None:
    assert workspace.checklists() == ()
    assert workspace.next_actions() == (None, None)
    assert workspace.undo() is None
    assert workspace.redo() is None
    workspace.verify()


def test_the_file_says_whose_it_is_to_those_with_the_key(workspace: Workspace) -> None:
    with workspace._reading() as connection:
        said = [
            connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("application_id", "user_version", "journal_mode", "synchronous")
        ]
    assert said == [APPLICATION_ID, SCHEMA_VERSION, "wal", 2]
    assert int.from_bytes(b"FPW1", "big") == APPLICATION_ID
    workspace.close()
    assert b"SQLite format" not in workspace.path.read_bytes()


# -- checklists ---------------------------------------------------------------------------------


def test_there_is_a_first_checklist_when_one_is_needed(workspace: Workspace) -> None:
    first = workspace.ensure_checklist()
    assert first.name == DEFAULT_NAME == "My checklist"
    assert workspace.ensure_checklist("Another") == first
    with closing(reopened(workspace)) as again:
        assert again.checklists() == (first,)
        assert again.ensure_checklist() == first


def test_checklists_stand_in_the_order_they_were_made(workspace: Workspace) -> None:
    made = [new_list(workspace, name) for name in ("Zebra", "apple", "Mango", "9", "Élan")]
    assert workspace.checklists() == tuple(made)
    with closing(reopened(workspace)) as again:
        assert again.checklists() == tuple(made)


def test_a_list_that_came_from_elsewhere_is_not_the_first_however_old(
    workspace: Workspace, tmp_path: Path
) -> None:
    with closing(db.open_workspace(tmp_path / "theirs")) as other:
        old = other.state(new_list(other, "Old").id)
    young = new_list(workspace, "Young")
    workspace.merge([old])
    assert old.made_at < young.made_at
    assert [each.name for each in workspace.checklists()] == ["Young", "Old"]
    assert workspace.ensure_checklist() == young


def test_a_checklist_is_known_by_its_name_letter_case_aside(workspace: Workspace) -> None:
    made = new_list(workspace, "  Shelter partners, Élan ")
    assert made.name == "Shelter partners, Élan"
    assert workspace.checklist_named("SHELTER partners, éLAN") == made
    with pytest.raises(NotFound, match=r"^There is no checklist named 'Shelter'\.$"):
        workspace.checklist_named("Shelter")


@pytest.mark.parametrize("name", ["Shelter", " shelter ", "SHELTER"])
def test_no_two_checklists_have_one_name(workspace: Workspace, name: str) -> None:
    made = new_list(workspace, "Shelter")
    with pytest.raises(BadText, match=r"^There is a checklist named 'Shelter' already\. "):
        new_list(workspace, name)
    assert workspace.checklists() == (made,)


def test_names_beyond_ascii_are_compared_letter_case_aside_too(workspace: Workspace) -> None:
    made = new_list(workspace, "ÉCOLE")
    with pytest.raises(BadText, match="'ÉCOLE' already"):
        new_list(workspace, "école")
    assert workspace.checklists() == (made,)


@pytest.mark.parametrize("name", ["", "   ", "\n\t"])
def test_a_checklist_needs_a_name(workspace: Workspace, name: str) -> None:
    with pytest.raises(BadText, match="needs a name"):
        new_list(workspace, name)
    assert workspace.checklists() == ()


@pytest.mark.parametrize("name", ["a\0b", "a\ud800"])
def test_a_name_that_cannot_be_kept_is_refused(workspace: Workspace, name: str) -> None:
    with pytest.raises(BadText, match="name of a checklist cannot hold character 2 of this one"):
        new_list(workspace, name)
    assert workspace.checklists() == ()


def test_checklists_do_not_mix(workspace: Workspace) -> None:
    one, two = new_list(workspace, "One"), new_list(workspace, "Two")
    workspace.set_state(one.id, ["COM-16"], State.DONE)
    workspace.set_note(two.id, "COM-16", "theirs")
    assert standing(workspace, one) == {"COM-16": (State.DONE, "")}
    assert standing(workspace, two) == {"COM-16": (State.TODO, "theirs")}


@pytest.mark.parametrize("ids", [["COM-16"], []])
def test_a_checklist_that_is_not_there_is_not_written_to(
    workspace: Workspace, ids: list[str]
) -> None:
    with pytest.raises(NotFound, match=r"no longer there\. Nothing was changed"):
        workspace.set_state("gone", ids, State.DONE)
    with pytest.raises(NotFound, match=r"no longer there\. Nothing was changed"):
        workspace.set_note("gone", "COM-16", "words")
    assert workspace.items("gone") == {}
    assert workspace.next_actions() == (None, None)


# -- states -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.DOING, State.DONE, State.NA])
def test_a_state_is_durable(workspace: Workspace, state: State) -> None:
    mine = workspace.ensure_checklist()
    before = datetime.now(UTC).replace(microsecond=0)
    changes = workspace.set_state(mine.id, ["COM-16"], state)
    (item,) = changes.items[mine.id]
    assert item == Item("COM-16", state, item.state_at, position=item.position)
    assert before <= datetime.fromisoformat(item.state_at or "") <= datetime.now(UTC)
    with closing(reopened(workspace)) as again:
        assert again.items(mine.id) == {"COM-16": item}


def test_a_write_tells_all_that_changed(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_state(mine.id, ["COM-1"], State.DONE)
    changes = workspace.set_state(mine.id, ["COM-3", "COM-1", "COM-2", "COM-3"], State.DONE)
    assert isinstance(changes, Changes)
    assert changes.lists == {mine.id}
    assert changes.keys(mine.id) == {"COM-2", "COM-3"}  # the other was done already
    assert {item.state for item in changes.items[mine.id]} == {State.DONE}
    assert changes.gone == {}
    assert (changes.checklists, changes.bookmarks, changes.made) == (None, None, "")
    assert changes.undo == Action(Deed.STATE, mine.id, "COM-3", items=2, lists=1)
    assert changes.redo is None
    assert (changes.undo, changes.redo) == workspace.next_actions()


def test_setting_the_state_an_item_has_is_no_step(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_state(mine.id, ["COM-1"], State.NA)
    before = workspace.items(mine.id), workspace.next_actions()
    changes = workspace.set_state(mine.id, ["COM-1"], State.NA)
    assert (workspace.items(mine.id), workspace.next_actions()) == before
    assert changes.items == {}
    assert changes.lists == frozenset()


def test_what_the_plan_no_longer_has_is_kept(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_state(mine.id, ["OLD-1"], State.DONE)
    workspace.set_note(mine.id, "ÖLD 2'; DROP TABLE item", "still here")
    with closing(reopened(workspace)) as again:
        assert standing(again, mine) == {
            "OLD-1": (State.DONE, ""),
            "ÖLD 2'; DROP TABLE item": (State.TODO, "still here"),
        }


def test_a_thousand_items_come_back(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    ids = [f"ITEM-{number}" for number in range(1000)]
    workspace.set_state(mine.id, ids, State.DONE)
    with closing(reopened(workspace)) as again:
        assert again.items(mine.id).keys() == set(ids)
        again.undo()
        assert again.items(mine.id) == {}
        again.redo()
        assert list(again.items(mine.id)) == ids


# -- what SQLite itself keeps -------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET state = 'perhaps'",
        "UPDATE item SET state = NULL",
        "UPDATE item SET checklist = 'gone'",
        "UPDATE action SET undone = 2",
        "UPDATE action SET what = NULL",
        "UPDATE checklist SET whole = 2",
        "UPDATE step SET action = 'first'",
        "INSERT INTO item (checklist, key, state) SELECT checklist, key, state FROM item",
        "INSERT INTO item (checklist, key, state) VALUES ('gone', 'COM-1', 'todo')",
        "INSERT INTO checklist (id, whole, follows) VALUES ('new', 0, '')",
        "this is no SQL",
    ],
)
def test_nonsense_is_a_bug_and_writes_nothing(workspace: Workspace, statement: str) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_state(mine.id, ["COM-16"], State.DONE)
    before = workspace.items(mine.id), workspace.next_actions(), workspace.checklists()

    def half_of_it() -> None:
        with workspace._writing() as work:
            work.connection.execute(text("UPDATE item SET note = 'half of it'"))
            work.connection.execute(text(statement))

    with pytest.raises(db.Bug, match=r"Nothing was changed\. Please report this\."):
        half_of_it()
    assert (workspace.items(mine.id), workspace.next_actions(), workspace.checklists()) == before


def test_verify_notices_a_row_that_belongs_to_no_checklist(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    workspace.set_state(mine.id, ["COM-16"], State.DONE)
    raw = workspace._writer.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("UPDATE item SET checklist = 'gone'")
    raw.close()
    with pytest.raises(Known, match="is damaged") as caught:
        workspace.verify()
    assert caught.value.cause is Cause.DAMAGED
