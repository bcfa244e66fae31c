"""A plan file that is not what it should be is refused in one sentence and left as it is."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Cause, Known
from db.plan.catalogue import Plan
from db.plan.tables import APPLICATION_ID, PLAN_VERSION
from tests.conftest import CONTENT

NOISY_FILES = 150


def refused(path: Path) -> str:
    """The sentence with which the file is refused at once; it is the same file afterwards."""
    before = path.read_bytes()
    with pytest.raises(Known) as caught:
        db.open_plan(path)
    assert caught.value.cause is Cause.DAMAGED
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    line = str(caught.value)
    assert line.startswith(f"The plan file {path} ")
    assert line.endswith("Install Four Pillars again (in a checkout: make plan).")
    assert "\n" not in line
    return line


@pytest.fixture
def copy(plan: Plan, tmp_path: Path) -> Path:
    path = tmp_path / "plan.db"
    path.write_bytes(plan.path.read_bytes())
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 50_000, -1, -4096])
def test_a_truncated_file_is_refused_at_once(copy: Path, size: int) -> None:
    copy.write_bytes(copy.read_bytes()[:size])
    refused(copy)


def test_a_file_with_something_behind_it_is_refused_at_once(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes() + b"more")
    assert "is damaged" in refused(copy)


@pytest.mark.parametrize(
    "data",
    [b"no database", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 8000, b"%PDF-1.7\n" * 999],
)
def test_a_file_of_another_program_is_refused_at_once(copy: Path, data: bytes) -> None:
    copy.write_bytes(data)
    refused(copy)


def test_another_program_s_database_is_refused_at_once(copy: Path) -> None:
    copy.unlink()
    change(copy, "CREATE TABLE record (id TEXT)", f"PRAGMA user_version = {PLAN_VERSION}")
    assert "is not a Four Pillars plan" in refused(copy)


@pytest.mark.parametrize("version", [0, PLAN_VERSION + 1])
def test_a_plan_of_another_version_is_refused_at_once(copy: Path, version: int) -> None:
    change(copy, f"PRAGMA user_version = {version}")
    assert "was made for another version of Four Pillars" in refused(copy)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE term",
        "DROP TABLE meta",
        "DELETE FROM meta WHERE key = 'seal'",
        "UPDATE meta SET value = '' WHERE key = 'seal'",
        "UPDATE record SET kind = 'prinsiple' WHERE id = 'PRE-1'",
        "UPDATE record SET title = 'Another title' WHERE id = 'PRE-1'",
        "UPDATE citation SET last = last + 1",
        "VACUUM INTO 'another.db'",
    ],
)
def test_a_plan_that_was_written_to_is_refused_at_once(
    copy: Path, statement: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    change(copy, statement)
    if statement.startswith("VACUUM"):
        (tmp_path / "another.db").rename(copy)
    assert "is damaged" in refused(copy)


def test_a_single_wrong_bit_never_goes_unnoticed(copy: Path, plan: Plan) -> None:
    whole = plan.path.read_bytes()
    chance = random.Random(20211203)  # noqa: S311 - noise, no secret
    for _ in range(NOISY_FILES):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        copy.write_bytes(data)
        refused(copy)


def test_noise_at_several_places_never_goes_unnoticed(copy: Path, plan: Plan) -> None:
    whole = plan.path.read_bytes()
    chance = random.Random(20211203)  # noqa: S311 - noise, no secret
    for _ in range(NOISY_FILES):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data) - 4096)
            noise = chance.randbytes(chance.choice([2, 40, 4096]))
            data[at : at + len(noise)] = noise
        copy.write_bytes(data)
        refused(copy)


def test_a_plan_damaged_after_it_was_opened_is_noticed_by_looking(copy: Path) -> None:
    with closing(db.open_plan(copy)) as plan:
        plan.verify()
        data = bytearray(copy.read_bytes())
        data[data.index(b"Almost $87 million")] = 0xFF
        with copy.open("r+b") as file:
            file.write(data)
        with pytest.raises(Known, match="is damaged"):
            plan.verify()
        with pytest.raises(Known, match="is damaged"):
            plan.table("record")
        assert len(plan.table("term")) == 229


def test_a_damaged_plan_is_built_again_where_its_content_is(copy: Path, plan: Plan) -> None:
    whole = copy.read_bytes()
    copy.write_bytes(whole.replace(b"Almost $87 million", b"Almost $97 million"))
    refused(copy)
    with closing(db.open_plan(copy, CONTENT)) as rebuilt:
        assert rebuilt.records == plan.records
    assert copy.read_bytes() == whole


def test_a_refused_plan_can_be_put_right_and_opened(copy: Path, plan: Plan) -> None:
    change(copy, f"PRAGMA application_id = {APPLICATION_ID + 1}")
    refused(copy)
    copy.write_bytes(plan.path.read_bytes())
    with closing(db.open_plan(copy)) as opened:
        assert opened.records == plan.records
