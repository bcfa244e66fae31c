"""export: files of every kind are read back, of one list or of many in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from db.plan.catalogue import Plan
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, USAGE
from desktop.core import writers
from tests.cli.program import Call, one_line
from tests.printing.handouts import picture
from tests.reading_back import words

EVERY = (".csv", *writers.KINDS, ".ics")


@pytest.fixture
def partners(call: Call) -> str:
    """A list of a record and an item of one's own, beside the first one; its name."""
    call("tick", "COM-20")
    call("checklist", "new", "Partners", "--empty")
    call("checklist", "add", "Partners", "Call the shelter", "--who", "Anna Berg")
    call("checklist", "add", "Partners", "COM-20", "--who", "Ben Ortiz", "--due", "2999-12-01")
    call("note", "COM-20", "Ask for =beds()", "--checklist", "Partners")
    return "Partners"


def exported(call: Call, path: Path, *more: str) -> str:
    """What stands in the file that is saved."""
    answer = call("export", "--to", str(path), *more)
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.startswith(f"Saved {path}: ")
    assert answer.out.count("\n") == 1
    return words(path.suffix.lower(), path.read_bytes())


@pytest.mark.parametrize("suffix", writers.KINDS)
def test_a_list_is_a_file_of_every_kind(
    call: Call, partners: str, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"list{suffix}"
    text = exported(call, path, "--checklist", "partners")
    for there in ("Partners", "Call the shelter", "COM-20", "Anna Berg", "Ben Ortiz"):
        assert there in text
    assert "beds" not in text
    assert "beds" in exported(call, path, "--checklist", "partners", "--notes")
    bare = exported(call, path, "--checklist", "partners", "--notes", "--without", "names,notes")
    assert "Call the shelter" in bare
    assert not {"Berg", "Ortiz", "=beds()"} & set(bare.replace('"', " ").split())


@pytest.mark.parametrize("suffix", writers.KINDS)
def test_a_title_of_ones_own_stands_on_top(
    call: Call, partners: str, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"list{suffix.upper()}"
    text = exported(call, path, "--checklist", "partners", "--title", "Beds for all")
    assert "Beds for all" in text


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md", ".json"])
def test_words_around_the_plan_are_in_another_language(
    call: Call, partners: str, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"list{suffix}"
    english = exported(call, path, "--checklist", "partners")
    spanish = exported(call, path, "--checklist", "partners", "--language", "es")
    assert "Call the shelter" in spanish
    assert spanish != english


@pytest.mark.parametrize("suffix", [".csv", ".html"])
def test_filters_choose_from_the_plan_and_what_i_added(
    call: Call, plan: Plan, partners: str, tmp_path: Path, suffix: str
) -> None:
    call("checklist", "add", "My checklist", "Ring the shelter", "--pillar", "protection")
    text = exported(call, tmp_path / f"x{suffix}", "--pillar", "protection")
    here = {record.id for record in plan.records.values() if record.pillar == "protection"}
    found = set(text.replace(",", " ").split())
    assert here <= found
    assert not (set(plan.records) - here) & found
    assert "Ring the shelter" in text
    assert "Call the shelter" not in text  # which another list has


def test_filters_narrow_down_a_list_that_is_named(
    call: Call, partners: str, tmp_path: Path
) -> None:
    named = ["--checklist", partners]
    text = exported(call, tmp_path / "x.csv", *named, "--year", "2022")
    assert "COM-20" in text
    assert "Call the shelter" not in text
    assert "COM-19" not in text
    calendar = exported(call, tmp_path / "x.ics", *named, "--state", "done")
    assert Calendar.from_ical(calendar).walk("VEVENT") == []


def test_excel_knows_a_table_by_its_mark_unless_nobody_wants_it(
    call: Call, partners: str, tmp_path: Path
) -> None:
    path = tmp_path / "x.csv"
    for option, marked in (("--bom", True), ("--no-bom", False)):
        exported(call, path, option)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf") is marked
    standard = exported(call, path)
    assert standard.startswith("\ufeff")


def test_notes_are_asked_for_in_one_way_for_all(call: Call, partners: str, tmp_path: Path) -> None:
    named = ["--checklist", partners]
    assert "beds" not in exported(call, tmp_path / "x.ics", *named)
    assert "beds" in exported(call, tmp_path / "x.ics", *named, "--notes")
    assert "beds" in exported(call, tmp_path / "x.ics", *named, "--with-notes")


# -- many --------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", EVERY)
def test_many_lists_are_a_file_each(call: Call, partners: str, tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / "out"
    wanted = ["--all", "--format", suffix.removeprefix("."), "--to", str(folder)]
    answer = call("export", *wanted)
    assert (answer.code, answer.err) == (DONE, "")
    paths = [folder / f"My checklist{suffix}", folder / f"Partners{suffix}"]
    assert answer.out.splitlines() == [f"Saved {path}: {path.stem}." for path in paths]
    assert sorted(folder.iterdir()) == paths
    texts = [words(suffix, path.read_bytes()) for path in paths]
    assert [("COM-20" in text) for text in texts] == [suffix != ".ics", True]
    assert ["Call the shelter" in text for text in texts] == [False, suffix != ".ics"]


def test_one_list_goes_into_a_folder_as_well(call: Call, partners: str, tmp_path: Path) -> None:
    answer = call("export", "--checklist", partners, "--format", "md", "--to", str(tmp_path / "x"))
    assert answer.code == DONE
    assert [path.name for path in (tmp_path / "x").iterdir()] == ["Partners.md"]


def test_one_that_fails_does_not_stop_the_others(call: Call, partners: str, tmp_path: Path) -> None:
    (tmp_path / "My checklist.csv").mkdir()
    answer = call("export", "--all", "--format", "csv", "--to", str(tmp_path))
    assert answer.code == BAD_INPUT
    assert one_line(answer.err).startswith("My checklist: ")
    assert answer.out == f"Saved {tmp_path / 'Partners.csv'}: Partners.\n"
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--all", "--to", "x.csv"), BAD_INPUT, "--format csv and a folder"),
        (("--all", "--to", "out"), BAD_INPUT, "say --format as well"),
        (("--format", "csv", "--to", "x.CSV"), BAD_INPUT, "a folder is named, not a file"),
        (("--format", "csv", "--to", "file"), BAD_INPUT, "cannot be used as a folder"),
        (("--format", "md", "--to", "o", "--checklist", "No"), NO_SUCH_THING, "'No'"),
        (("--format", "md", "--to", "o", "--topic", "zzz"), NO_SUCH_THING, "zzz"),
        (("--format", "md", "--to", "o", "--without", "zzz"), BAD_INPUT, "zzz"),
        (("--to", "x.docx", "--without", "zzz"), BAD_INPUT, "zzz"),
        (("--to", "gone/x.json"), BAD_INPUT, "could not be written"),
        (("--to", "x.tsv"), BAD_INPUT, "a file to export to ends in"),
    ],
)
def test_what_makes_no_sense_is_one_line_and_writes_nothing(
    call: Call,
    partners: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    answer = call("export", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert told in one_line(answer.err)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "file"]


def test_a_kind_that_is_not_written_is_wrong_usage(call: Call) -> None:
    for kind in ("pdf", "tsv", "fourpillars"):
        answer = call("export", "--format", kind, "--to", "x")
        assert answer.code == USAGE
        assert f"invalid choice: '{kind}'" in answer.err


@pytest.mark.parametrize("suffix", sorted(writers.WITH_LOGO))
def test_a_file_says_whose_it_is(call: Call, partners: str, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    path, whose = tmp_path / f"list{suffix}", ("--organization", "City Shelter", "--paper", "a4")
    plain = tmp_path / f"plain{suffix}"
    exported(call, plain, "--checklist", partners, *whose)
    text = exported(
        call, path, "--checklist", partners, *whose, "--logo", str(tmp_path / "logo.png")
    )
    assert "City Shelter" in text
    assert path.stat().st_size > plain.stat().st_size + 300


def test_a_logo_that_is_none_is_told(call: Call, partners: str, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    path = tmp_path / "list.docx"
    answer = call("export", "--to", str(path), "--logo", str(tmp_path / "logo.svg"))
    assert answer.code == BAD_INPUT
    assert "is an SVG drawing" in one_line(answer.err)
    assert not path.exists()
