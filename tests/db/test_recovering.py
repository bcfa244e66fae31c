"""The ways out of a refusal: each keeps what is there, and puts a whole workspace in its place."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.checklists import State
from db.errors import Cause, Known
from db.refusals import Way
from db.workspace import aside, leaves, ledger, placing, rebuilding
from db.workspace.engine import FILE_NAME
from db.workspace.keyed_file import KeyedFile
from tests.upgrades.make import everything, stored
from tests.upgrades.using import use

WAL = f"{FILE_NAME}-wal"
PAGE = 4096


@pytest.fixture
def used(data_dir: Path) -> Path:
    """A folder with a workspace in which there is something of everything, and many notes."""
    with closing(db.open_workspace(data_dir)) as workspace:
        use(workspace)
        mine = workspace.ensure_checklist().id
        for number in range(60):
            workspace.set_note(mine, f"COM-{number}", f"Note {number}: é \U0001f469\n" * 12)
        workspace.set_note(mine, "PRE-1", "a long note " * 3000)
    return data_dir


def standing(folder: Path, key: Any = None) -> Any:
    """All that a person made, but for what Undo would do."""
    with closing(db.open_workspace(folder, key)) as workspace:
        workspace.verify()
        made = everything(workspace)
    kept = {name: made[name] for name in ("lists", "bin", "bookmarks", "wordings")}
    return json.loads(json.dumps(kept))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def damage(path: Path, *pages: int) -> None:
    """Turn a bit in each of these pages, counted from 0."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 500] ^= 1
    path.write_bytes(data)


def pages(path: Path) -> int:
    return path.stat().st_size // PAGE


# -- keeping aside ------------------------------------------------------------------------------


def test_what_is_there_is_kept_with_its_journals_for_its_owner_alone(data_dir: Path) -> None:
    workspace = db.open_workspace(data_dir)
    workspace.set_note(workspace.ensure_checklist().id, "COM-1", "in the log")
    crashed = data_dir.with_name("crashed")
    shutil.copytree(data_dir, crashed)
    workspace.close()
    before = contents(crashed)
    assert before.keys() == {*aside.NAMES}
    kept = db.set_aside(crashed)
    assert kept is not None
    assert kept.parent == crashed / aside.FOLDER
    assert contents(kept) == before
    assert contents(crashed) == before
    modes = {stat.S_IMODE(path.stat().st_mode) for path in kept.iterdir()}
    assert modes == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (kept, kept.parent)} == {0o700}


def test_the_same_is_kept_once_and_something_else_beside_it(used: Path) -> None:
    first = db.set_aside(used)
    assert db.set_aside(used) == first
    damage(used / FILE_NAME, 3)
    second = db.set_aside(used)
    (used / ledger.FILE_NAME).unlink()
    third = db.set_aside(used)
    assert len({first, second, third}) == 3
    assert aside.kept(used) == (third, second, first)


def test_nothing_is_kept_of_nothing(data_dir: Path) -> None:
    assert db.set_aside(data_dir) is None
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    (data_dir / ledger.FILE_NAME).write_text("x")
    assert db.set_aside(data_dir) is None
    assert aside.kept(data_dir) == ()


def test_two_that_are_kept_at_once_have_names_of_their_own(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(aside.datetime):  # type: ignore[name-defined,misc] # as it is used there
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls(2026, 1, 1, tzinfo=tz)

    monkeypatch.setattr(aside, "datetime", Stopped)
    first = db.set_aside(used)
    damage(used / FILE_NAME, 3)
    second = db.set_aside(used)
    assert first is not None
    assert second is not None
    assert second.name == f"{first.name}-2"


@pytest.mark.parametrize("differs", [True, False])
def test_a_copy_that_cannot_be_made_is_no_copy(
    used: Path, monkeypatch: pytest.MonkeyPatch, differs: bool
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    if differs:
        monkeypatch.setattr(aside, "_same", lambda *_: False)
    else:
        monkeypatch.setattr(os, "fsync", refuse)
    before = contents(used)
    with pytest.raises(Known) as caught:
        db.set_aside(used)
    assert caught.value.cause is (Cause.READ_ONLY if differs else Cause.FULL)
    assert "Your workspace is as it was." in str(caught.value)
    assert contents(used) == before
    assert list((used / aside.FOLDER).iterdir()) == []


def test_files_that_differ_only_in_length_are_not_the_same(tmp_path: Path) -> None:
    for name, size in (("a", 10), ("b", 11)):
        (tmp_path / name).write_bytes(b"x" * size)
    assert not aside._same(tmp_path / "a", tmp_path / "b")
    assert aside._same(tmp_path / "a", tmp_path / "a")


# -- beginning anew, and putting a backup back --------------------------------------------------


def test_beginning_anew_keeps_what_was_there(used: Path) -> None:
    before = contents(used)
    kept = db.start_empty(used)
    assert kept is not None
    assert contents(kept) == before
    with closing(db.open_workspace(used)) as workspace:
        assert workspace.checklists() == ()
        assert workspace.lost() is None
        workspace.verify()
    assert not (used / placing.FOLDER).exists()


def test_beginning_anew_where_nothing_was(data_dir: Path) -> None:
    assert db.start_empty(data_dir) is None
    assert standing(data_dir)["lists"] == {}
    assert stat.S_IMODE((data_dir / FILE_NAME).stat().st_mode) == 0o600


def test_a_backup_in_the_place_of_a_damaged_file_is_as_it_was_made(used: Path) -> None:
    with closing(db.open_workspace(used)) as workspace:
        name = workspace.back_up("asked").name
        wanted = json.loads(json.dumps(everything(workspace)))
        workspace.set_note(workspace.ensure_checklist().id, "COM-1", "later")
    damage(used / FILE_NAME, 0)
    before = contents(used)
    kept = db.put_back(used, name)
    assert kept is not None
    assert contents(kept) == before
    with closing(db.open_workspace(used)) as workspace:
        assert json.loads(json.dumps(everything(workspace))) == wanted
        assert workspace.lost() is None
        # What is written from now on is told from what was written after the backup.
        mine = workspace.ensure_checklist().id
        replicas = workspace.state(mine).seen.keys()
        workspace.set_note(mine, "COM-2", "anew")
        assert workspace.state(mine).seen.keys() > replicas


def test_a_backup_of_an_earlier_version_is_brought_to_the_present(data_dir: Path) -> None:
    (data_dir / "backups").mkdir(parents=True)
    name = "before-v5-20260101T000000000000Z.db"
    shutil.copy(stored(2), data_dir / "backups" / name)
    assert db.put_back(data_dir, name) is None
    assert set(standing(data_dir)["lists"]) == set(
        json.loads(stored(2).with_suffix(".json").read_text("utf-8"))["checklists"]
    )


@pytest.mark.parametrize("name", ["none.db", "../workspace.db", "", "..", "."])
def test_a_backup_that_is_not_there_is_told(used: Path, name: str) -> None:
    before = contents(used)
    with pytest.raises(Known) as caught:
        db.put_back(used, name)
    assert caught.value.cause is Cause.MISSING
    assert contents(used) == before
    assert not (used / aside.FOLDER).exists()


@pytest.mark.parametrize("page", [0, 7])
def test_a_damaged_backup_is_not_put_back(used: Path, page: int) -> None:
    with closing(db.open_workspace(used)) as workspace:
        name = workspace.back_up("asked").name
    damage(used / "backups" / name, page)
    before = contents(used)
    with pytest.raises(Known) as caught:
        db.put_back(used, name)
    assert caught.value.cause in (Cause.DAMAGED, Cause.LOCKED)
    assert contents(used) == before


def test_a_password_goes_along(used: Path) -> None:
    wanted = standing(used)
    with closing(db.open_workspace(used)) as workspace:
        key = workspace.set_password("a long password")
        name = workspace.back_up("asked").name
    for recover in (lambda: db.put_back(used, name, key), lambda: db.salvage(used, key)):
        damage(used / FILE_NAME, 5)
        recover()
        with pytest.raises(Known) as caught:
            db.open_workspace(used)
        assert caught.value.cause is Cause.LOCKED
        assert standing(used, db.key_for(used, "a long password")) == wanted


# -- reading what can be read -------------------------------------------------------------------


def test_of_a_whole_file_everything_is_read(used: Path) -> None:
    wanted = standing(used)
    result = db.salvage(used)
    assert result.is_everything
    assert (result.bad_pages, result.cut_items, result.nameless) == (0, 0, 0)
    assert result.pages == pages(used / FILE_NAME) or result.pages > 0
    assert standing(used) == wanted
    with closing(db.open_workspace(used)) as workspace:
        assert workspace.undo() is None  # or it would take all of it away
        assert workspace.lost() is None


def test_a_lost_first_page_takes_nothing_with_it(used: Path) -> None:
    wanted = standing(used)
    damage(used / FILE_NAME, 0)
    result = db.salvage(used)
    assert result.bad_pages == 1
    assert not result.is_everything
    assert standing(used) == wanted


def test_whatever_page_is_lost_nothing_is_made_up_and_the_rest_is_there(used: Path) -> None:
    wanted, whole, cut = standing(used), (used / FILE_NAME).read_bytes(), 0
    for page in range(0, len(whole) // PAGE, 7):
        (used / FILE_NAME).write_bytes(whole)
        damage(used / FILE_NAME, page)
        result = db.salvage(used)
        assert result.bad_pages == 1
        found = standing(used)
        cut += result.cut_items
        if not result.nameless:
            assert missing(wanted, found) <= 40  # what stood on that page alone
        shutil.rmtree(used / aside.FOLDER)
    assert cut > 0  # a long note goes on on pages of its own


def missing(wanted: Any, found: Any) -> int:
    """How many items are not there any more; what is there says nothing that it did not say."""
    gone = 0
    known = {name for name in found["lists"] if not name.startswith(rebuilding.NAMELESS)}
    for name, one in wanted["lists"].items():
        there = found["lists"].get(name, {"items": {}})["items"]
        for key, item in one["items"].items():
            if key not in there:
                gone += 1
                continue
            said = there[key]["values"]
            if said != {"state": "todo"}:  # of which an earlier note was read, and nothing else
                assert said.items() <= item["values"].items()
    assert known <= wanted["lists"].keys()
    return gone


def test_the_log_is_read_as_well(used: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    with closing(db.open_workspace(used)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "in the log alone")
        shutil.copytree(used, crashed)
    wanted = standing(used)
    for page in (0, 4):
        again = tmp_path / f"again-{page}"
        shutil.copytree(crashed, again)
        damage(again / FILE_NAME, page)
        db.salvage(again)
        assert standing(again) == wanted


def test_a_log_of_another_day_is_left_out(used: Path, tmp_path: Path) -> None:
    with closing(db.open_workspace(used)) as workspace:
        mine = workspace.ensure_checklist().id
        workspace.set_note(mine, "COM-1", "old")
        shutil.copy(used / WAL, tmp_path / "old-wal")
    with closing(db.open_workspace(used)) as workspace:
        for text in ("new", "newer"):
            workspace.set_note(mine, "COM-1", text)
    wanted = standing(used)
    shutil.copy(tmp_path / "old-wal", used / WAL)
    with pytest.raises(Known) as caught:
        db.open_workspace(used)
    assert caught.value.cause is Cause.DAMAGED
    db.salvage(used)
    assert standing(used) == wanted


def test_a_log_that_is_nothing_and_a_lost_first_page_take_nothing_with_them(used: Path) -> None:
    wanted = standing(used)
    damage(used / FILE_NAME, 0)
    (used / WAL).write_bytes(b"no log at all" * 1000)
    db.salvage(used)
    assert standing(used) == wanted


def test_a_list_whose_name_is_lost_keeps_its_items(used: Path) -> None:
    with closing(KeyedFile(used / FILE_NAME).connect("ro")) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'checklist'"
        ).fetchone()
    wanted = standing(used)
    damage(used / FILE_NAME, root - 1)
    result = db.salvage(used)
    assert result.nameless == len(wanted["lists"]) + len(wanted["bin"]["lists"])
    found = standing(used)
    assert {name[: len(rebuilding.NAMELESS)] for name in found["lists"]} == {rebuilding.NAMELESS}
    items = sum(len(each["items"]) for each in wanted["lists"].values())
    assert sum(len(each["items"]) for each in found["lists"].values()) >= items


@pytest.mark.parametrize("what", ["noise", "short", "nothing"])
def test_where_nothing_can_be_read_nothing_is_changed(used: Path, what: str) -> None:
    path = used / FILE_NAME
    size = path.stat().st_size
    if what == "nothing":
        path.unlink()
    else:
        path.write_bytes(os.urandom(size) if what == "noise" else b"Dear diary")
    before = contents(used)
    with pytest.raises(Known) as caught:
        db.salvage(used)
    assert caught.value.cause is (Cause.MISSING if what == "nothing" else Cause.DAMAGED)
    assert contents(used) == before
    assert not (used / placing.FOLDER).exists()


@pytest.mark.parametrize("size", [0.3, 0.7])
def test_half_a_file_gives_what_it_has(used: Path, size: float) -> None:
    wanted, path = standing(used), used / FILE_NAME
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * size) + 100])
    result = db.salvage(used)
    assert result.bad_pages >= 1
    assert missing(wanted, standing(used)) > 0
    assert result.lists > 1


# -- interrupted --------------------------------------------------------------------------------


def test_what_an_interrupted_step_left_is_swept(used: Path) -> None:
    wanted = standing(used)
    room = used / placing.FOLDER / "made"
    room.mkdir(parents=True)
    (room / FILE_NAME).write_text("half")
    (room.parent / "reading").write_text("half")
    assert standing(used) == wanted
    assert not (used / placing.FOLDER).exists()


def test_what_was_decided_is_finished(used: Path, tmp_path: Path) -> None:
    db.open_workspace(tmp_path / "new").close()
    room = used / placing.FOLDER
    room.mkdir()
    shutil.copy(tmp_path / "new" / FILE_NAME, room / "next.db")
    (used / WAL).write_bytes(b"a log of the old one")
    with closing(db.open_workspace(used)) as workspace:
        assert workspace.checklists() == ()
    assert not room.exists()


def test_what_was_decided_waits_where_it_cannot_be_finished(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(13, "Permission denied")

    db.open_workspace(tmp_path / "new").close()
    (used / placing.FOLDER).mkdir()
    shutil.copy(tmp_path / "new" / FILE_NAME, used / placing.FOLDER / "next.db")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(Known) as caught:
            db.open_workspace(used)
    assert caught.value.cause is Cause.READ_ONLY
    assert (used / placing.FOLDER / "next.db").exists()
    assert standing(used)["lists"] == {}


def test_another_program_that_recovers_is_waited_for(used: Path) -> None:
    (used / placing.FOLDER).mkdir()
    with closing(sqlite.connect(str(used / placing.FOLDER / "lock"), isolation_level=None)) as held:
        held.execute("BEGIN EXCLUSIVE")
        for attempt in (
            lambda: db.open_workspace(used),
            lambda: db.start_empty(used),
            lambda: db.salvage(used),
        ):
            with pytest.raises(Known) as caught:
                attempt()
            assert caught.value.cause is Cause.BUSY
    assert standing(used)["lists"]


@pytest.mark.parametrize("way", [db.start_empty, db.salvage])
def test_a_workspace_that_is_open_elsewhere_is_not_replaced(
    used: Path, way: Callable[[Path], Any]
) -> None:
    wanted = standing(used)
    with closing(KeyedFile(used / FILE_NAME).connect("rw")) as other:
        other.execute("SELECT count(*) FROM item").fetchone()
        with pytest.raises(Known) as caught:
            way(used)
        assert caught.value.cause is Cause.BUSY
    assert standing(used) == wanted


def test_a_new_file_that_was_not_finished_is_not_placed(data_dir: Path) -> None:
    with placing.recovering(data_dir) as room:
        (room / FILE_NAME).write_bytes(b"x")
        (room / WAL).write_bytes(b"still in the log")
        with pytest.raises(OSError, match="was not taken over"):
            placing.place(data_dir, ledger.Count("0" * 32, 1, ""))
    assert not (data_dir / FILE_NAME).exists()


# -- examining ----------------------------------------------------------------------------------


def examined(folder: Path) -> tuple[Cause, set[Way]]:
    """What is said of a folder, in which not a byte is written."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = db.examine(folder)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before
    assert found is not None
    assert found.text
    return found.cause, set(found.ways)


def test_a_healthy_or_new_folder_has_nothing_wrong(used: Path, tmp_path: Path) -> None:
    assert db.examine(used) is None
    assert db.examine(tmp_path / "new") is None
    assert not (tmp_path / "new").exists()
    (tmp_path / "empty").mkdir()
    assert db.examine(tmp_path / "empty") is None
    (tmp_path / "empty" / FILE_NAME).touch()
    assert db.examine(tmp_path / "empty") is None


def test_damage_anywhere_is_seen_and_the_backups_are_offered(used: Path) -> None:
    with closing(db.open_workspace(used)) as workspace:
        made = workspace.back_up("asked")
    damage(used / FILE_NAME, pages(used / FILE_NAME) - 1)
    cause, ways = examined(used)
    assert cause is Cause.DAMAGED
    assert {Way.BACKUP, Way.SALVAGE, Way.EMPTY} < ways
    found = db.examine(used)
    assert found is not None
    assert found.newest is not None
    assert found.newest.name == made.name
    for path in (used / "backups").iterdir():
        damage(path, 3)
    assert Way.BACKUP not in examined(used)[1]
    assert db.refusal(used, Known(Cause.BUSY, "x")).ways == (Way.AGAIN, Way.FOLDER)


@pytest.mark.parametrize("left", ["nothing", "zero"])
@pytest.mark.parametrize("beside", ["count", "log", "backups", "aside", "mark"])
def test_a_file_that_is_gone_is_not_begun_anew_without_a_word(
    data_dir: Path, left: str, beside: str
) -> None:
    data_dir.mkdir()
    if beside == "count":
        ledger.write_outside(data_dir, ledger.Count("0" * 32, 5, "2026-01-01T00:00:00+00:00"))
    elif beside == "log":
        (data_dir / WAL).write_bytes(b"x")
    elif beside == "mark":
        (data_dir / "workspace.locked").touch()
    else:
        there = data_dir / ("backups" if beside == "backups" else "set-aside")
        for name in ("a.db", "b.db"):
            (there / name).mkdir(parents=True) if beside == "aside" else there.mkdir(exist_ok=True)
            if beside == "backups":
                (there / name).touch()
    if left == "zero":
        (data_dir / FILE_NAME).touch()
    assert examined(data_dir)[0] is Cause.MISSING
    with pytest.raises(Known) as caught:
        db.open_workspace(data_dir)
    assert caught.value.cause is Cause.MISSING
    assert (data_dir / FILE_NAME).exists() is (left == "zero")
    db.start_empty(data_dir)
    assert standing(data_dir)["lists"] == {}


def test_places_that_cannot_be_used_are_told_apart(tmp_path: Path, used: Path) -> None:
    (tmp_path / "file").write_text("mine")
    found = db.examine(tmp_path / "file")
    assert found is not None
    assert found.cause is Cause.NO_FOLDER
    (tmp_path / "folder" / FILE_NAME).mkdir(parents=True)
    assert examined(tmp_path / "folder")[0] is Cause.READ_ONLY
    (tmp_path / "link").mkdir()
    (tmp_path / "link" / FILE_NAME).symlink_to(tmp_path / "gone")
    assert examined(tmp_path / "link")[0] is Cause.READ_ONLY


def test_what_may_only_be_read_is_told(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _, mode: mode == os.R_OK)
    cause, ways = examined(used)
    assert cause is Cause.READ_ONLY
    assert Way.AGAIN in ways


# -- rows ---------------------------------------------------------------------------------------


def test_what_is_no_row_of_ours_is_passed_over() -> None:
    blank = (None,) * leaves.COLUMNS
    odd: list[tuple[Any, ...]] = [
        (b"blob", *blank[1:]),
        ("0123456789abcdef", "another text", *blank[2:]),  # a wording of another hash
        ("replica", "place", "no stamp", *blank[3:]),
        (None, "", "key", "2026-01-01T00:00:00+00:00", "text", *blank[5:]),
        (None, "list", "key", "no moment", "text", *blank[5:]),
        (None, "list", "key", "never", "\0", *blank[5:]),
        (None, " ", "key", "todo", *[""] * 14, "{}", "note", *blank[20:]),
        ("", 1, *[""] * 11, "{}", "{}", *blank[15:]),
    ]
    found = rebuilding.sort(leaves.Leaf(at, row) for at, row in enumerate(odd))
    assert found == rebuilding.Found()


def test_values_that_no_program_of_ours_writes_are_left_out(data_dir: Path) -> None:
    blank = (None,) * leaves.COLUMNS
    values = dict.fromkeys(range(14), "")
    item = (None, "l1", "COM-1", "nonsense", *values.values(), "not json", "kept", *blank[20:])
    again = (None, "l1", "COM-1", "done", *values.values(), "{}", "second", *blank[20:])
    names = ["", *[""] * 8]
    one = ("l1", 1, "", "never", *names, '["x"]', '{"a": "no stamp"}', *blank[15:])
    mark = (None, "\n", "T", "2026-01-01T00:00:00+00:00", *blank[4:])
    rows = [leaves.Leaf(at, row) for at, row in enumerate((item, again, one, one, mark))]
    rows.append(leaves.Leaf(9, ("l1", "text", *blank[2:])))
    found = rebuilding.sort(rows)
    found.wordings.add("\0")
    with closing(db.open_workspace(data_dir)) as workspace:
        with workspace._writing() as work:
            rebuilding.write(work, found)
        (only,) = workspace.checklists()
        assert only.name == rebuilding.NAMELESS
        kept = workspace.items("l1")["COM-1"]
        assert (kept.state, kept.note) == (State.TODO, "kept")
        assert workspace.bookmarks() == ()
        assert workspace.wordings() == {}
