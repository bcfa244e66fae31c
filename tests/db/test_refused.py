"""A file or folder that cannot be used is told in one sentence and left as it is."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.checklists import State
from db.errors import Bug, Cause, Known, StoreError
from db.plan.catalogue import Plan
from db.workspace.driver_errors import translated
from db.workspace.engine import FILE_NAME, PAGE
from db.workspace.keyed_file import KeyedFile
from db.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.strangers import shared_folder, unprivileged


def contents(folder: Path) -> dict[str, bytes]:
    """All files and folders. Looking into a file with a write-ahead log makes an empty log."""
    found = {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*"))
        if not path.name.endswith("-shm")
    }
    return {name: data for name, data in found.items() if data or not name.endswith("-wal")}


def refused(folder: Path, cause: Cause) -> str:
    """The sentence with which opening is refused; nothing is changed by it."""
    before = contents(folder.parent)
    for _ in range(2):  # a refusal leaves nothing behind that another would trip over
        with pytest.raises(Known) as caught:
            db.open_workspace(folder)
        assert caught.value.cause is cause
    line = str(caught.value)
    assert "\n" not in line
    assert str(folder) in line
    assert contents(folder.parent) == before
    return line


@pytest.fixture
def used(data_dir: Path) -> Path:
    """A folder with a workspace that was used and closed."""
    with closing(db.open_workspace(data_dir)) as workspace:
        mine = workspace.ensure_checklist()
        workspace.set_state(mine.id, ["COM-1"], State.DONE)
        workspace.set_note(mine.id, "COM-1", "mine")
    return data_dir


def rewrite(folder: Path, *statements: str) -> None:
    """Do something to a workspace with the key but without our care."""
    with closing(KeyedFile(folder / FILE_NAME, wait=0).connect("rw")) as connection:
        for statement in statements:
            connection.execute(statement)


def foreign(folder: Path, *statements: str, key: str | None = None) -> None:
    """Another program's database where the workspace should be."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite.connect(str(folder / FILE_NAME), isolation_level=None)) as connection:
        if key is not None:
            connection.execute(f"PRAGMA key = '{key}'")
        connection.execute("CREATE TABLE t (words)")
        connection.execute("INSERT INTO t VALUES ('theirs')")
        for statement in statements:
            connection.execute(statement)


# -- files of others ----------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_another_program_s_database_is_left_alone(data_dir: Path, mode: str) -> None:
    foreign(data_dir, f"PRAGMA journal_mode = {mode}")
    assert "not a Four Pillars workspace" in refused(data_dir, Cause.LOCKED)


def test_a_database_with_another_password_is_left_alone(data_dir: Path) -> None:
    foreign(data_dir, key="correct horse battery staple")
    assert "needs a password, or is damaged" in refused(data_dir, Cause.LOCKED)


def test_the_plan_is_no_workspace(plan: Plan, data_dir: Path) -> None:
    data_dir.mkdir()
    shutil.copy(plan.path, data_dir / FILE_NAME)
    refused(data_dir, Cause.LOCKED)


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize("owner", [0, 1, APPLICATION_ID + 1, -1])
def test_another_program_s_database_under_our_key_is_left_alone(
    data_dir: Path, owner: int, mode: str
) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    rewrite(
        data_dir,
        f"PRAGMA journal_mode = {mode}",
        "CREATE TABLE t (words)",
        f"PRAGMA application_id = {owner}",
    )
    assert "belongs to another program. It was left as it is." in refused(data_dir, Cause.FOREIGN)


def test_another_program_s_empty_database_is_left_alone(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    rewrite(data_dir, "PRAGMA application_id = 1")
    refused(data_dir, Cause.FOREIGN)


def test_an_unfinished_new_workspace_is_finished(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    rewrite(data_dir, "PRAGMA journal_mode = WAL")
    assert (data_dir / FILE_NAME).stat().st_size > 0
    with closing(db.open_workspace(data_dir)) as workspace:
        workspace.ensure_checklist()
        workspace.verify()


@pytest.mark.parametrize("ahead", [1, 1000])
def test_a_newer_workspace_is_left_to_a_newer_program(used: Path, ahead: int) -> None:
    newer = SCHEMA_VERSION + ahead
    rewrite(used, f"PRAGMA user_version = {newer}", "PRAGMA wal_checkpoint(TRUNCATE)")
    told = refused(used, Cause.TOO_NEW)
    assert f"(workspace {newer}, this program knows {SCHEMA_VERSION})" in told
    assert "Install the newer Four Pillars" in told


@pytest.mark.parametrize(
    "data", [b"xy", b"\0" * 4096, b"notes, not a database\n" * 999, bytes(range(256)) * 400]
)
def test_garbage_is_left_alone(data_dir: Path, data: bytes) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).write_bytes(data)
    told = refused(data_dir, Cause.DAMAGED if len(data) % PAGE else Cause.LOCKED)
    assert "not a Four Pillars workspace" in told
    assert "bring back a backup" in told


@pytest.mark.parametrize("size", [2, 100, 4095, 4096, 8192, -1, -4096])
def test_a_truncated_workspace_is_noticed(used: Path, size: int) -> None:
    path = used / FILE_NAME
    path.write_bytes(path.read_bytes()[:size])
    before = path.read_bytes()
    with pytest.raises(Known) as caught, closing(db.open_workspace(used)) as workspace:
        workspace.verify()
    assert caught.value.cause is Cause.DAMAGED
    if size < 4096:
        assert path.read_bytes() == before


# -- places that cannot be used -----------------------------------------------------------------


def test_a_folder_where_the_file_should_be_is_told(data_dir: Path) -> None:
    (data_dir / FILE_NAME).mkdir(parents=True)
    (data_dir / FILE_NAME / "keep").write_text("me", "utf-8")
    assert "is not a file" in refused(data_dir, Cause.READ_ONLY)


def test_a_link_that_leads_nowhere_is_told(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / FILE_NAME).symlink_to(data_dir / "gone")
    assert "is not a file" in refused(data_dir, Cause.READ_ONLY)
    assert (data_dir / FILE_NAME).is_symlink()


def test_a_file_where_the_folder_should_be_is_told(data_dir: Path) -> None:
    data_dir.write_text("a letter", "utf-8")
    told = refused(data_dir, Cause.NO_FOLDER)
    assert "is a file. It was left as it is." in told
    assert "--data-dir or FOUR_PILLARS_HOME" in told


def test_a_file_on_the_way_to_the_folder_is_told(data_dir: Path) -> None:
    data_dir.write_text("a letter", "utf-8")
    assert "Not a directory" in refused(data_dir / "deeper", Cause.READ_ONLY)


def test_a_folder_with_a_name_too_long_is_told(tmp_path: Path) -> None:
    assert "File name too long" in refused(tmp_path / ("x" * 300), Cause.READ_ONLY)


def test_a_folder_too_deep_for_sqlite_is_told(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["x" * 100] * 6)
    deep.mkdir(parents=True)
    with pytest.raises(Known) as caught:
        db.open_workspace(deep)
    assert caught.value.cause is Cause.READ_ONLY
    assert "choose another folder with --data-dir" in str(caught.value)


@pytest.mark.parametrize("name", ["50% sure? #1 & more", "späte Übung", "a'b\"c", "ends?mode=ro"])
def test_a_folder_may_be_called_anything(tmp_path: Path, name: str) -> None:
    with closing(db.open_workspace(tmp_path / name)) as workspace:
        mine = workspace.ensure_checklist()
    with closing(db.open_workspace(tmp_path / name)) as workspace:
        assert workspace.checklists() == (mine,)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def open_and_tick(folder: Path) -> str:
    try:
        with closing(db.open_workspace(folder)) as workspace:
            mine = workspace.ensure_checklist()
            workspace.set_state(mine.id, ["COM-2"], State.DONE)
    except StoreError as error:
        return f"{getattr(error, 'cause', 'bug')}: {error}"
    return "ticked"


def test_a_folder_nobody_may_write_to_is_told() -> None:
    with shared_folder() as home:
        home.chmod(0o555)
        for folder in (home, home / "deeper"):
            told = unprivileged(lambda folder=folder: open_and_tick(folder))  # type: ignore[misc] # mypy knows no default in a lambda
            assert told.startswith(f"read-only: The data folder {folder} cannot be used (")
            assert "Make it writable, or choose another with --data-dir" in told
        assert contents(home) == {}


def test_a_folder_nobody_may_enter_is_told() -> None:
    with shared_folder() as home:
        home.chmod(0)
        told = unprivileged(lambda: open_and_tick(home / "deeper"))
        assert told.startswith(f"read-only: The data folder {home / 'deeper'} cannot be used (")


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_a_workspace_nobody_may_write_to_is_told(used: Path, file: int, folder: int) -> None:
    with shared_folder() as home:
        shutil.copytree(used, home / "data")
        (home / "data" / FILE_NAME).chmod(file)
        (home / "data").chmod(folder)
        before = contents(home)
        told = unprivileged(lambda: open_and_tick(home / "data"))
        assert told.startswith(f"read-only: {home / 'data' / FILE_NAME} cannot be written to.")
        assert contents(home) == before


def test_a_workspace_nobody_may_read_is_told(used: Path) -> None:
    with shared_folder() as home:
        shutil.copytree(used, home / "data")
        (home / "data" / FILE_NAME).chmod(0)
        (home / "data").chmod(0o777)
        told = unprivileged(lambda: open_and_tick(home / "data"))
        assert told.startswith("read-only: ")


def test_another_user_s_open_folder_can_be_used(used: Path) -> None:
    with shared_folder() as home:
        shutil.copytree(used, home / "data")
        (home / "data" / FILE_NAME).chmod(0o666)
        (home / "data").chmod(0o777)
        assert unprivileged(lambda: open_and_tick(home / "data")) == "ticked"
        with closing(db.open_workspace(home / "data")) as workspace:
            mine = workspace.ensure_checklist()
            assert workspace.items(mine.id).keys() == {"COM-1", "COM-2"}


# -- errors of the driver -----------------------------------------------------------------------


def test_every_error_of_the_driver_is_told(data_dir: Path) -> None:
    causes = {
        "SQLITE_BUSY": Cause.BUSY,
        "SQLITE_LOCKED": Cause.BUSY,
        "SQLITE_FULL": Cause.FULL,
        "SQLITE_IOERR": Cause.FULL,
        "SQLITE_READONLY": Cause.READ_ONLY,
        "SQLITE_CANTOPEN": Cause.READ_ONLY,
        "SQLITE_PERM": Cause.READ_ONLY,
        "SQLITE_NOTADB": Cause.DAMAGED,
        "SQLITE_CORRUPT": Cause.DAMAGED,
    }
    for name, cause in causes.items():
        for extended in (0, 1, 6):
            error = sqlite.OperationalError("words of the driver")
            error.sqlite_errorcode = getattr(sqlite, name) | extended << 8
            told = translated(error, data_dir)
            assert isinstance(told, Known)
            assert told.cause is cause
            assert str(data_dir) in str(told)


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("database is locked", Cause.BUSY),
        ("database table is locked", Cause.BUSY),
        ("disk I/O error", Cause.FULL),
        ("database or disk is full", Cause.FULL),
        ("attempt to write a readonly database", Cause.READ_ONLY),
        ("unable to open database file", Cause.READ_ONLY),
        ("database disk image is malformed", Cause.DAMAGED),
        ("file is not a database", Cause.DAMAGED),
    ],
)
def test_an_error_in_words_alone_is_told_as_well(data_dir: Path, words: str, cause: Cause) -> None:
    """So the driver tells of a backup that failed."""
    told = translated(sqlite.OperationalError(words), data_dir)
    assert isinstance(told, Known)
    assert told.cause is cause


@pytest.mark.parametrize("error", [None, ValueError("odd"), sqlite.OperationalError("odd")])
def test_an_error_nobody_foresaw_is_a_bug(data_dir: Path, error: Exception | None) -> None:
    told = translated(error, data_dir)
    assert isinstance(told, Bug)
    assert str(told) == f"{data_dir}: {error}. Nothing was changed. Please report this."
    assert os.linesep not in str(told)
