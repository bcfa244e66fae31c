"""The sheet of an agency: exactly what it leads and takes part in, and no claim beyond that."""

from __future__ import annotations

import re

import pytest

from db.plan.catalogue import Plan
from db.records import Agency, PlanRecord
from desktop.core.describe import agency_name
from desktop.core.filters import ancestors
from desktop.core.library.document import Document, plain
from desktop.core.library.library import Library
from tests.unit.library.conftest import Documents, Outlines
from tests.unit.library.reading import labelled, said, targets, targets_under, under

_BY_YEAR = re.compile(r"(.+), (\d{4}) \((\d+)\)")


def role_of(heading: str) -> str:
    return next(r for r in ("lead", "partner", "department") if r in heading.casefold())


def listed(document: Document) -> dict[tuple[str, int], list[str]]:
    """What a sheet lists, by role and year; the number in the heading is that of the list."""
    found = {}
    for part in document.parts:
        if match := _BY_YEAR.fullmatch(part.heading):
            ids = targets(*part.paragraphs)
            assert int(match[3]) == len(ids) == len(part.paragraphs)
            found[role_of(match[1]), int(match[2])] = ids
    return found


def taking_part(plan: Plan, agency: str) -> dict[tuple[str, int], list[str]]:
    """The same told the long way."""
    found: dict[tuple[str, int], list[str]] = {}
    for record in plan.records.values():
        roles = {
            "lead": [record.lead],
            "partner": record.partners,
            "department": record.components,
        }
        for role, agencies in roles.items():
            if agency in agencies:
                found.setdefault((role, record.year), []).append(record.id)
    return found


def test_every_sheet_lists_exactly_what_the_agency_leads_and_takes_part_in_by_year(
    plan: Plan, documents: Documents
) -> None:
    for agency in plan.agencies:
        assert listed(documents[agency]) == taking_part(plan, agency)


def test_years_of_a_role_follow_one_another(plan: Plan, documents: Documents) -> None:
    for agency in plan.agencies:
        keys = list(listed(documents[agency]))
        for role in ("lead", "partner", "department"):
            years = [year for each, year in keys if each == role]
            assert years == sorted(years)


def test_an_agency_that_takes_no_part_says_so(plan: Plan, documents: Documents) -> None:
    silent = 0
    for agency in plan.agencies:
        lists = [each for each in documents[agency].links() if each.startswith("?")]
        whole = [r for r in plan.records.values() if agency in everyone_above(plan, r)]
        assert lists == ([f"?agency:{agency}"] if whole else [])
        silent += not whole
        (here,) = under(documents[agency], "what it does here")
        assert len(here.paragraphs) >= 1
    assert silent


def everyone_above(plan: Plan, record: PlanRecord) -> set[str]:
    named = (record.lead, *record.partners, *record.components)
    return {above for agency in named for above in ancestors(plan, agency)}


def test_what_comes_through_its_offices_is_counted(plan: Plan, documents: Documents) -> None:
    for agency in plan.agencies:
        whole = sum(agency in everyone_above(plan, r) for r in plan.records.values())
        own = {each for ids in taking_part(plan, agency).values() for each in ids}
        (here,) = under(documents[agency], "what it does here")
        text = " ".join(plain(each.text) for each in here.paragraphs)
        numbers = [int(each) for each in re.findall(r"\d+", text)]
        assert numbers == [n for n in (whole, whole - len(own)) if n]


def test_parents_and_offices_are_linked_both_ways(plan: Plan, documents: Documents) -> None:
    offices: dict[str, set[str]] = {}
    for agency in plan.agencies.values():
        if agency.parent:
            assert targets(*labelled(documents[agency.id], "part of")) == [agency.parent]
            offices.setdefault(agency.parent, set()).add(agency.id)
        else:
            assert not labelled(documents[agency.id], "part of")
    for agency_id in plan.agencies:
        below = targets(
            *labelled(documents[agency_id], "office"), *labelled(documents[agency_id], "includes")
        )
        assert set(below) == offices.get(agency_id, set())
        assert len(below) == len(set(below))


def test_where_an_agency_belongs_is_told_with_what_that_rests_on(
    plan: Plan, documents: Documents
) -> None:
    told = [a for a in plan.agencies.values() if a.parent_basis]
    assert any(a.parent for a in told)
    assert any(not a.parent for a in told)
    for agency in told:
        assert str(agency.parent_basis) in said(documents[agency.id])


def test_membership_of_the_task_force_is_told_once_and_in_the_words_of_the_content(
    plan: Plan, documents: Documents
) -> None:
    for agency in plan.agencies.values():
        (paragraph,) = labelled(documents[agency.id], "task force")
        assert plain(paragraph.text) == agency.task_force
    claimed = {a.id for a in plan.agencies.values() if a.task_force.startswith("A member")}
    assert claimed == {"state"}  # the chair; no document lists the members


def test_an_acronym_that_is_our_knowledge_says_so(plan: Plan, documents: Documents) -> None:
    ours = [a for a in plan.agencies.values() if a.acronym and not a.acronym_in_documents]
    theirs = [a for a in plan.agencies.values() if a.acronym and a.acronym_in_documents]
    assert ours
    assert theirs

    def acronym(agency: Agency) -> str:
        (paragraph,) = labelled(documents[agency.id], "acronym")
        return plain(paragraph.text)

    assert all("general knowledge" in acronym(a) for a in ours)
    assert all(acronym(a) == a.acronym for a in theirs)
    none = [a for a in plan.agencies.values() if not a.acronym]
    assert not any(labelled(documents[a.id], "acronym") for a in none)


def test_the_title_is_the_full_name_with_the_acronym(plan: Plan, documents: Documents) -> None:
    for agency in plan.agencies:
        assert documents[agency].title == agency_name(plan, agency)


def test_the_documents_that_name_it_are_all_there(plan: Plan, documents: Documents) -> None:
    for agency in plan.agencies.values():
        assert targets_under(documents[agency.id], "name it") == list(agency.documents)


def test_work_beside_the_plan_is_on_the_sheet_of_who_leads_it(
    plan: Plan, documents: Documents
) -> None:
    for agency in plan.agencies:
        beside = targets_under(documents[agency], "beside the plan")
        led = [a.id for a in plan.table("activity") if a.lead == agency]
        owned = [p.id for p in plan.table("programme") if p.owner == agency]
        assert beside == led + owned


def test_the_glossary_and_the_directory_lead_to_each_other(
    plan: Plan, documents: Documents
) -> None:
    both = 0
    for term in plan.table("term"):
        for agency in plan.agencies.values():
            if term.term in (agency.name, agency.acronym):
                assert term.id in documents[agency.id].links()
                assert agency.id in documents[term.id].links()
                both += 1
    assert both > 10


def test_the_directory_holds_every_agency_below_what_it_is_part_of(
    plan: Plan, outlines: Outlines
) -> None:
    parents = {
        child.target: entry.target
        for entry in outlines["agencies"].entries()
        for child in entry.children
    }
    for agency in plan.agencies.values():
        assert parents.get(agency.id) == agency.parent


def test_the_directory_counts_what_the_sheets_list(
    plan: Plan, documents: Documents, outlines: Outlines
) -> None:
    for entry in outlines["agencies"].entries():
        by_role = listed(documents[entry.target])
        leads = sum(len(ids) for (role, _), ids in by_role.items() if role == "lead")
        named = len({each for ids in by_role.values() for each in ids})
        assert [int(n) for n in re.findall(r"\d+", entry.meta)] == [
            number for number in (leads, named) if number
        ]
        assert entry.text == plan.agencies[entry.target].role


def test_the_grid_counts_the_same_records(
    plan: Plan, documents: Documents, outlines: Outlines
) -> None:
    entries = {entry.target: entry for entry in outlines["grid"].entries()}
    own = {
        agency: {each for found in listed(documents[agency]).values() for each in found}
        for agency in plan.agencies
    }
    for agency in plan.agencies:
        offices = [each for each in plan.agencies if agency in ancestors(plan, each)]
        ids = {plan_id for office in offices for plan_id in own[office]}
        assert (agency in entries) is bool(ids)
        if ids:
            pillars = [plan.records[each].pillar for each in ids]
            wanted = [f"{p.name} {pillars.count(p.id)}" for p in plan.pillars.values()]
            assert entries[agency].meta.split(" · ") == [*wanted, f"All {len(ids)}"]


@pytest.mark.parametrize("agency", ["dhs", "doj", "state", "hhs", "dol"])
def test_the_great_departments_have_full_sheets(library: Library, agency: str) -> None:
    sheet = library.document(agency)
    assert {year for _, year in listed(sheet)} >= {2022, 2023, 2024}
    assert len(labelled(sheet, "office")) + len(labelled(sheet, "includes")) > 0
