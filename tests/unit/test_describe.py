"""Records in words and as data: what they say, and that nothing official is changed on the way."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.plan.tables import TABLES
from db.records import Citation
from desktop.core import describe
from desktop.core.citation import Style, cite
from desktop.core.words import day

DEMANDED = {
    *("id", "kind", "pillar", "principle", "title", "summary", "lead", "partners", "components"),
    *("topics", "year", "status", "status_as_of", "sources"),
}


def test_official_wording_stands_in_quotation_marks_and_ours_does_not(plan: Plan) -> None:
    for record in plan.records.values():
        shown = describe.heading(record)
        assert shown == (f"“{record.title}”" if record.quoted else record.title)
    assert any(r.quoted for r in plan.records.values())
    assert not all(r.quoted for r in plan.records.values())


def test_agencies_by_name_and_short(plan: Plan) -> None:
    assert describe.agency_name(plan, "dhs") == "Department of Homeland Security (DHS)"
    assert describe.agency_short(plan, "dhs") == "DHS"
    without = next(a for a in plan.agencies.values() if not a.acronym)
    assert describe.agency_name(plan, without.id) == without.name
    assert describe.agency_short(plan, without.id) == without.name


def test_the_line_of_agencies_names_lead_and_partners(plan: Plan) -> None:
    record = plan.records["COM-20"]
    line = describe.agencies_line
    assert line(plan, replace(record, lead="dhs", partners=("dol", "state"))) == (
        "DHS with DOL, State"
    )
    assert line(plan, replace(record, lead="dhs", partners=())) == "DHS"
    assert line(plan, replace(record, lead=None, partners=("dol",))) == "DOL"
    assert line(plan, replace(record, lead=None, partners=())) == ""


def test_a_status_is_always_as_of_a_day(plan: Plan) -> None:
    assert describe.status_line(plan.records["COM-20"]) == "Planned as of January 25, 2022"
    assert describe.status_line(plan.records["PRE-1"]) == ""
    for record in plan.records.values():
        line = describe.status_line(record)
        assert bool(line) == bool(record.status)
        assert not record.status_as_of or line.endswith(f" as of {day(record.status_as_of)}")


@pytest.mark.parametrize(
    ("date", "until", "line"),
    [
        (None, None, ""),
        ("2021", None, "2021"),
        ("2021-12", None, "December 2021"),
        ("2021-12-14", None, "December 14, 2021"),
        ("2022-08", "2027", "August 2022 to 2027"),
        ("2022-12", "2024-02", "December 2022 to February 2024"),
    ],
)
def test_dates_of_every_precision(
    plan: Plan, date: str | None, until: str | None, line: str
) -> None:
    record = replace(plan.records["COM-20"], date=date, until=until)
    assert describe.date_line(record) == line


def test_citations_name_document_and_lines(plan: Plan) -> None:
    assert describe.citation_line(plan, Citation("003", 52, 57)) == (
        "Task force fact sheet, January 2022, lines 52-57"
    )
    assert describe.citation_line(plan, Citation("002", 30, 30)).endswith(", line 30")


def test_a_reference_says_who_when_what_and_where(plan: Plan) -> None:
    source = plan.sources["003"]
    assert source.archive_url
    assert describe.reference(source) == (
        f"The White House (January 25, 2022). {source.title}. {source.archive_url} "
        f"(originally {source.url})."
    )
    press = plan.sources["001"]
    assert describe.reference(press) == (
        f"Andrew Feinberg (December 3, 2021). {press.title}. {press.issuer}."
    )
    assert "(no date)" in describe.reference(plan.sources["002"])
    never_moved = replace(source, archive_url=None, url="https://example.org/x")
    assert describe.reference(never_moved).endswith(". https://example.org/x")
    in_place = replace(source, archive_url=source.url)
    assert describe.reference(in_place).endswith(f". {source.url}")


def test_a_copied_citation_names_every_document_once_with_all_its_lines(plan: Plan) -> None:
    text = cite(plan, ["PA-DOJ-08"], Style.PLAIN, None)
    assert text == (
        "“Prioritize the Office for Victims of Crime’s housing program to support safe, stable "
        "housing options for human trafficking victims.” [PA-DOJ-08]. Four Pillars, National "
        "Action Plan to Combat Human Trafficking (December 2021). Stated in:\n"
        f"{describe.reference(plan.sources['002'])} Lines 30, 21, 13."
    )
    for record in plan.records.values():
        lines = cite(plan, [record.id], Style.PLAIN, None).splitlines()
        assert len(lines) == 1 + len({cited.source for cited in record.sources})
        assert record.id in lines[0]


def test_json_has_every_field_it_promises(plan: Plan) -> None:
    for record in plan.records.values():
        data = json.loads(json.dumps(describe.as_data(record)))
        assert set(data) >= DEMANDED
        assert data["id"] == record.id
        assert data["kind"] in ("principle", "priority_action", "commitment")
        assert data["sources"] == [str(cited) for cited in record.sources]
        assert data["partners"] == list(record.partners)
        assert (data["state"], data["has_note"]) == ("todo", False)
        plain = asdict(record)
        assert all(data[name] == plain[name] for name in ("title", "lead", "year", "status_as_of"))


def test_json_holds_my_state_and_that_there_is_a_note(plan: Plan) -> None:
    item = Item("COM-20", State.DOING, "2024-01-01T00:00:00+00:00", "called", None)
    data = describe.as_data(plan.records["COM-20"], item)
    assert (data["state"], data["has_note"]) == ("doing", True)
    full = describe.as_full_data(plan, plan.records["COM-20"], {"COM-20": item})
    assert (full["note_text"], full["state_at"]) == ("called", item.state_at)
    bare = describe.as_full_data(plan, plan.records["COM-20"], {})
    assert (bare["note_text"], bare["state_at"], bare["has_note"]) == ("", None, False)


def test_full_json_holds_everything_around_a_record(plan: Plan) -> None:
    for record in plan.records.values():
        data = json.loads(json.dumps(describe.as_full_data(plan, record, {})))
        assert [d["id"] for d in data["source_documents"]] == list(
            dict.fromkeys(cited.source for cited in record.sources)
        )
        later, earlier = plan.later.get(record.id, ()), plan.earlier.get(record.id, ())
        assert [link["later"] for link in data["follow_through"]] == [link.later for link in later]
        assert [link["earlier"] for link in data["follows"]] == [link.earlier for link in earlier]
        assert (data["silence"] is not None) == (record.id in plan.silences)
        notes = plan.discrepancies.get(record.id, ())
        assert [n["id"] for n in data["where_sources_disagree"]] == [note.id for note in notes]


def test_everything_in_the_library_is_plain_data(plan: Plan) -> None:
    for table in TABLES:
        for record in plan.table(table.name):
            data = json.loads(json.dumps(describe.library_data(record)))
            assert data["id"] == record.id
            assert data["sources"] == [str(cited) for cited in record.sources]


def test_kinds_are_counted_in_words(plan: Plan) -> None:
    records = list(plan.records.values())
    assert describe.kinds_line(records) == "21 principles, 30 priority actions, 185 commitments"
    assert describe.kinds_line([plan.records["PRE-1"]]) == "1 principle"
    assert describe.kinds_line([plan.records["COM-20"], plan.records["PA-DOJ-08"]]) == (
        "1 priority action, 1 commitment"
    )
    assert describe.kinds_line([]) == ""
