"""A report of a fault: where it came from, and nothing a person wrote."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import __version__
from desktop.core import crash_report
from desktop.core.crash_report import describe, keep, kept, kept_and_told, report, short, take_hard

SECRET = "Anna Petrova, Elm Street"  # noqa: S105 - nothing that opens anything
NOTHING: dict[str, str] = {}
MOMENT = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def fail(note: str) -> None:
    raise ValueError(f"cannot keep {note}")


def caught(note: str = SECRET, *, hides: bool = False) -> Exception:
    """An error on the way from another one, each quoting the note."""
    try:
        try:
            NOTHING[note]
        except KeyError as error:
            if hides:
                raise OSError(note) from None
            fail(f"{note} {error}")
    except (ValueError, OSError) as error:
        return error
    raise AssertionError


def test_it_says_which_lines_of_code_and_no_value() -> None:
    said = describe(caught())
    assert SECRET not in said
    assert "Anna" not in said
    before, after = said.split("\n\nWhich led to:\n\n")
    assert before.startswith("builtins.KeyError\n  tests/unit/test_crash_report.py:")
    assert "    NOTHING[note]" in before
    assert after.startswith("builtins.ValueError\n")
    assert after.endswith('in fail\n    raise ValueError(f"cannot keep {note}")')


def test_what_was_hidden_stays_hidden() -> None:
    said = describe(caught(hides=True))
    assert said.startswith("builtins.OSError\n")
    assert "KeyError" not in said


def test_an_error_that_quotes_a_note_in_its_note_or_group_does_not_tell_it() -> None:
    first, second = caught(), caught(hides=True)
    first.add_note(SECRET)
    group = ExceptionGroup(SECRET, [first, second, first])
    said = describe(group)
    assert SECRET not in said
    assert said.count("One of several:") == 2
    assert said.startswith("builtins.ExceptionGroup")


def test_errors_that_lead_to_each_other_come_to_an_end() -> None:
    first, second = ValueError(SECRET), KeyError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert describe(first) == "builtins.KeyError\n\nWhich led to:\n\nbuiltins.ValueError"


def test_a_trace_may_stand_for_the_one_that_was_lost() -> None:
    error = caught(hides=True)
    trace = error.__traceback__
    lost = error.with_traceback(None)
    assert describe(lost) == "builtins.OSError"
    assert "in caught" in describe(lost, trace)


def test_code_without_a_file_is_told_by_its_place() -> None:
    with pytest.raises(ZeroDivisionError) as met:
        eval(f"1 / 0 if {SECRET!r} else 0")  # noqa: S307 - such code has no file
    assert describe(met.value).endswith("\n  <string>:1 in <module>")


def test_endless_recursion_is_told_in_a_few_lines() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as met:
        again()
    assert describe(met.value).count("in again") <= 60


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/her/venv/lib/python3.11/site-packages/sqlalchemy/pool.py", "sqlalchemy/pool.py"),
        ("/home/her/.pyenv/lib/python3.11/json/decoder.py", "json/decoder.py"),
        ("/home/her/secret project/tool.py", "tool.py"),
        ("D:\\Her\\tool.py", "tool.py"),
        ("desktop/app.py", "app.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_path_is_told_without_the_folders_of_a_person(path: str, told: str) -> None:
    assert short(path) == told


def test_the_report_says_what_runs_here_and_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    said = report("what went wrong", MOMENT)
    assert "It holds no notes, names or search words, and was sent nowhere." in said
    assert f"\nFour Pillars: {__version__}\n" in said
    assert "\nPython: 3." in said
    assert said.endswith("\n\nwhat went wrong\n")
    assert str(Path.home()) not in said
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delitem(sys.modules, "sqlalchemy", raising=False)
    said = report("", MOMENT)
    assert f"\nFour Pillars: {__version__} (bundle)\n" in said
    assert "SQLAlchemy" not in said


# -- files --------------------------------------------------------------------------------------


def test_a_report_is_for_its_owner_and_two_of_a_second_do_not_meet(data_dir: Path) -> None:
    first, second = (keep(data_dir, text, MOMENT) for text in ("one", "two"))
    assert (first.read_text(), second.read_text()) == ("one", "two")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700


def test_of_too_many_reports_the_oldest_go(data_dir: Path) -> None:
    for number in range(25):
        keep(data_dir, str(number), MOMENT + timedelta(seconds=number))
    assert [path.read_text() for path in kept(data_dir)] == [str(n) for n in range(5, 25)]


def test_a_sentence_says_where_the_report_is_or_that_there_is_none(tmp_path: Path) -> None:
    error = caught()
    said = kept_and_told(tmp_path, error, error.__traceback__)
    (path,) = kept(tmp_path)
    assert said.endswith(f"is in {path}")
    assert SECRET not in said + path.read_text()
    (tmp_path / "file").write_text("")
    said = kept_and_told(tmp_path / "file", error, error.__traceback__)
    assert said.endswith(f"could not be kept in {tmp_path / 'file'}.")


HARD = f"""Fatal Python error: Segmentation fault

Thread 0x00007f8954dfb6c0 (most recent call first):
  File "/home/her/{SECRET}/desktop/work/worker.py", line 58 in _work
  File "/usr/lib/python3.11/threading.py", line ??? in run
Some line that holds {SECRET}

Extension modules: a, b (total: 2)
"""


def test_what_the_system_wrote_is_told_harmlessly_and_once(data_dir: Path) -> None:
    place = data_dir / crash_report.FOLDER
    place.mkdir(parents=True)
    (place / crash_report.HARD).write_text(HARD)
    assert take_hard(data_dir) == (
        "Fatal Python error: Segmentation fault\n\n"
        "Thread 0x00007f8954dfb6c0 (most recent call first):\n"
        "  worker.py:58 in _work\n"
        "  threading.py:??? in run"
    )
    assert take_hard(data_dir) == ""
    (place / crash_report.HARD).write_text("")
    assert take_hard(data_dir) == ""
