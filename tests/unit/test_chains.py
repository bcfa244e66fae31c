"""What became of earlier records: every link told once, and outcomes that do not flatter."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from db.library import FollowThrough
from db.plan.catalogue import Plan
from db.records import Citation, Kind
from desktop.core.chains import (
    INFERRED,
    STATED,
    YEARS,
    Chain,
    Grouping,
    Outcome,
    chain,
    chains,
    clustered,
    department,
    later_years,
    passage_line,
    tally,
)

Told = tuple[str, str, str, str]  # earlier, later record or passage, relation, basis


def of(plan: Plan, record: str) -> Chain:
    return chain(plan, plan.records[record])


def retold(plan: Plan, *told: Told) -> Plan:
    """The plan with these links instead of its own."""
    links: dict[str, tuple[FollowThrough, ...]] = {}
    for number, (earlier, later, relation, basis) in enumerate(told):
        record, passage = (None, later) if ":" in later else (later, None)
        cited = (Citation("u2023", 1, 2),)
        link = FollowThrough(
            f"T-{number}", earlier, record, passage, relation, basis, "Because.", cited
        )
        links[earlier] = (*links.get(earlier, ()), link)
    made = SimpleNamespace(
        records=plan.records, sources=plan.sources, agencies=plan.agencies, silences={}, later=links
    )
    return cast(Plan, made)


def outcome(plan: Plan, *told: Told) -> tuple[str, str]:
    """What the chain of COM-01 comes to when this is what is known."""
    found = of(retold(plan, *told), "COM-01")
    return found.outcome, found.basis


# -- the data ------------------------------------------------------------------------------------


def test_every_commitment_of_2022_has_one_chain_and_one_outcome(plan: Plan) -> None:
    wanted = {r.id for r in plan.records.values() if r.year == 2022}
    found = Counter(each.start.id for each in chains(plan))
    assert found.keys() == wanted
    assert set(found.values()) == {1}
    assert len(wanted) == 55


def test_every_action_of_2021_and_commitment_of_2023_has_a_chain_as_well(plan: Plan) -> None:
    actions = {r.id for r in plan.records.values() if r.kind is Kind.PRIORITY_ACTION}
    later = {r.id for r in plan.records.values() if r.year == 2023}
    assert {each.start.id for each in chains(plan, 2021)} == actions
    assert {each.start.id for each in chains(plan, 2023)} == later
    assert chains(plan, 2024) == ()


def test_every_link_is_told_in_the_one_chain_of_its_start(plan: Plan) -> None:
    told = Counter(
        link
        for year in YEARS
        for each in chains(plan, year)
        for step in each.steps
        for link in (step.link, *(also.id for also in step.also))
        if plan_link(plan, link).earlier == each.start.id
    )
    assert told.keys() == {link.id for link in plan.table("follow_through")}
    assert set(told.values()) == {1}


def plan_link(plan: Plan, link: str) -> FollowThrough:
    return next(each for links in plan.later.values() for each in links if each.id == link)


def test_a_chain_names_each_place_once_and_in_the_order_of_the_years(plan: Plan) -> None:
    for year in YEARS:
        for each in chains(plan, year):
            places = [step.target or step.title for step in each.steps]
            assert len(places) == len(set(places)), each.start.id
            years = [step.year for step in each.steps]
            assert years == sorted(years), each.start.id
            assert all(later > year for later in years), each.start.id


def test_silence_is_the_outcome_exactly_where_the_data_are_silent(plan: Plan) -> None:
    for year in YEARS:
        for each in chains(plan, year):
            silent = each.outcome is Outcome.SILENT
            assert silent == (each.start.id in plan.silences) == (not each.steps)
            assert silent == (each.silence is not None) == (each.basis == "")
            if each.silence is not None:
                assert each.silence.searched_for


def test_counts_of_2022_are_those_of_the_documents(plan: Plan) -> None:
    counted = tally(chains(plan), 2022)
    assert list(counted.counts.values()) == [4, 10, 4, 2, 2, 33]
    assert (counted.total, counted.readings, counted.stated, counted.done_before) == (55, 22, 6, 16)


def test_known_chains_read_as_a_person_would_read_them(plan: Plan) -> None:
    webinars = of(plan, "COM-14")
    assert [(s.year, s.relation, s.target, s.basis) for s in webinars.steps] == [
        (2023, "fulfilled", "COM23-18", "inferred"),
        (2024, "continued", "COM24-19", "stated"),
    ]
    assert (webinars.outcome, webinars.basis) == (Outcome.FULFILLED, INFERRED)
    seafood = of(plan, "COM-07")
    assert [step.after for step in seafood.steps] == ["COM-07", "COM23-15"]
    assert (seafood.outcome, seafood.basis) == (Outcome.CHANGED, INFERRED)
    money = of(plan, "COM-43")
    assert (money.outcome, money.basis) == (Outcome.PROGRESSED, INFERRED)
    training = of(plan, "COM-20")
    assert (training.outcome, training.basis) == (Outcome.FULFILLED, STATED)


def test_a_place_that_two_lead_to_is_told_once_from_the_nearest(plan: Plan) -> None:
    survivors = of(plan, "PA-CALL-07")
    joined = [step for step in survivors.steps if step.target == "COM24-51"]
    assert [step.after for step in joined] == ["PA-CALL-07"]
    assert [link.earlier for link in joined[0].also] == ["COM23-49"]
    assert [step.target for step in survivors.steps if step.year == 2023] == [
        "COM23-50",
        "COM23-49",
    ]


def test_a_passage_opens_its_document_and_says_which_lines(plan: Plan) -> None:
    strategy = of(plan, "COM-15")
    passage = next(step for step in strategy.steps if not step.target)
    assert (passage.document, passage.opens, passage.year) == ("u2023", "u2023", 2023)
    assert passage.title == "Lines 249-251 of the task force fact sheet, February 2023"
    assert strategy.places == ("COM-15", "u2023", "COM23-06")
    assert (
        passage_line(plan, "proc2024:40-42") == "Lines 40-42 of the proclamation for January 2024"
    )


def test_official_titles_keep_their_quotation_marks(plan: Plan) -> None:
    quoted = replace(plan.records["COM24-15"], quoted=True)
    changed = retold(plan, ("COM-01", "COM24-15", "fulfilled", STATED))
    changed.records = plan.records | {quoted.id: quoted}
    assert of(changed, "COM-01").steps[0].title == f"“{quoted.title}”"


@pytest.mark.parametrize(
    ("record", "documents"),
    [
        ("PA-CALL-01", ["u2023", "proc2024", "u2024"]),
        ("PA-DOJ-02", ["u2023", "proc2024", "u2024"]),
        ("COM-01", ["u2023", "proc2024", "u2024"]),
        ("COM23-01", ["proc2024", "u2024"]),
    ],
)
def test_what_was_searched_are_the_documents_that_came_after(
    plan: Plan, record: str, documents: list[str]
) -> None:
    assert [source.id for source in of(plan, record).searched] == documents


@pytest.mark.parametrize(
    ("record", "first"), [("COM-01", 2023), ("COM-03", 2024), ("COM-14", None), ("COM-20", None)]
)
def test_silence_begins_after_the_last_word(plan: Plan, record: str, first: int | None) -> None:
    assert of(plan, record).silent_from(later_years(chains(plan))) == first


def test_the_years_that_look_back(plan: Plan) -> None:
    assert later_years(chains(plan, 2022)) == (2023, 2024)
    assert later_years(chains(plan, 2021)) == (2023, 2024)
    assert later_years(chains(plan, 2023)) == (2024,)
    assert later_years(()) == ()


# -- which reading decides -----------------------------------------------------------------------


@pytest.mark.parametrize("relation", list(Outcome)[:5])
@pytest.mark.parametrize("basis", [STATED, INFERRED])
def test_a_single_word_decides(plan: Plan, relation: str, basis: str) -> None:
    assert outcome(plan, ("COM-01", "COM23-01", relation, basis)) == (relation, basis)


def test_nothing_known_is_silence(plan: Plan) -> None:
    assert outcome(plan) == (Outcome.SILENT, "")


@pytest.mark.parametrize("reached", ["fulfilled", "progressed"])
@pytest.mark.parametrize("weaker", ["continued", "restated", "changed"])
def test_what_was_reached_stays_reached(plan: Plan, reached: str, weaker: str) -> None:
    first = ("COM-01", "COM23-01", reached, STATED)
    assert outcome(plan, first, ("COM-01", "COM24-01", weaker, INFERRED)) == (reached, STATED)


def test_fulfilled_outweighs_progressed_in_any_order(plan: Plan) -> None:
    done = ("COM-01", "COM23-01", "fulfilled", INFERRED)
    step = ("COM-01", "COM24-01", "progressed", STATED)
    assert outcome(plan, done, step) == outcome(plan, step, done) == ("fulfilled", INFERRED)


def test_of_words_that_reach_nothing_the_last_year_decides(plan: Plan) -> None:
    goes_on = ("COM-01", "COM23-01", "continued", STATED)
    again = ("COM-01", "COM24-01", "restated", INFERRED)
    assert outcome(plan, goes_on, again) == ("restated", INFERRED)


def test_within_a_year_the_strongest_word_decides(plan: Plan) -> None:
    told: list[Told] = [
        ("COM-01", "COM24-01", "changed", STATED),
        ("COM-01", "COM24-02", "restated", STATED),
        ("COM-01", "COM24-03", "continued", INFERRED),
    ]
    assert outcome(plan, *told) == ("continued", INFERRED)
    assert outcome(plan, *told[:2]) == ("restated", STATED)


@pytest.mark.parametrize("carrier", ["continued", "restated"])
@pytest.mark.parametrize("last", list(Outcome)[:5])
def test_a_promise_carried_on_takes_its_later_word_along(
    plan: Plan, carrier: str, last: str
) -> None:
    first = ("COM-01", "COM23-01", carrier, STATED)
    assert outcome(plan, first, ("COM23-01", "COM24-01", last, STATED)) == (last, STATED)


@pytest.mark.parametrize("relation", ["progressed", "changed"])
def test_the_fate_of_a_step_or_of_a_new_form_is_not_that_of_the_promise(
    plan: Plan, relation: str
) -> None:
    first = ("COM-01", "COM23-01", relation, INFERRED)
    onward = ("COM23-01", "COM24-01", "fulfilled", STATED)
    found = of(retold(plan, first, onward), "COM-01")
    assert (found.outcome, found.basis) == (relation, INFERRED)
    assert [step.target for step in found.steps] == ["COM23-01", "COM24-01"]


def test_one_inferred_link_on_the_way_makes_the_outcome_our_reading(plan: Plan) -> None:
    on = ("COM-01", "COM23-01", "continued", INFERRED)
    end = ("COM23-01", "COM24-01", "fulfilled", STATED)
    assert outcome(plan, on, end) == ("fulfilled", INFERRED)
    straight = ("COM-01", "COM24-02", "fulfilled", STATED)
    assert outcome(plan, on, end, straight) == ("fulfilled", STATED)


def test_an_inferred_word_that_does_not_decide_takes_nothing_from_the_outcome(plan: Plan) -> None:
    weaker = ("COM-01", "COM23-01", "continued", INFERRED)
    assert outcome(plan, weaker, ("COM-01", "u2024:270-271", "fulfilled", STATED)) == (
        "fulfilled",
        STATED,
    )


def test_branches_that_join_again_are_shown_without_repeating(plan: Plan) -> None:
    told: list[Told] = [
        ("COM-01", "COM23-01", "continued", STATED),
        ("COM-01", "COM23-02", "continued", STATED),
        ("COM23-01", "COM24-01", "progressed", STATED),
        ("COM23-02", "COM24-01", "continued", STATED),
        ("COM23-02", "u2024:1-2", "continued", STATED),
        ("COM23-01", "u2024:1-2", "continued", STATED),
    ]
    steps = of(retold(plan, *told), "COM-01").steps
    assert [step.opens for step in steps] == ["COM23-01", "COM23-02", "COM24-01", "u2024"]
    assert [len(step.also) for step in steps] == [0, 0, 1, 1]


# -- under headings ------------------------------------------------------------------------------


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("by", list(Grouping))
def test_every_chain_stands_under_exactly_one_heading(plan: Plan, by: Grouping, year: int) -> None:
    found = chains(plan, year)
    groups = clustered(plan, found, by)
    held = [each.start.id for group in groups for each in group.chains]
    assert sorted(held) == sorted(each.start.id for each in found)
    assert all(group.heading and group.chains for group in groups)
    assert len({group.id for group in groups}) == len(groups)


def test_headings_stand_in_the_order_of_the_plan(plan: Plan) -> None:
    by_outcome = clustered(plan, chains(plan), Grouping.OUTCOME)
    assert [group.id for group in by_outcome] == [outcome.value for outcome in Outcome]
    by_pillar = clustered(plan, chains(plan), Grouping.PILLAR)
    assert [group.id for group in by_pillar] == list(plan.pillars)
    order = list(plan.agencies)
    by_agency = [group.id for group in clustered(plan, chains(plan), Grouping.AGENCY)]
    assert by_agency == sorted(by_agency, key=order.index)
    assert clustered(plan, (), Grouping.AGENCY) == ()


def test_a_component_is_listed_under_its_department(plan: Plan) -> None:
    assert department(plan, "dhs-ero") == "dhs"
    assert department(plan, "doi-mmu") == "doi"
    assert department(plan, "omb") == "omb"
    assert department(plan, None) == ""
    acting = replace(plan.records["COM-20"], lead="dhs-ero")
    changed = retold(plan)
    changed.records = plan.records | {acting.id: acting}
    groups = clustered(changed, (of(changed, acting.id),), Grouping.AGENCY)
    assert [group.heading for group in groups] == ["Department of Homeland Security"]


def test_what_nobody_named_leads_stands_last_under_words_of_its_own(plan: Plan) -> None:
    last = clustered(plan, chains(plan, 2023), Grouping.AGENCY)[-1]
    assert (last.id, last.heading) == ("", "No lead named")
    assert {each.start.lead for each in last.chains} == {None}


def test_counting_none_is_zero_everywhere(plan: Plan) -> None:
    empty = tally((), 2022)
    assert (empty.total, empty.readings, empty.stated, empty.done_before) == (0, 0, 0, 0)
    assert list(empty.counts) == list(Outcome)
