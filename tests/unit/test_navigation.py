"""From a link, or the last session, to the place it leads to."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from db.errors import NotFound
from db.plan.catalogue import Plan
from desktop.core import address, finder, query
from desktop.core.filters import FacetIndex, Filter
from desktop.core.library.library import Library
from desktop.core.library.pages import AGENCIES, GLOSSARY, PAGES, PLAN
from desktop.core.listing import listing
from desktop.core.navigation import follow, start
from desktop.core.query import Field
from desktop.core.settings import Settings
from desktop.core.trail import Place
from desktop.core.work_pages import (
    WORK_PAGES,
    checklist_page,
    item_of,
    item_target,
    runs_page,
)

CASES = (str, str.upper, str.lower, str.title)
DHS = Filter(frozenset({(Field.AGENCY, "dhs")}))
HERE = Place(DHS, "labor", "COM-20", AGENCIES)


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


@pytest.fixture(scope="module")
def index(plan: Plan) -> FacetIndex:
    return FacetIndex(plan)


def found(plan: Plan, index: FacetIndex, place: Place) -> tuple[str, ...]:
    """What the list shows at `place`, my work aside."""
    hits = finder.find(plan, lambda _: [], query.parse(place.search))
    made = listing(plan, index, place, hits)
    assert not made.problems
    return made.ids


# -- following a link --


def test_a_record_is_shown_beside_what_stands_in_the_middle(library: Library) -> None:
    for target in library.index.by_id:
        assert follow(library, HERE, target) == replace(HERE, selected=target)


def test_a_page_takes_the_middle_and_leaves_the_details(library: Library) -> None:
    for page in PAGES:
        assert follow(library, HERE, page) == Place(DHS, "", "COM-20", page)


@pytest.mark.parametrize("case", CASES)
def test_letter_case_does_not_matter(library: Library, case: type[str]) -> None:
    for target in (*library.index.by_id, *PAGES):
        assert follow(library, HERE, case(target)) == follow(library, HERE, target)


def test_conditions_become_a_filter_that_can_be_taken_off(library: Library) -> None:
    place = follow(library, HERE, "?agency:doj year:2022 -topic:housing")
    assert place == Place(
        Filter(
            frozenset({(Field.AGENCY, "doj"), (Field.YEAR, "2022")}),
            frozenset({(Field.TOPIC, "housing")}),
        ),
        "",
        "COM-20",
        PLAN,
    )


@pytest.mark.parametrize(
    "text", ['"forced labor"', "labor agency:dhs", "-labor", "agency:nobody", "agency:dhs,nobody"]
)
def test_words_and_what_is_not_understood_go_to_the_search_line(
    library: Library, text: str
) -> None:
    assert follow(library, HERE, f"?{text}") == Place(search=text, selected="COM-20", page=PLAN)


def test_an_empty_list_is_the_whole_plan(plan: Plan, library: Library, index: FacetIndex) -> None:
    place = follow(library, HERE, "?")
    assert place == Place(selected="COM-20")
    assert found(plan, index, place) == tuple(plan.records)


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("", "cut short"),
        ("PRE-", "PRE-1, PRE-2, PRE-3, PRE-4 or PRE-5?"),
        ("pre", "prevention, PRE-1, PRE-2, PRE-3 or PRE-4?"),
        ("glo-00", "GLO-001"),
        ("COM24-", "COM24-"),
        ("gloss", "glossary"),
        ("DIS-7", "DIS-7"),
        ("NOPE-1", "Ids look like"),
        ("PRE-1 ", "Ids look like"),
        ("PRE-1?", "Ids look like"),
        ("silence", "Ids look like"),
        ("https://example.org/", "Ids look like"),
        ("\x00", "Ids look like"),
        ("x" * 5000, "xxx…'"),
    ],
)
def test_what_is_nowhere_is_told_in_a_sentence(library: Library, target: str, says: str) -> None:
    with pytest.raises(NotFound, match=re.escape(says)) as told:
        follow(library, HERE, target)
    assert str(told.value).endswith((".", "?"))
    assert "\n" not in str(told.value)
    assert len(str(told.value)) < 200


def test_an_id_without_its_last_letter_is_met_with_ids_that_begin_so(library: Library) -> None:
    halves = {target[:-1]: target for target in library.index.by_id}
    unknown = halves.keys() - library.index.by_id.keys()
    assert len(unknown) > 100
    for half in unknown:
        near = library.index.near(half)
        assert halves[half] in near or len(near) == 5  # more than a handful begin like it
        with pytest.raises(NotFound) as told:
            follow(library, HERE, half)
        assert all(each in str(told.value) for each in near)


# -- links that list --


def test_every_list_a_document_links_to_holds_as_many_records_as_it_says(
    plan: Plan, library: Library, index: FacetIndex
) -> None:
    said = 0
    for target in library.index.by_id:
        for span in library.document(target).spans():
            if span.target.startswith("?"):
                shown = found(plan, index, follow(library, HERE, span.target))
                number = re.search(r"\d+", span.text)
                assert number, span
                assert len(shown) == int(number[0]), (target, span)
                said += 1
    assert said > len(plan.topics) + len(plan.pillars)


# -- the last session --


def test_the_window_opens_where_it_was_closed(plan: Plan) -> None:
    settings = Settings(
        chosen=["agency:dhs", "year:2022"], search="labor", selected="COM-20", page=GLOSSARY
    )
    chosen = frozenset({(Field.AGENCY, "dhs"), (Field.YEAR, "2022")})
    assert start(plan, settings) == Place(Filter(chosen), "labor", "COM-20", GLOSSARY)


def test_without_a_last_session_it_opens_with_the_plan(plan: Plan) -> None:
    assert start(plan, Settings()) == Place()


def test_what_this_plan_does_not_have_is_forgotten(plan: Plan) -> None:
    settings = Settings(
        chosen=["agency:nobody", "lead:", "partner:x", "colour:red", "", ":", "agency", "is:done"],
        selected="NOPE-1",
        page="nowhere",
    )
    assert start(plan, settings) == Place(Filter(frozenset({(Field.STATE, "done")})))


def test_an_own_item_is_selected_again_on_the_page_of_its_list(plan: Plan) -> None:
    page = checklist_page("abc")
    assert start(plan, Settings(page=page, selected="own-1")) == Place(page=page, selected="own-1")
    assert start(plan, Settings(selected="own-1")).selected == ""
    assert start(plan, Settings(page=page, selected="GONE-1")).selected == ""


@pytest.mark.parametrize("page", [*WORK_PAGES, checklist_page("abc"), runs_page("abc")])
def test_a_page_of_my_work_takes_the_middle_and_keeps_the_details(
    library: Library, page: str
) -> None:
    assert follow(library, HERE, page) == Place(page=page, selected="COM-20")


@pytest.mark.parametrize("key", ["PRE-1", "own-1"])
def test_an_item_of_a_list_is_shown_on_the_page_of_the_list(library: Library, key: str) -> None:
    target = item_target("abc", key)
    assert follow(library, HERE, target) == Place(page=checklist_page("abc"), selected=key)
    assert item_of(target) == ("abc", key)
    assert address.pasted(address.to_copy(target)) == target


@pytest.mark.parametrize("target", ["checklist/#x", "checklist/abc#", "runs/a#b", "PRE-1#x", "#"])
def test_what_is_no_item_of_a_list_names_none(target: str) -> None:
    assert item_of(target) == ("", "")
