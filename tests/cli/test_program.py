"""The program as people meet it: a process of its own, on consoles good and bad."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from tests.cli.program import COMMAND, ROOT, Call, environment, one_line
from tests.printing.paper import Paper

posix = pytest.mark.skipif(sys.platform == "win32", reason="asks for a POSIX system")
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


def test_a_week_at_the_shelter(program: Call, plan: Plan, tmp_path: Path) -> None:
    """List Homeland Security's commitments of 2022, tick three, note, find all again, print."""
    wanted = ["--agency", "Homeland Security", "--kind", "commitment", "--year", "2022"]
    listed = program("list", *wanted, "--json")
    assert (listed.code, listed.err) == (0, "")
    found = [row["id"] for row in listed.data]
    assert len(found) > 3
    for row in listed.data:
        assert (row["kind"], row["year"]) == ("commitment", 2022)
        agencies = [row["lead"] or "", *row["partners"], *row["components"]]
        assert any(agency.split("-")[0] == "dhs" for agency in agencies)

    ticked, noted = found[:3], found[3]
    assert program("tick", *ticked).code == 0
    text = "Anruf bei Frau Núñez 📞\nمتابعة يوم الاثنين"
    assert program("note", noted, "-", stdin=text.encode() + b"\n").code == 0

    done = program("list", "--state", "done", "--json").data
    assert [row["id"] for row in done] == ticked
    assert program("show", noted, "--json").data["note_text"] == text
    assert [row["id"] for row in program("search", "nunez", "--json").data] == [noted]
    assert f"[x] {ticked[0]}" in program("list", *wanted).out

    target = tmp_path / "handout.pdf"
    printed = program("print", *wanted, "--to", str(target))
    assert (printed.code, printed.err) == (0, "")
    paper = Paper(target.read_bytes())
    assert sorted(paper.alt_texts) == ["Done"] * 3 + ["To do"] * (len(found) - 3)
    assert all(f"{plan_id} · " in paper.text() for plan_id in found)
    assert f"3 of {len(found)} done" in paper.text()
    assert (
        program("doctor").out.splitlines()[3]
        == "ok   workspace: whole; 1 checklist, 3 ticks, 1 note"
    )


IMPORTED = """
import json, sys
from desktop.__main__ import main
code = main(json.loads(sys.argv[1]))
roots = {name.split(".")[0] for name in sys.modules}
print(json.dumps(sorted(roots)), file=sys.stderr)
sys.exit(code)
"""


def imported_by(home: Path, *arguments: str) -> set[str]:
    """The packages that are loaded once a command has run."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, json.dumps(arguments)],
        capture_output=True,
        cwd=ROOT,
        env=environment(home),
        check=True,
    )
    return set(json.loads(done.stderr.decode().splitlines()[-1]))


@pytest.mark.parametrize(
    "command",
    ["list", "show COM-20", "search labor", "tick COM-20", "note COM-20 called", "doctor"],
)
def test_the_command_line_knows_no_qt(data_dir: Path, command: str) -> None:
    loaded = imported_by(data_dir, *command.split())
    assert not loaded & {"PySide6", "shiboken6", "typst"}
    assert {"desktop", "db", "sqlcipher3"} <= loaded


def test_printing_knows_no_qt_either(data_dir: Path, tmp_path: Path) -> None:
    loaded = imported_by(data_dir, "print", "--year", "2022", "--to", str(tmp_path / "x.pdf"))
    assert not loaded & {"PySide6", "shiboken6"}
    assert "typst" in loaded


def test_the_library_waits_for_no_workspace(data_dir: Path) -> None:
    loaded = imported_by(data_dir, "library", "glossary")
    assert not loaded & {"PySide6", "shiboken6", "sqlalchemy", "alembic", "typst"}
    assert not data_dir.exists()


@pytest.mark.parametrize("command", ["list", "list --json", "library glossary"])
def test_a_reader_who_leaves_early_sees_no_traceback(data_dir: Path, command: str) -> None:
    running = subprocess.Popen(
        [*COMMAND, *command.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(data_dir),
    )
    with running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.readline()
        running.stdout.close()
        errors = running.stderr.read()
    assert first
    assert (running.returncode, errors) == (0, b"")


def test_a_console_of_plain_letters_shows_what_it_can(program: Call, plan: Plan) -> None:
    answer = program("list", **ASCII)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.isascii()
    assert f"{len(plan.records)} records" in answer.out
    assert "?Enhance education and outreach efforts" in answer.out


def test_json_loses_nothing_on_a_console_of_plain_letters(program: Call) -> None:
    program("note", "COM-20", "-", stdin="naïve 📞 متابعة".encode())
    answer = program("show", "COM-20", "--json", **ASCII)
    assert answer.out.isascii()
    assert answer.data == program("show", "COM-20", "--json").data
    assert answer.data["note_text"] == "naïve 📞 متابعة"
    assert not program("show", "COM-20", "--json").out.isascii()


def test_errors_too_reach_a_console_of_plain_letters(program: Call) -> None:
    answer = program("show", "Künstlich", **ASCII)
    assert answer.code == 3
    assert one_line(answer.err).isascii()


def test_a_megabyte_from_stdin_is_kept_and_comes_back(program: Call) -> None:
    text = "🏠 line of a long report\n" * 40_000
    assert len(text.encode()) > 1_000_000
    answer = program("note", "COM-20", "-", stdin=text.encode())
    assert (answer.code, answer.err) == (0, "")
    assert program("note", "COM-20").out == text
    assert [row["id"] for row in program("search", '"long report"', "--json").data] == ["COM-20"]


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00", b"nul \0 byte", b"\x80" * 100])
def test_bytes_that_are_no_text_are_refused(program: Call, raw: bytes) -> None:
    answer = program("note", "COM-20", "-", stdin=raw)
    assert (answer.code, answer.out) == (4, "")
    assert "Nothing was changed." in one_line(answer.err)
    assert program("note", "COM-20").out == "No note on COM-20.\n"


@posix
def test_arguments_that_are_no_text_are_refused(program: Call) -> None:
    assert program("show", b"COM-\xff").code == 3
    answer = program("note", "COM-20", b"bad \xff byte")
    assert answer.code == 4
    assert "Nothing was changed." in one_line(answer.err)


@posix
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_not_stop_the_work(program: Call, closed: str) -> None:
    answer = program("tick", "COM-20", prefix=("sh", "-c", f'exec "$@" {closed}', "sh"))
    assert (answer.code, answer.err) == (0, "")
    assert [row["id"] for row in program("list", "--state", "done", "--json").data] == ["COM-20"]


@posix
def test_a_note_without_standard_input_is_refused(program: Call) -> None:
    answer = program("note", "COM-20", "-", prefix=("sh", "-c", 'exec "$@" <&-', "sh"))
    assert answer.code == 4
    assert "no standard input" in one_line(answer.err)


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_behind_the_answer_is_told_in_one_line(program: Call) -> None:
    answer = program("list", prefix=("sh", "-c", 'exec "$@" >/dev/full', "sh"))
    assert answer.code == 5
    assert "No space left on device" in one_line(answer.err)


@posix
def test_ctrl_c_stops_without_a_traceback(data_dir: Path) -> None:
    running = subprocess.Popen(
        [*COMMAND, "note", "COM-20", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(data_dir),
    )
    with running:
        assert running.stdin is not None
        running.stdin.write(b"x" * 1_000_000)  # more than a pipe holds: it is reading by now
        running.send_signal(signal.SIGINT)
        out, errors = running.communicate()
    assert (running.returncode, out, errors) == (130, b"", b"")


def powerless() -> tuple[str, ...]:
    """What to put before a command so that it has to ask for permission, as root never has to."""
    if os.geteuid():
        return ()
    if not shutil.which("setpriv"):
        pytest.skip("root may write anywhere, and setpriv is not there to make it less")
    return ("setpriv", "--bounding-set=-all", "--inh-caps=-all")


@posix
@pytest.mark.parametrize("command", ["list", "tick COM-20"])
def test_a_data_folder_that_cannot_be_made(program: Call, tmp_path: Path, command: str) -> None:
    tmp_path.chmod(0o555)
    answer = program(*command.split(), prefix=powerless())
    assert (answer.code, answer.out) == (5, "")
    assert "Make it writable, or choose another with --data-dir" in one_line(answer.err)
    assert list(tmp_path.iterdir()) == []
    tmp_path.chmod(0o755)


@posix
def test_a_data_folder_that_may_only_be_read(program: Call, data_dir: Path) -> None:
    assert program("note", "COM-20", "called").code == 0
    before = (data_dir / "workspace.db").read_bytes()
    (data_dir / "workspace.db").chmod(0o444)
    data_dir.chmod(0o555)
    answer = program("tick", "COM-20", prefix=powerless())
    data_dir.chmod(0o755)
    assert (answer.code, answer.out) == (5, "")
    assert "Nothing was changed." in one_line(answer.err)
    assert (data_dir / "workspace.db").read_bytes() == before


@posix
def test_without_a_home_the_system_still_knows_a_folder(tmp_path: Path, data_dir: Path) -> None:
    variables = environment(data_dir) | {"HOME": str(tmp_path), "XDG_DATA_HOME": ""}
    del variables["FOUR_PILLARS_HOME"]
    done = subprocess.run(
        [*COMMAND, "doctor", "--json"], capture_output=True, cwd=ROOT, env=variables, check=True
    )
    folder = next(c["says"] for c in json.loads(done.stdout) if c["name"] == "data folder")
    assert Path(folder).name == "Four Pillars"
    assert Path(folder).is_relative_to(tmp_path)
