"""Tables on the command line: import row by row, export as CSV and as a calendar."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.program import Answer, Call, one_line
from tests.workbooks import archive, parts, sheet_of, workbook

TABLE = """\
Task,Assigned to,Due date,Status,Budget
Call the shelter,Ana,2026-12-01,done,5
PRE,Bo,Dec 5 2026,in progress,
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def exported(call: Call, tmp_path: Path, *more: str) -> str:
    """The table that is saved."""
    path = tmp_path / "out.csv"
    answer = call("export", "--to", str(path), *more)
    assert (answer.code, answer.out) == (0, f"Saved {path}: {more[1]}.\n")
    return path.read_text(encoding="utf-8-sig")


def refused(answer: Answer) -> str:
    assert answer.code == 4
    return one_line(answer.err)


def test_every_row_is_told_and_imported(call: Call, table: Path, tmp_path: Path) -> None:
    answer = call("import", str(table), "--new", "Tasks")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "Column 'Task': Title",
        "Column 'Assigned to': Who",
        "Column 'Due date': Due",
        "Column 'Status': State",
        "Column 'Budget': Not imported",
        "Line 2: Will be added: Call the shelter",
        "Line 3: Will be added: PRE",
        "2 rows imported into Tasks, 0 left out.",
    ]
    out = exported(call, tmp_path, "--checklist", "Tasks")
    assert "Call the shelter,,,Done,Ana,2026-12-01" in out
    again = call("import", str(tmp_path / "out.csv"), "--checklist", "tasks")
    assert "Line 2: Is in the list already: Call the shelter" in again.out
    assert "0 rows imported into Tasks" in again.out


def test_a_dry_run_changes_nothing(call: Call, table: Path) -> None:
    answer = call("import", str(table), "--new", "Tasks", "--dry-run")
    assert answer.code == 0
    assert "2 rows would be imported into Tasks, 0 left out." in answer.out
    assert call("export", "--checklist", "Tasks", "--to", "x.csv").code == 3


def test_one_bad_row_leaves_all_out_until_it_is_said_to_be_skipped(
    call: Call, table: Path, tmp_path: Path
) -> None:
    table.write_text("Task,Due\nCall,soon\nWrite,2026-12-01\n", encoding="utf-8")
    answer = call("import", str(table), "--new", "Tasks")
    assert "Line 2: Cannot be imported: Due: “soon” is not read as a day." in answer.out
    assert refused(answer) == (
        "1 of 2 rows of list.csv cannot be imported as they are. Nothing was imported. Mend them, "
        "or leave them out with --skip-bad."
    )
    assert call("export", "--checklist", "Tasks", "--to", "x.csv").code == 3
    assert (
        "1 row imported into Tasks, 1 left out."
        in call("import", str(table), "--new", "Tasks", "--skip-bad").out
    )
    assert "Write" in exported(call, tmp_path, "--checklist", "Tasks")


@pytest.mark.parametrize(
    ("flag", "day"), [("--day-first", "2026-04-03"), ("--month-first", "2026-03-04")]
)
def test_a_day_that_can_be_two_has_to_be_told(
    call: Call, table: Path, tmp_path: Path, flag: str, day: str
) -> None:
    table.write_text("Task,Due\nCall,03/04/2026\n", encoding="utf-8")
    assert "Say --day-first or --month-first" in refused(call("import", str(table), "--new", "T"))
    assert call("import", str(table), "--new", "T", flag).code == 0
    assert day in exported(call, tmp_path, "--checklist", "T")


def test_columns_are_mapped_by_hand(call: Call, table: Path, tmp_path: Path) -> None:
    table.write_text("Was,Wer\nRufen,Ana\n", encoding="utf-8")
    said = refused(call("import", str(table), "--new", "T"))
    assert "no column is known to hold titles; there is 'Was', 'Wer'" in said
    meant = ("--map", "was=title", "--map", "Wer=who")
    assert call("import", str(table), "--new", "T", *meant).code == 0
    assert "Rufen,,,To do,Ana" in exported(call, tmp_path, "--checklist", "T")
    assert "no column 'x'" in refused(call("import", str(table), "--map", "x=who"))
    assert "not 'colour'" in refused(call("import", str(table), "--map", "Wer=colour"))
    assert call("import", str(table), "--map", "nonsense").code == 2


def test_rows_about_the_plan_go_into_the_first_list(call: Call, table: Path) -> None:
    table.write_text("Plan id,Status\nPRE-1,done\n", encoding="utf-8")
    answer = call("import", str(table), "--json")
    assert answer.code == 0
    assert answer.data["imported"] == 1
    assert answer.data["columns"] == {"Plan id": "id", "Status": "state"}
    (row,) = answer.data["rows"]
    assert (row["line"], row["fate"], row["id"]) == (2, "change", "PRE-1")
    assert row["values"]["state"] == "done"
    assert "PRE-1" in call("list", "--state", "done").out
    bad = call("import", str(table), "--json", "--map", "Status=priority")
    assert bad.code == 4
    assert bad.data["imported"] == 0
    (problem,) = bad.data["rows"][0]["problems"]
    assert problem == "Priority: “done” is no priority. Write high, medium, low or none."


def test_a_workbook_is_imported_from_the_sheet_that_is_named(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "list.XLSX"
    path.write_bytes(workbook(["Task", "Who"], ["Call", "Ana"]))
    answer = call("import", str(path), "--new", "A", "--sheet", "plan")
    assert "Row 2: Will be added: Call" in answer.out
    assert "no sheet named 'Other'" in refused(call("import", str(path), "--sheet", "Other"))


def test_what_is_passed_over_is_told(call: Call, tmp_path: Path) -> None:
    made = parts(
        sheet_of(["Our year"], ["Task", "Who"], ["Call", "Ana"]),
        book='<sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets>',
    )
    path = tmp_path / "list.xlsx"
    path.write_bytes(archive(made))
    lines = call("import", str(path), "--new", "A").out.splitlines()
    assert lines[:2] == ["Sheet 'A', one of 2", "Above the columns, not imported: Our year"]
    data = call("import", str(path), "--new", "B", "--sheet", "B", "--json").data
    assert (data["sheet"], data["above"]) == ("B", ["Our year"])


def test_a_table_of_tabs_is_imported(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "list.tsv"
    path.write_text("Task\tWho\nCall, write\tAna\n", encoding="utf-8")
    assert "Will be added: Call, write" in call("import", str(path), "--new", "A").out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff", "byte 1, in line 1"),
        (b"Task,Who\n", "list.csv has no rows below its headers. Nothing was imported."),
        (b"", "there is nothing in it"),
    ],
)
def test_a_bad_file_is_one_line_and_changes_nothing(
    call: Call, table: Path, data: bytes, said: str
) -> None:
    table.write_bytes(data)
    assert said in refused(call("import", str(table), "--new", "Tasks"))
    assert call("export", "--checklist", "Tasks", "--to", "x.csv").code == 3


def test_a_file_that_is_not_there_is_one_line(call: Call, tmp_path: Path) -> None:
    assert "could not be read (No such file" in refused(call("import", str(tmp_path / "no.csv")))


def test_a_name_in_use_is_refused_and_nothing_imported(call: Call, table: Path) -> None:
    assert call("import", str(table), "--new", "Tasks").code == 0
    assert "There is a checklist named 'Tasks' already" in refused(
        call("import", str(table), "--new", "tasks")
    )
    assert call("import", str(table), "--checklist", "No such").code == 3
    assert call("import", str(table), "--new", "A", "--checklist", "B").code == 2


def test_what_would_act_on_the_console_is_not_printed(call: Call, table: Path) -> None:
    table.write_text("Ta\x1bsk,Title\nx,a\x1b[2Jb\n", encoding="utf-8")
    answer = call("import", str(table), "--new", "A")
    assert "\x1b" not in answer.out + answer.err
    assert "character 2 cannot be kept (U+001B)" in answer.out


def test_due_days_are_saved_as_a_calendar(call: Call, table: Path, tmp_path: Path) -> None:
    table.write_text("Task,Due,Who,Note\nCall,2026-12-01,Ana,private\nB,,,\n", encoding="utf-8")
    call("import", str(table), "--new", "T")
    path = tmp_path / "due.ics"

    def described(*more: str) -> str:
        assert call("export", "--checklist", "T", "--to", str(path), *more).code == 0
        (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        return str(event["DESCRIPTION"])

    assert "private" not in described()
    assert "Ana" in described()
    assert "private" in described("--with-notes")
    assert "Ana" not in described("--without", "names")


def test_parts_are_left_out_of_a_table(call: Call, table: Path, tmp_path: Path) -> None:
    table.write_text("Task,Who,Note\nCall,Ana,private\n", encoding="utf-8")
    call("import", str(table), "--new", "T")
    out = exported(call, tmp_path, "--checklist", "T", "--without", "notes, names,history")
    assert "Call" in out
    assert "Ana" not in out
    assert "private" not in out
    answer = call("export", "--to", str(tmp_path / "o.csv"), "--without", "titles")
    assert "--without takes notes, names, links, history, not 'titles'" in refused(answer)


def test_a_table_holds_one_list(call: Call, tmp_path: Path) -> None:
    answer = call("export", "--checklist", "A", "--checklist", "B", "--to", str(tmp_path / "o.csv"))
    assert "such a file holds one list" in refused(answer)


def test_a_file_that_cannot_be_written_is_one_line(call: Call, tmp_path: Path) -> None:
    answer = call("export", "--to", str(tmp_path / "none" / "o.csv"))
    assert "could not be written" in refused(answer)


@pytest.mark.parametrize("name", ["list.txt", "list.ics", "list"])
def test_only_tables_and_share_files_are_imported(call: Call, name: str) -> None:
    assert "a file to import ends in" in refused(call("import", name))
