"""The plan is compiled the same from the same content, anew from other content, or not at all."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Cause, ContentError, Known
from db.plan import build
from db.plan.catalogue import Plan
from db.plan.tables import APPLICATION_ID, PLAN_VERSION
from tests.conftest import CONTENT
from tests.db.sample import Sample
from tests.strangers import lines_of, program, shared_folder, unprivileged


@contextmanager
def sql(path: Path) -> Iterator[Callable[[str], list[Any]]]:
    with closing(sqlite.connect(str(path))) as connection:
        yield lambda statement: list(connection.execute(statement))


def ids_in(path: Path) -> list[str]:
    with closing(Plan(path)) as plan:
        return list(plan.records)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two, three = (tmp_path / name for name in ("one.db", "two.db", "three.db"))
    elsewhere = shutil.copytree(CONTENT, tmp_path / "a folder elsewhere")
    build.build(CONTENT, one)
    build.build(CONTENT, two)
    build.build(elsewhere, three)
    assert one.read_bytes() == two.read_bytes() == three.read_bytes()
    assert sorted(path.name for path in tmp_path.glob("*.db*")) == ["one.db", "three.db", "two.db"]


def test_only_changed_content_is_built_again(sample: Sample, tmp_path: Path) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    assert build.refresh(folder, target)
    first = target.stat()
    assert not build.refresh(folder, target)
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (first.st_ino, first.st_mtime_ns)

    sample.row("term", "GLO-001")["definition"] = "Another definition."
    assert build.refresh(sample.write(folder), target)
    with closing(Plan(target)) as plan:
        assert plan.table("term")[0].definition == "Another definition."
    assert not build.refresh(folder, target)


def test_opening_the_plan_builds_it_from_changed_content(sample: Sample, tmp_path: Path) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    with closing(db.open_plan(target, folder)) as plan:
        assert plan.records["COM-16"].title == sample.row("commitment", "COM-16")["title"]
    sample.row("commitment", "COM-16")["title"] = "Another title"
    with closing(db.open_plan(target, sample.write(folder))) as plan:
        assert plan.records["COM-16"].title == "Another title"
    shutil.rmtree(folder)
    with closing(db.open_plan(target)) as plan:
        assert plan.records["COM-16"].title == "Another title"


def test_bad_content_leaves_the_old_plan_as_it_is(sample: Sample, tmp_path: Path) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    build.build(folder, target)
    before = target.read_bytes()
    sample.row("term", "GLO-001")["see_also"] = ["nowhere"]
    with pytest.raises(ContentError, match=r"^glossary\.toml: GLO-001: see_also: "):
        db.open_plan(target, sample.write(folder))
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content", "plan.db"]


@pytest.mark.parametrize(
    "left", ["nothing", "noise", "no row", "another table", "one letter", "cut short"]
)
def test_a_plan_that_is_no_plan_is_built_again(sample: Sample, tmp_path: Path, left: str) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    build.build(folder, target)
    whole = target.read_bytes()
    if left == "no row":
        with sql(target) as run:
            run("PRAGMA journal_mode = OFF")
        with closing(sqlite.connect(str(target))) as connection, connection:
            connection.execute("DELETE FROM meta")
    elif left == "another table":
        target.unlink()
        with closing(sqlite.connect(str(target))) as connection, connection:
            connection.execute("CREATE TABLE meta (key, value)")
            connection.execute("INSERT INTO meta VALUES ('seal', 5)")
    else:
        target.write_bytes(
            {"nothing": b"", "noise": bytes(range(256)) * 40}.get(left, whole[:5000])
        )
    assert build.refresh(folder, target)
    assert target.read_bytes() == whole


def test_a_plan_of_noise_is_built_again_whatever_sqlite_makes_of_it(
    sample: Sample, tmp_path: Path
) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    build.build(folder, target)
    whole = target.read_bytes()
    chance = random.Random(20211203)  # noqa: S311 - noise, no secret
    for _ in range(15):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data) - 4096)
            data[at : at + 4096] = chance.randbytes(4096)
        target.write_bytes(data)
        assert build.refresh(folder, target)
    assert target.read_bytes() == whole


@pytest.mark.parametrize("name", ["50% sure? #1 & more", "späte Übung", "a'b\"c", "ends?mode=rw"])
def test_a_folder_may_be_called_anything(sample: Sample, tmp_path: Path, name: str) -> None:
    home = tmp_path / name
    folder = sample.write(tmp_path / "content")
    home.mkdir()
    assert build.refresh(folder, home / "plan.db")
    assert not build.refresh(folder, home / "plan.db")
    assert "COM-16" in ids_in(home / "plan.db")
    assert [path.name for path in home.iterdir()] == ["plan.db"]


@pytest.mark.parametrize("name", ["plan.db.part", f"plan.db.{os.getpid()}.part"])
def test_what_a_crash_left_half_written_does_no_harm(
    sample: Sample, tmp_path: Path, name: str
) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    build.build(folder, target)
    whole = target.read_bytes()
    target.unlink()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    assert build.refresh(folder, target)
    assert target.read_bytes() == whole


def test_programs_started_at_once_all_find_a_whole_plan(sample: Sample, tmp_path: Path) -> None:
    folder, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    code = (
        "import sys, db; from pathlib import Path; from db.plan import build, catalogue\n"
        "print('ready', flush=True); input()\n"
        "print(len(db.open_plan(Path(sys.argv[1]), Path(sys.argv[2])).records))"
    )
    running = [program(code, str(target), str(folder)) for _ in range(4)]
    for each in running:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in running:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    records = sum(len(sample.rows(kind)) for kind in ("principle", "action", "commitment"))
    assert [lines_of(each) for each in running] == [[str(records)]] * 4
    assert [path.name for path in tmp_path.glob("plan.db*")] == ["plan.db"]


# -- a target that cannot be written to ---------------------------------------------------------


def refused(folder: Path, target: Path) -> str:
    with pytest.raises(Known) as caught:
        build.refresh(folder, target)
    assert caught.value.cause is Cause.READ_ONLY
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith(f"The plan could not be written to {target} (")
    return line


def test_a_target_in_no_folder_is_told_in_one_line(sample: Sample, tmp_path: Path) -> None:
    told = refused(sample.write(tmp_path / "content"), tmp_path / "nowhere" / "plan.db")
    assert "Make that folder writable" in told


def test_a_target_that_is_a_folder_is_told_in_one_line(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / "plan.db").mkdir()
    assert "directory" in refused(sample.write(tmp_path / "content"), tmp_path / "plan.db")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content", "plan.db"]


def test_a_folder_in_the_way_of_the_temporary_file_is_told(sample: Sample, tmp_path: Path) -> None:
    (tmp_path / f"plan.db.{os.getpid()}.part").mkdir()
    refused(sample.write(tmp_path / "content"), tmp_path / "plan.db")


def test_a_read_only_folder_is_told_in_one_line(sample: Sample) -> None:
    with shared_folder() as home:
        content, target = sample.write(home / "content"), home / "plan.db"
        build.build(content, target)
        before = target.read_bytes()
        sample.row("term")["note"] = "changed"
        sample.write(content)
        home.chmod(0o555)
        told = unprivileged(lambda: str(build.refresh(content, target)))
        assert told.startswith(f"Known: The plan could not be written to {target} (")
        assert target.read_bytes() == before


def test_a_plan_that_may_not_be_read_is_replaced(sample: Sample) -> None:
    with shared_folder() as home:
        content, target = sample.write(home / "content"), home / "plan.db"
        build.build(content, target)
        target.chmod(0)
        home.chmod(0o777)
        assert unprivileged(lambda: str(build.refresh(content, target))) == "True"
        assert "COM-16" in ids_in(target)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit for files there")
def test_a_disk_that_takes_no_more_leaves_the_old_plan(sample: Sample) -> None:
    import resource

    with shared_folder() as home:
        content, target = sample.write(home / "content"), home / "plan.db"
        build.build(content, target)
        before = target.read_bytes()
        sample.row("term")["note"] = "changed"
        sample.write(content)
        home.chmod(0o777)

        def build_with_little_room() -> str:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, len(before) // 2))
            return str(build.refresh(content, target))

        told = unprivileged(build_with_little_room)
        assert told.startswith(f"Known: The plan could not be written to {target} (")
        assert target.read_bytes() == before
        assert sorted(path.name for path in home.iterdir()) == ["content", "plan.db"]


# -- what the file is ---------------------------------------------------------------------------


def test_the_file_says_what_it_is_and_needs_nothing_beside_it(plan: Plan) -> None:
    with sql(plan.path) as run:
        assert run("PRAGMA application_id") == [(APPLICATION_ID,)]
        assert int.from_bytes(b"FPP1", "big") == APPLICATION_ID
        assert run("PRAGMA user_version") == [(PLAN_VERSION,)]
        assert run("PRAGMA journal_mode") == [("delete",)]
        assert run("PRAGMA freelist_count") == [(0,)]
        assert run("PRAGMA integrity_check") == [("ok",)]
        assert run("PRAGMA foreign_key_check") == []
    assert plan.path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log was ever needed
    assert [path.name for path in plan.path.parent.iterdir()] == ["plan.db"]


def test_every_table_is_strict(plan: Plan) -> None:
    with sql(plan.path) as run:
        tables = {
            name: strict
            for _, name, kind, _, _, strict in run("PRAGMA table_list")
            if kind == "table" and not name.startswith("sqlite_")
        }
    assert {"meta", "record", "record_topics", "term", "citation"} <= tables.keys()
    assert {name for name, strict in tables.items() if not strict} == set()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO record_topics VALUES ('COM-16', 99, 'no-topic')",
        "INSERT INTO record_topics VALUES ('no-record', 0, 'equity')",
        "UPDATE record SET lead = 'no-agency' WHERE id = 'COM-16'",
        "UPDATE record SET year = 'next' WHERE id = 'COM-16'",
        "UPDATE record SET title = NULL WHERE id = 'COM-16'",
        "UPDATE record SET id = 'COM-17' WHERE id = 'COM-16'",
        "UPDATE citation SET last = first - 1",
        "UPDATE citation SET source = 'nowhere'",
    ],
)
def test_sqlite_keeps_what_the_loader_checked(plan: Plan, tmp_path: Path, statement: str) -> None:
    copy = shutil.copy(plan.path, tmp_path / "plan.db")
    with closing(sqlite.connect(str(copy), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite.IntegrityError):
            connection.execute(statement)


@pytest.mark.parametrize("words", ['"Béla"', '"bela"', '"BELA"', '"ba" *', '"bé" *', '"basquiat"'])
def test_search_folds_diacritics_and_goes_by_prefix(
    sample: Sample, tmp_path: Path, words: str
) -> None:
    sample.row("person", "PE-01")["name"] = "Bela Básquíat"
    build.build(sample.write(tmp_path / "content"), tmp_path / "plan.db")
    with sql(tmp_path / "plan.db") as run:
        assert ("PE-01", "person") in run(
            "SELECT id, kind FROM search JOIN found ON number = search.rowid "  # noqa: S608 - ours
            f"WHERE search MATCH '{words}'"
        )


# -- python -m db.plan.build --------------------------------------------------------------------


def run_main(monkeypatch: pytest.MonkeyPatch, resources: Path, *arguments: str) -> int:
    monkeypatch.setattr(build, "RESOURCES", resources)
    monkeypatch.setattr(sys, "argv", ["build", *arguments])
    return build.main()


def test_the_builder_is_a_program(
    sample: Sample,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    sample.write(tmp_path / "content")
    target = tmp_path / "plan.db"
    assert run_main(monkeypatch, tmp_path) == 0
    first = target.stat().st_ino
    assert run_main(monkeypatch, tmp_path) == 0
    assert target.stat().st_ino == first
    assert run_main(monkeypatch, tmp_path, "--force") == 0
    assert target.stat().st_ino != first
    assert capsys.readouterr() == ("", "")

    sample.row("term", "GLO-001")["note"] = "TODO"
    sample.write(tmp_path / "content")
    assert run_main(monkeypatch, tmp_path, "--force") == 4
    assert capsys.readouterr() == ("", "glossary.toml: GLO-001: note: unfinished\n")
    assert "COM-16" in ids_in(target)
