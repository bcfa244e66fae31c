"""show and library: everything by its id and page by page, as lines, as data and on paper."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from desktop.cli_library import PARTS
from desktop.cli_output import BAD_INPUT, DONE, NO_SUCH_THING, USAGE
from desktop.core import address, describe
from desktop.core.library.library import Library
from desktop.core.library.outlines import outline
from desktop.core.library.pages import BOOKMARKS, PAGES
from desktop.core.library.text import document_lines, outline_lines
from tests.cli.program import Call, one_line
from tests.printing.paper import Paper

# Parts that list one kind of record, and its table.
KINDS = {
    "agencies": "agency",
    "glossary": "term",
    "timeline": "event",
    "figures": "figure",
    "questions": "question",
    "changes": "change",
    "sources": "source",
    "topics": "topic",
    "disagreements": "discrepancy",
    "reading": "reference",
    "references": "reference",
    "programmes": "programme",
}


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


@pytest.fixture(scope="module")
def one_of_each(library: Library) -> dict[str, str]:
    """An id of every table."""
    return {found.table: target for target, found in library.index.by_id.items()}


# -- show -----------------------------------------------------------------------------------------


def test_everything_can_be_shown_by_its_id(
    call: Call, library: Library, one_of_each: dict[str, str]
) -> None:
    assert len(one_of_each) > 20
    for table, target in one_of_each.items():
        answer = call("show", target)
        assert (answer.code, answer.err) == (DONE, ""), table
        said = list(document_lines(library.document(target)))
        if table == "record":
            said += ["", "My state: To do"]
        assert answer.out.splitlines() == said


def test_everything_can_be_shown_as_data(
    call: Call, plan: Plan, library: Library, one_of_each: dict[str, str]
) -> None:
    for table, target in one_of_each.items():
        data = call("show", target, "--json").data
        document = library.document(target)
        assert data["id"] == target
        assert data["links"] == document.links()
        if table == "record":
            whole = describe.as_full_data(plan, plan.records[target], {})
            assert {key: data[key] for key in whole} == json.loads(json.dumps(whole))
            continue
        assert (data["kind"], data["title"]) == (table, document.title)
        for key, value in describe.library_data(library.found(target).record).items():
            kept = f"{table}_{key}" if key in ("kind", "title") else key
            assert data[kept] == json.loads(json.dumps(value)), (target, key)


@pytest.mark.parametrize(
    "given",
    [
        "glo-018",
        " GLO-018 ",
        "four-pillars://GLO-018",
        "FOUR-PILLARS://glo-018",
        "See four-pillars://GLO-018.",
        "<four-pillars://GLO-018/>",
        "pillars://GLO-018",
        "://GLO-018",
        "four-pillars:GLO-018",
        "four-pillars://GLO%2D018",
    ],
)
def test_an_id_or_address_may_be_pasted_as_it_comes(call: Call, given: str) -> None:
    answer = call("show", given)
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.splitlines()[0] == "Glossary · GLO-018"


def test_what_was_copied_leads_back(call: Call, one_of_each: dict[str, str]) -> None:
    for target in one_of_each.values():
        assert call("show", address.to_copy(target)).out == call("show", target).out


def test_the_address_of_a_page_shows_the_page(call: Call) -> None:
    assert call("show", "four-pillars://glossary").out == call("library", "glossary").out
    assert call("show", "Timeline").out == call("library", "timeline").out


@pytest.mark.parametrize(
    ("given", "code", "reason"),
    [
        ("four-pillars://", NO_SUCH_THING, "This address is cut short"),
        ("four-pillars:", NO_SUCH_THING, "This address is cut short"),
        ("", NO_SUCH_THING, "This address is cut short"),
        ("   ", NO_SUCH_THING, "This address is cut short"),
        ("four-pillars://GLO-", NO_SUCH_THING, "Perhaps GLO-0"),
        ("four-pillars://glo", NO_SUCH_THING, "or glossary?"),
        ("GLO-9999", NO_SUCH_THING, "Ids look like"),
        ("four-pillars", NO_SUCH_THING, "Nothing here is called 'four-pillars'"),
        ("https://example.org/", NO_SUCH_THING, "Nothing here is called"),
        ("../../etc/passwd", NO_SUCH_THING, "Nothing here is called"),
        ("\udcff\x1b[31m", NO_SUCH_THING, "Nothing here is called"),
        ("four-pillars://?agency:dhs%20year:2022", BAD_INPUT, "search 'agency:dhs year:2022'"),
        ("four-pillars://?", BAD_INPUT, "This leads to a list"),
        ("?", BAD_INPUT, "This leads to a list"),
    ],
)
def test_what_is_half_or_wrong_is_told_in_a_sentence(
    call: Call, given: str, code: int, reason: str
) -> None:
    answer = call("show", "--", given)
    assert (answer.code, answer.out) == (code, "")
    assert reason in one_line(answer.err)
    assert "\x1b" not in answer.err


def test_a_very_long_id_is_refused_like_any_other(call: Call) -> None:
    answer = call("show", "x" * 100_000)
    assert answer.code == NO_SUCH_THING
    assert one_line(answer.err)


# -- library --------------------------------------------------------------------------------------


def test_the_library_has_the_parts_that_are_documented() -> None:
    documented = ("agencies", "glossary", "timeline", "figures", "questions", "changes")
    assert {*documented, "sources", "topics", "references", "programmes"} <= set(PARTS)
    assert set(PAGES) <= set(PARTS)


@pytest.mark.parametrize("part", [part for part in PAGES if part != BOOKMARKS])
def test_every_page_is_listed_as_it_is(call: Call, plan: Plan, part: str) -> None:
    answer = call("library", part)
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.splitlines() == list(outline_lines(outline(plan, part)))
    assert answer.out


@pytest.mark.parametrize("part", KINDS)
def test_a_part_of_one_kind_lists_every_record_of_it(call: Call, plan: Plan, part: str) -> None:
    records = plan.table(KINDS[part])
    data = call("library", part, "--json").data
    assert data == json.loads(json.dumps([describe.library_data(record) for record in records]))
    out = call("library", part).out
    listed = [line.split()[0] for line in out.splitlines() if line.split()]
    assert {record.id for record in records} <= set(listed)
    assert all(listed.count(record.id) == 1 for record in records)


@pytest.mark.parametrize("part", ["voices", "more", "grid", "outcomes"])
def test_other_parts_list_their_entries_as_data(call: Call, plan: Plan, part: str) -> None:
    rows = call("library", part, "--json").data
    assert [row["id"] for row in rows] == [e.target for e in outline(plan, part).entries()]
    assert all(set(row) == {"group", "id", "title", "meta", "text"} for row in rows)
    assert all(row["title"] for row in rows)


def test_the_programmes_are_a_part_of_their_own(call: Call, plan: Plan) -> None:
    lines = call("library", "programmes").out.splitlines()
    assert lines[0] == "Programmes"
    assert [line.split()[0] for line in lines[1:]] == [p.id for p in plan.table("programme")]


def test_my_bookmarks_are_a_part_too_also_those_whose_record_is_gone(
    call: Call, data_dir: Path, tmp_path: Path
) -> None:
    assert call("library", "bookmarks").out == "Nothing is here yet.\n"
    assert call("library", "bookmarks", "--json").data == []
    workspace = db.open_workspace(data_dir)
    workspace.set_bookmark("dhs", "Homeland Security")
    workspace.set_bookmark("OLD-1", "An action of another edition")
    workspace.close()
    assert [row["id"] for row in call("library", "bookmarks", "--json").data] == ["OLD-1", "dhs"]
    out = call("library", "bookmarks").out
    assert "An action of another edition (No longer in this edition of the plan" in out
    target = tmp_path / "x.pdf"
    answer = call("show", "four-pillars://bookmarks", "--to", str(target))
    assert answer.out == f"Saved {target}: Bookmarks, 2 entries.\n"
    assert "An action of another edition" in Paper(target.read_bytes()).text()


def test_the_timeline_goes_from_the_first_year_to_the_last(call: Call) -> None:
    lines = call("library", "timeline").out.splitlines()
    years = [int(line) for line in lines if line.isdecimal()]
    assert years[0] == 1930
    assert all(before < after for before, after in pairwise(years))


def test_answers_stand_below_their_question_each_on_a_line(call: Call, plan: Plan) -> None:
    out = call("library", "questions").out
    for question in plan.table("question"):
        for who, answer in zip(question.answered_by, question.answers, strict=True):
            assert f"\n{'':10} {who}: {answer}\n" in out


# -- paper ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", PARTS)
def test_every_part_becomes_a_handout(call: Call, tmp_path: Path, part: str) -> None:
    target = tmp_path / "x.pdf"
    answer = call("library", part, "--to", str(target), "--paper", "a4")
    assert (answer.code, answer.err) == (DONE, "")
    assert answer.out.startswith(f"Saved {target}: ")
    assert answer.out.endswith(" entries.\n")
    paper = Paper(target.read_bytes())
    assert paper.size == pytest.approx((595.28, 841.89), abs=0.5)
    assert f"Saved {target}: {paper.title}, " in answer.out
    entries = answer.out.rpartition(", ")[2].rstrip(".\n")
    assert ("Nothing to show" if entries == "0 entries" else entries) in paper.text()


@pytest.mark.parametrize("given", ["dhs", "COM-20", "four-pillars://GLO-018", "FT-01"])
def test_every_record_becomes_a_sheet(
    call: Call, library: Library, tmp_path: Path, given: str
) -> None:
    target = tmp_path / "x.PDF"
    answer = call("show", given, "--to", str(target))
    document = library.document(given.removeprefix("four-pillars://"))
    assert answer.out == f"Saved {target}: {document.id} {document.title}.\n"
    paper = Paper(target.read_bytes())
    assert paper.title == document.title
    assert document.kicker in paper.text()
    assert paper.size == pytest.approx((612, 792), abs=0.5)


def test_a_sheet_needs_no_notes_and_makes_none(call: Call, data_dir: Path, tmp_path: Path) -> None:
    call("show", "COM-20", "--to", str(tmp_path / "x.pdf"))
    call("library", "glossary")
    call("show", "dhs")
    assert not data_dir.exists()


@pytest.mark.parametrize("command", [("show", "dhs"), ("library", "topics")])
def test_paper_that_cannot_be_written_is_told(
    call: Call, tmp_path: Path, command: tuple[str, str]
) -> None:
    answer = call(*command, "--to", str(tmp_path / "none" / "x.pdf"))
    assert (answer.code, answer.out) == (BAD_INPUT, "")
    assert "could not be written" in one_line(answer.err)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("library zebras", "invalid choice: 'zebras'"),
        ("library Glossary", "invalid choice: 'Glossary'"),
        ("library glossary --to x.docx", "'x.docx' does not end in .pdf"),
        ("show dhs --to x.pdf --paper a5", "invalid choice: 'a5'"),
    ],
)
def test_wrong_usage_is_told_and_nothing_is_written(call: Call, command: str, reason: str) -> None:
    answer = call(*command.split())
    assert (answer.code, answer.out) == (USAGE, "")
    assert reason in answer.err


# -- as a program of its own ----------------------------------------------------------------------


def test_the_program_itself_shows_lists_prints_and_refuses(program: Call, tmp_path: Path) -> None:
    target = tmp_path / "glossary.pdf"
    assert program("show", "four-pillars://dhs").out.startswith("Agency · Department · dhs\n")
    assert program("library", "grid", "--json").data[0]["id"]
    assert program("library", "glossary", "--to", str(target)).code == DONE
    assert Paper(target.read_bytes()).title == "Glossary"
    refused = program("show", "four-pillars://GLO-")
    assert (refused.code, refused.out) == (NO_SUCH_THING, "")
    assert one_line(refused.err)


def test_a_console_without_the_letters_still_shows(program: Call) -> None:
    answer = program("show", "PRE-1", PYTHONIOENCODING="ascii")
    assert answer.code == DONE
    assert "Enhance education and outreach efforts" in answer.out
