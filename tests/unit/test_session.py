"""The plan and the workspace, each opened when first needed and closed at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from db import Known, NotFound, StoreError
from db.checklists import State
from db.errors import Cause
from db.plan.catalogue import Plan
from desktop.core import paths
from desktop.core.query import parse
from desktop.core.session import Session
from tests.lists import new_list


@pytest.fixture
def session(plan: Plan, data_dir: Path) -> Session:
    return Session(str(data_dir), plan=plan.path)


def test_nothing_is_opened_or_made_before_it_is_needed(session: Session, data_dir: Path) -> None:
    with session:
        assert session.folder == data_dir
    assert not data_dir.exists()


def test_stores_are_opened_once_and_closed(session: Session, data_dir: Path) -> None:
    with session:
        assert session.plan is session.plan
        assert session.workspace is session.workspace
        assert (data_dir / "workspace.db").is_file()
        kept = session.plan
    with pytest.raises((StoreError, sqlite.Error)):
        kept.find(parse("labor").words)


def test_a_record_is_found_letter_case_aside(session: Session) -> None:
    with session:
        assert session.record("com-20").id == "COM-20"
        assert session.record("PA-DOJ-08").id == session.record("pa-doj-08").id


@pytest.mark.parametrize("wrong", ["", "COM", "COM-", "COM-200", "COM-20 ", "ＣＯＭ-20", "\udcff"])
def test_an_unknown_record_says_what_ids_look_like(session: Session, wrong: str) -> None:
    with session, pytest.raises(NotFound, match="Ids look like PRE-1") as refused:
        session.record(wrong)
    assert repr(wrong) in str(refused.value)


def test_the_first_checklist_is_made_and_then_kept(session: Session) -> None:
    with session:
        first = session.checklist(None)
        assert session.checklist(None) == first
        assert session.checklist(first.name.upper()) == first
        new_list(session.workspace, "Second")
        assert session.checklist(None) == first
        assert session.checklist("second").name == "Second"


def test_an_unknown_checklist_is_not_made(session: Session) -> None:
    with session:
        with pytest.raises(NotFound, match="no checklist named 'Shelter'"):
            session.checklist("Shelter")
        assert len(session.workspace.checklists()) == 1


def test_items_and_notes_are_those_of_the_checklist_asked_for(session: Session) -> None:
    with session:
        second = new_list(session.workspace, "Second")
        first = session.workspace.ensure_checklist()
        assert first == second
        other = new_list(session.workspace, "Other")
        session.workspace.set_state(second.id, ["COM-20"], State.DONE)
        session.workspace.set_note(second.id, "COM-20", "call the shelter")
        session.workspace.set_note(other.id, "COM-21", "shelter")
        assert list(session.items()) == ["COM-20"]
        assert list(session.items("other")) == ["COM-21"]
        assert [hit.id for hit in session.find_notes(parse("shelter").words)] == ["COM-20"]


def test_bookmarks_are_those_of_the_workspace(session: Session) -> None:
    with session:
        assert session.bookmarks() == ()
        session.workspace.set_bookmark("COM-20", "Shelter beds")
        session.workspace.set_bookmark("glossary", "Glossary")
        assert session.bookmarks() == session.workspace.bookmarks()
        assert [each.title for each in session.bookmarks()] == ["Shelter beds", "Glossary"]


def test_a_missing_plan_says_so(data_dir: Path, tmp_path: Path) -> None:
    with Session(str(data_dir), plan=tmp_path / "none.db") as session:
        with pytest.raises(Known, match="is missing") as refused:
            session.record("COM-20")
        assert refused.value.cause is Cause.MISSING


def test_a_damaged_plan_says_so_and_the_workspace_still_opens(
    plan: Plan, data_dir: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "plan.db"
    damaged.write_bytes(plan.path.read_bytes()[:-4096])
    with Session(str(data_dir), plan=damaged) as session:
        with pytest.raises(Known, match=r"damaged|cut short") as refused:
            session.record("COM-20")
        assert refused.value.cause is Cause.DAMAGED
        assert session.items() == {}


def test_only_the_plan_of_this_checkout_is_built_from_content(tmp_path: Path) -> None:
    ours = Session(str(tmp_path))
    with ours:
        assert ours.plan.path == paths.PLAN
        assert ours.record("COM-20")
    content = tmp_path / "content"
    content.mkdir()
    for file in (paths.RESOURCES / "content").glob("*.toml"):
        (content / file.name).write_bytes(file.read_bytes())
    with Session(str(tmp_path), plan=tmp_path / "built.db", content=content) as session:
        assert session.record("COM-20")
    assert (tmp_path / "built.db").is_file()


def test_a_workspace_that_is_refused_is_remembered_and_one_with_a_key_opens(
    data_dir: Path,
) -> None:
    with Session(str(data_dir)) as session:
        assert session.lost() is None
        key = session.workspace.set_password("a long password")
    with Session(str(data_dir)) as session:
        with pytest.raises(Known) as caught:
            _ = session.workspace
        assert session.refusal is caught.value
        assert session.opened_with(key).has_password
        assert session.lost() is None
