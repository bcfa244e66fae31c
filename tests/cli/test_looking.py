"""list, show, search and library: what they print is what the plan says."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest

from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core import describe
from desktop.core.library.library import Library
from desktop.core.library.text import document_lines
from tests.cli.program import Call

COVERAGE = "30 of the plan's 61 priority actions are named in these sources."


def answering(plan: Plan, agency: str) -> set[str]:
    """The records of an agency in any role, or of what is below it."""

    def above(one: str | None) -> set[str]:
        return {one, *above(plan.agencies[one].parent)} if one else set()

    return {
        r.id
        for r in plan.records.values()
        if any(agency in above(each) for each in (r.lead, *r.partners, *r.components))
    }


def test_list_shows_every_record_once_in_order(call: Call, plan: Plan) -> None:
    answer = call("list")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert [line.split()[2] for line in lines[:-2]] == list(plan.records)
    for line, record in zip(lines, plan.records.values(), strict=False):
        assert line.startswith("[ ] ")
        assert line.endswith(describe.heading(record))
    assert lines[-2] == "236 records: 21 principles, 30 priority actions, 185 commitments."
    assert lines[-1] == f"0 of 236 done. {COVERAGE}"


def test_list_as_json_is_the_plan(call: Call, plan: Plan) -> None:
    answer = call("list", "--json")
    assert answer.code == 0
    assert [row["id"] for row in answer.data] == list(plan.records)
    for row in answer.data:
        record = plan.records[row["id"]]
        assert row["title"] == record.title
        assert row["kind"] == record.kind
        assert row["lead"] == record.lead
        assert row["partners"] == list(record.partners)
        assert row["topics"] == list(record.topics)
        assert (row["year"], row["status"]) == (record.year, record.status)
        assert row["state"] == "todo"


@pytest.mark.parametrize(
    ("options", "meets"),
    [
        (["--pillar", "prevention"], lambda r: r.pillar == "prevention"),
        (["--pillar", "2"], lambda r: r.pillar == "protection"),
        (["--kind", "priority action"], lambda r: r.kind == "priority_action"),
        (["--year", "2022", "--year", "2023"], lambda r: r.year in (2022, 2023)),
        (["--topic", "forced labor"], lambda r: "forced-labor" in r.topics),
        (["--agency", "dol", "--role", "partner"], lambda r: "dol" in r.partners),
        (["--state", "done"], lambda _: False),
        (["--state", "to do"], lambda _: True),
        (
            ["--kind", "commitment", "--year", "2024", "--topic", "housing"],
            lambda r: (r.kind, r.year, "housing" in r.topics) == ("commitment", 2024, True),
        ),
    ],
)
def test_filters_leave_what_meets_them(
    call: Call, plan: Plan, options: list[str], meets: Callable[[PlanRecord], bool]
) -> None:
    answer = call("list", *options, "--json")
    assert answer.code == 0
    assert [row["id"] for row in answer.data] == [r.id for r in plan.records.values() if meets(r)]


@pytest.mark.parametrize("name", ["dhs", "DHS", "Homeland Security"])
def test_an_agency_may_be_named_as_people_name_it(call: Call, plan: Plan, name: str) -> None:
    answer = call("list", "--agency", name, "--json")
    assert {row["id"] for row in answer.data} == answering(plan, "dhs")


def test_several_agencies_are_any_of_them_and_a_role_narrows_all(call: Call, plan: Plan) -> None:
    both = call("list", "--agency", "dhs", "--agency", "dol", "--json")
    assert {row["id"] for row in both.data} == answering(plan, "dhs") | answering(plan, "dol")
    led = call("list", "--agency", "dhs", "--agency", "dol", "--role", "lead", "--json")
    assert {row["id"] for row in led.data} < {row["id"] for row in both.data}
    for row in led.data:
        assert row["id"] in answering(plan, "dhs") | answering(plan, "dol")
        assert row["lead"]


def test_nothing_found_is_said_and_no_error(call: Call) -> None:
    answer = call("list", "--state", "done")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[0] == "0 records: nothing matches."
    assert call("list", "--state", "done", "--json").data == []


def test_list_marks_states_and_notes(call: Call) -> None:
    for state, plan_id in (("done", "COM-20"), ("doing", "COM-21"), ("na", "COM-22")):
        assert call("tick", plan_id, "--state", state).code == 0
    assert call("note", "COM-20", "called").code == 0
    listed = call("list").out.splitlines()
    lines = {line[4:].split()[0]: line for line in listed if line.startswith("[")}
    assert lines["COM-20"].startswith("[x]")
    assert lines["COM-20"].endswith(" (note)")
    assert lines["COM-21"].startswith("[~]")
    assert lines["COM-22"].startswith("[-]")
    assert not lines["COM-21"].endswith(" (note)")
    assert listed[-1] == f"1 of 235 done. {COVERAGE}"


@pytest.mark.parametrize("plan_id", ["PRE-1", "PA-DOJ-08", "com-20"])
def test_show_tells_everything_about_a_record(call: Call, plan: Plan, plan_id: str) -> None:
    answer = call("show", plan_id)
    assert (answer.code, answer.err) == (0, "")
    record = plan.records[plan_id.upper()]
    said = list(document_lines(Library(plan).document(record.id)))
    assert answer.out.splitlines() == [*said, "", "My state: To do"]
    data = call("show", plan_id, "--json").data
    assert data["id"] == record.id
    assert data["sources"] == [str(cited) for cited in record.sources]
    assert data["note_text"] == ""


def test_show_tells_where_i_stand_and_my_note(call: Call) -> None:
    call("tick", "COM-20", "--state", "doing")
    call("note", "COM-20", "called\ntwice")
    out = call("show", "COM-20").out
    assert out.endswith("My state: In progress\nMy note:\ncalled\ntwice\n")
    data = call("show", "COM-20", "--json").data
    assert (data["state"], data["note_text"]) == ("doing", "called\ntwice")


def test_search_lists_what_it_finds_with_its_kind_and_a_piece_of_text(call: Call) -> None:
    answer = call("search", "trauma online training")
    assert (answer.code, answer.err) == (0, "")
    assert "COM-20     Commitment             Public online training on trauma" in answer.out
    rows = call("search", "trauma online training", "--json").data
    assert {"id", "kind", "title", "snippet"} == set(rows[0])
    assert "COM-20" in [row["id"] for row in rows]
    assert answer.out.splitlines()[-1] == f"{len(rows)} results."
    for row in rows:
        assert row["snippet"] == "" or f"\n           {row['snippet']}\n" in answer.out
    assert any(row["snippet"] for row in rows)


def test_search_says_how_much_more_there_is(call: Call) -> None:
    few = call("search", "labor", "--limit", "2")
    every = call("search", "labor", "--limit", "1000", "--json").data
    assert few.out.splitlines()[-1] == f"{len(every)} results, 2 shown (--limit)."
    assert len(call("search", "labor", "--limit", "2", "--json").data) == 2
    assert len(call("search", "labor", "--json").data) == 20


def test_search_finds_my_notes(call: Call) -> None:
    call("note", "COM-20", "Die Übergabe an das Frauenhaus ist am Freitag")
    for text in ("ubergabe", "ÜBERGABE", '"das frauenhaus"'):
        rows = call("search", text, "--json").data
        assert [(row["id"], row["kind"]) for row in rows] == [("COM-20", "note")]
        assert "Übergabe" in rows[0]["snippet"]
    assert "COM-20     Note " in call("search", "frauenhaus").out


def test_search_answers_what_it_did_not_understand_on_stderr(call: Call) -> None:
    answer = call("search", "agency:zzz labor")
    assert answer.code == 0
    assert answer.err == "Agency: nothing is called “zzz”.\n"
    assert answer.out == "0 results.\n"
    answer = call("search", "agency:dhs,zzz labor", "--json")
    assert answer.err == "Agency: nothing is called “zzz”.\n"
    assert answer.data


@pytest.mark.parametrize("text", ["", "   ", '"', "🙂", "*", "-", "NEAR(", "\0"])
def test_no_search_is_wrong(call: Call, text: str) -> None:
    answer = call("search", "--", text)
    assert (answer.code, answer.err) == (0, "")


def test_json_escapes_what_the_console_lacks(
    call: Call, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    with monkeypatch.context() as redirected:
        redirected.setattr("sys.stdout", console)
        assert call("show", "PA-DOJ-08", "--json").code == 0
    console.seek(0)
    text = console.read()
    assert text.isascii()
    assert json.loads(text)["title"] == plan.records["PA-DOJ-08"].title
    assert not json.loads(text)["title"].isascii()
