"""Addresses: what leads where, how they are copied, and how they come back from anywhere."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from desktop.core.address import SCHEME, how_many, is_list, is_outside, pasted, to_copy
from desktop.core.library.index import Index
from desktop.core.library.pages import PAGES

CASES = (str, str.upper, str.lower, str.title, str.swapcase)
AROUND = (
    "{}",
    "  {}\n",
    "Look at {}.",
    "Look at {}, then call me",
    "Have you seen {}?",
    "Read this: {}!",
    "({})",
    "<{}>",
    "[the record]({}) of 2022",
    "({}),and more",
    "“{}”",
    "‘{}’",
    '"{}"',
    "'{}'",
    "`{}`",
    "«{}»",
    "{}; {}",
    "{}…",
    "{}—see there",
    "{}\u200b",
    "\ufeff{}",
    "{}\u00a0",
    "The four pillars: {}",
    "Pillars: prevention. {}",
    "Four-Pillars says {}",
    "{}/",
)


@pytest.fixture(scope="module")
def targets(plan: Plan) -> list[str]:
    """Every id, every page, and lists of all sorts."""
    lists = ["?agency:dhs year:2022", '?"forced labor" -topic:housing', "?is:done", "?Verité"]
    return [*Index(plan).by_id, *PAGES, *lists]


def test_every_target_comes_back_as_it_was_copied(targets: list[str]) -> None:
    for target in targets:
        assert pasted(to_copy(target)) == target


def test_what_is_copied_has_no_blank_and_no_mark_that_ends_an_address(targets: list[str]) -> None:
    plain = set(string.ascii_letters + string.digits + "-._~?:%/é")
    for target in targets:
        copied = to_copy(target)
        assert copied.startswith("four-pillars://")
        assert set(copied) <= plain
        assert copied[-1] not in ".:?/"


@given(st.text())
@example("?")
@example("?has:")
@example("?and so on...")
@example("?100%25")
@example("?%2")
@example("?/a//b/")
@example("?“forced labor”")
@example("?\u00a0\u200b\u0301e\u0301")
@example("?א\U0001f600")
def test_any_text_comes_back_as_it_was_copied(target: str) -> None:
    assert pasted(to_copy(target)) == target
    assert pasted(f"see {to_copy(target)}, please") == target


def test_half_a_character_is_copied_as_a_question_mark() -> None:
    assert pasted(to_copy("?labor \ud83d!")) == "?labor ?!"
    assert pasted("four-pillars://PRE-1\udc00") == "PRE-1"


@pytest.mark.parametrize("around", AROUND)
def test_an_address_is_found_inside_other_text(around: str) -> None:
    for target in ("PRE-1", "glossary", "doj-usao", "?agency:dhs year:2022"):
        assert pasted(around.replace("{}", to_copy(target))) == target


@pytest.mark.parametrize("case", CASES)
def test_the_letter_case_of_the_scheme_does_not_matter(case: type[str]) -> None:
    assert pasted(f"{case(SCHEME)}://GLO-018") == "GLO-018"


def test_the_letter_case_of_what_follows_is_kept() -> None:
    assert pasted("FOUR-PILLARS://pre-1") == "pre-1"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("four-pillars://PRE", "PRE"),
        ("four-pillars://COM24-", "COM24-"),
        ("four-pillars://", ""),
        ("four-pillars:/", ""),
        ("four-pillars:", ""),
        ("four-pillars:PRE-1", "PRE-1"),
        ("four-pillars:/PRE-1", "PRE-1"),
        ("pillars://PRE-1", "PRE-1"),
        ("pillars:/PRE-1", "PRE-1"),
        ("our-pillars://PRE-1", "PRE-1"),
        ("pillars://", ""),
        ("four-pillars://?", "?"),
        ("four-pillars://?.", "?"),
        ("four-pillars://.", ""),
        ("four-pillars://?agency:", "?agency"),
        ("four-pillars://?agency:dhs%2", "?agency:dhs%2"),
        ("four-pillars://?agency:dhs,doj", "?agency:dhs,doj"),
        ("four-pillars://?caf%C3", "?caf\ufffd"),
        ("four-pillars://?caf%c3%a9", "?café"),
    ],
)
def test_a_half_copied_address_gives_a_half_target(text: str, target: str) -> None:
    assert pasted(text) == target


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "PRE-1",
        "glossary",
        "?agency:dhs",
        "four pillars",
        "four-pillars",
        "the four pillars: prevention, protection, prosecution and partnerships",
        "pillars:",
        "pillars: prevention",
        "pillars:prevention/protection",
        "pillars:and/or",
        "pillar://prevention",
        "pillar:prevention",
        "-pillar:prevention",
        "five-pillar://PRE-1",
        "four-pillars//PRE-1",
        "//PRE-1",
        "https://www.state.gov/trafficking",
        "mailto:help@example.org",
        "http://PRE-1",
        ":",
        "://",
    ],
)
def test_nothing_that_is_not_an_address_is_taken_for_one(text: str) -> None:
    assert pasted(text) is None


@given(st.text(alphabet=st.characters(blacklist_characters=":")))
def test_without_a_colon_there_is_no_address(text: str) -> None:
    assert pasted(text) is None


@given(st.text())
def test_any_paste_is_survived(text: str) -> None:
    assert pasted(text) is None or "pillars:" in text.casefold()
    target = pasted(f"four-pillars://{text}")
    assert target is not None
    assert "\n" not in target or "%0A" in text.upper()


def test_the_first_of_several_addresses_counts() -> None:
    assert pasted("four-pillars://PRE-1 four-pillars://PRE-2") == "PRE-1"


def test_no_text_of_the_plan_is_taken_for_an_address(plan: Plan) -> None:
    for table in plan.tables:
        for record in plan.table(table):
            assert pasted(repr(record)) is None


@pytest.mark.parametrize(
    ("target", "outside", "filtered"),
    [
        ("https://www.state.gov/", True, False),
        ("PRE-1", False, False),
        ("glossary", False, False),
        ("", False, False),
        ("?agency:dhs", False, True),
        ("?", False, True),
        ("?https://", False, True),
        ("http://old.example", False, False),
    ],
)
def test_where_a_target_leads_is_seen_from_its_form(
    target: str, outside: bool, filtered: bool
) -> None:
    assert is_outside(target) is outside
    assert is_list(target) is filtered
    assert bool(target) or not (outside or filtered)


def test_every_address_of_the_content_is_one_that_may_be_opened(plan: Plan) -> None:
    sources = [u for s in plan.sources.values() for u in (s.url, s.archive_url) if u]
    references = [r.url for r in plan.table("reference") if r.url]
    assert sources
    assert references
    assert all(map(is_outside, sources + references))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("the four pillars: a plan", 0),
        ("four-pillars://", 1),
        ("see four-pillars://PRE-1.", 1),
        ("four-pillars://PRE-1 four-pillars://PRE-1", 2),
        ("four-pillars://PRE-1\nFOUR-PILLARS://x, pillars://y", 3),
    ],
)
def test_addresses_in_a_text_are_counted(text: str, number: int) -> None:
    assert how_many(text) == number
    assert (pasted(text) is None) is (number == 0)
