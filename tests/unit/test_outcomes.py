"""What became of it, in words: for the command line, for paper and for the ear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.plan.catalogue import Plan
from db.records import Citation
from desktop.core.chains import (
    YEARS,
    Chain,
    Grouping,
    Outcome,
    Tally,
    chain,
    chains,
    clustered,
    tally,
)
from desktop.core.describe import citation_line
from desktop.core.library import outcomes
from desktop.core.words import BASIS_SHORT, OUTCOME_MEANINGS, OUTCOME_NAMES, START_NAMES


def of(plan: Plan, record: str) -> Chain:
    return chain(plan, plan.records[record])


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("by", list(Grouping))
def test_the_outline_has_every_chain_once_under_its_heading(
    plan: Plan, by: Grouping, year: int
) -> None:
    outline = outcomes.outline(plan, by, year)
    found = {each.start.id: each for each in chains(plan, year)}
    assert sorted(entry.target for entry in outline.entries()) == sorted(found)
    for group in outline.groups:
        assert group.heading.endswith(f"({len(group.entries)})")
    for entry in outline.entries():
        each = found[entry.target]
        assert each.start.title in entry.title
        assert entry.meta.startswith(OUTCOME_NAMES[each.outcome])
        assert entry.meta.endswith(each.start.id)


def test_the_outline_says_what_it_is_and_where_it_ends(plan: Plan) -> None:
    outline = outcomes.outline(plan, Grouping.OUTCOME, 2022)
    assert (outline.page, outline.title) == ("outcomes", "What became of it")
    assert "Silence is not failure" in outline.intro
    assert "February 14, 2024" in outline.intro
    assert [group.heading for group in outline.groups] == [
        "Fulfilled (4)",
        "Progressed (10)",
        "Continued (4)",
        "Restated (2)",
        "Changed (2)",
        "Nothing said later (33)",
    ]


def test_every_step_is_told_with_relation_basis_reason_and_all_sources(plan: Plan) -> None:
    for year in YEARS:
        for each in chains(plan, year):
            lines = outcomes.in_full(plan, each).splitlines()
            for step, line in zip(each.steps, lines, strict=False):
                assert line.startswith(f"{step.year}: {step.relation}, {BASIS_SHORT[step.basis]}: ")
                assert step.title in line
                assert step.reason in line
                assert all(citation_line(plan, cited) in line for cited in step.sources)
                assert step.sources


def test_a_silence_tells_what_was_looked_for_and_where(plan: Plan) -> None:
    told = outcomes.in_full(plan, of(plan, "COM-17"))
    assert "Looked for: “$15 million”, “Office for Victims of Crime”." in told
    assert "In: Task force fact sheet, February 2023; Proclamation for January 2024; " in told
    assert "Housing, health and other services for survivors (COM24-35); " in told
    assert "Lines 40-42 of the proclamation for January 2024." in told
    alone = outcomes.in_full(plan, of(plan, "COM-01"))
    assert "Looks alike" not in alone
    assert outcomes.looked_for(of(plan, "COM-20")) == ""


def test_a_place_that_two_lead_to_says_so(plan: Plan) -> None:
    assert "It follows COM23-49 as well." in outcomes.in_full(plan, of(plan, "PA-CALL-07"))


def test_a_chain_is_heard_from_its_start_to_its_outcome(plan: Plan) -> None:
    assert outcomes.spoken(plan, of(plan, "COM-14")) == (
        "COM-14, Education webinar series, Department of Education. "
        "2023: fulfilled, our reading: Webinars and resources for schools and families. "
        "2024: continued, stated: Webinars on a range of trafficking issues. "
        "Outcome: fulfilled"
    )
    assert outcomes.spoken(plan, of(plan, "COM-01")).endswith(". Outcome: nothing said later")


def test_what_nobody_leads_and_what_has_no_status_is_told_without_them(plan: Plan) -> None:
    bare = replace(plan.records["COM-20"], lead=None, status=None)
    told = replace(of(plan, "COM-20"), start=bare)
    assert outcomes.agency_line(plan, told) == ""
    assert outcomes.agency_line(plan, of(plan, "COM-20")) == "State, planned"
    assert outcomes.spoken(plan, told).startswith("COM-20, Public online training on trauma. ")
    assert outcomes.searchable(plan, told)


def test_the_summary_counts_in_words(plan: Plan) -> None:
    counted, caution = outcomes.summary(plan, tally(chains(plan), 2022))
    assert counted == (
        "Of 55 commitments of 2022: 4 fulfilled, 10 progressed, 4 continued, 2 restated, "
        "2 changed, 33 nothing said later. Of the 22 with a later word, 6 are stated by the "
        "documents and 16 are our reading."
    )
    assert caution == (
        "Silence is not failure: 16 of these 33 were reported done from the start. "
        "The readings end with the fact sheet of February 14, 2024."
    )


def test_one_is_told_as_one_and_none_is_left_out(plan: Plan) -> None:
    counts = dict.fromkeys(Outcome, 0) | {Outcome.FULFILLED: 2}
    counted, caution = outcomes.summary(plan, Tally(2021, counts, 1, 0))
    assert counted == (
        "Of 2 priority actions of 2021: 2 fulfilled. Of the 2 with a later word, "
        "1 is stated by the documents and 1 is our reading."
    )
    assert caution.startswith("Silence is not failure. ")


@pytest.mark.parametrize("year", YEARS)
def test_the_numbers_in_the_summary_add_up(plan: Plan, year: int) -> None:
    found = chains(plan, year)
    counted = tally(found, year)
    assert sum(counted.counts.values()) == len(found) == counted.total
    assert f"Of {len(found)} {START_NAMES[year][1]} of {year}" in outcomes.summary(plan, counted)[0]


@pytest.mark.parametrize(
    ("looked", "found"),
    [
        ("", True),
        ("webinar", True),
        ("WEBINÁR ed", True),
        ("com23-18", True),
        ("fulfilled", True),
        ("“department of education”", True),
        ("prevention", True),
        ("webinar zebra", False),
        ("*** ---", True),
        ("ebinar", False),
    ],
)
def test_the_live_filter_takes_words_in_any_order_and_odd_signs(
    plan: Plan, looked: str, found: bool
) -> None:
    assert outcomes.holds(outcomes.searchable(plan, of(plan, "COM-14")), looked) is found


def test_each_outcome_has_a_name_a_meaning_and_a_line(plan: Plan) -> None:
    assert OUTCOME_NAMES.keys() == OUTCOME_MEANINGS.keys() == {each.value for each in Outcome}
    assert "not failure" in OUTCOME_MEANINGS["silent"]
    assert outcomes.outcome_line(of(plan, "COM-14")) == "Fulfilled (our reading)"
    assert outcomes.outcome_line(of(plan, "COM-01")) == "Nothing said later"
    groups = clustered(plan, chains(plan), Grouping.AGENCY)
    assert "Department of State (4)" in [outcomes.heading(group) for group in groups]


def test_a_source_of_one_line_is_cited_as_one(plan: Plan) -> None:
    each = of(plan, "COM-20")
    step = replace(each.steps[0], sources=(Citation("u2024", 85, 85),))
    told = outcomes.in_full(plan, replace(each, steps=(step,)))
    assert "[Task force fact sheet, February 2024, line 85]" in told
