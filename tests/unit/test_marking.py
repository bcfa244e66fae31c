"""What is linked in a text, what is not, and that a text is never changed by it."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.plan.catalogue import Plan
from db.plan.tables import TABLES
from desktop.core.library.document import Text, plain
from desktop.core.library.false_friends import RULES, Care, Rule
from desktop.core.library.links import LinkKind, link_kind
from desktop.core.library.marking import Marker


@pytest.fixture(scope="module")
def marker(plan: Plan) -> Marker:
    return Marker(plan)


@pytest.fixture(scope="module")
def texts(plan: Plan) -> list[str]:
    """Every text of the content."""
    found = []
    for table in TABLES:
        for record in plan.table(table.name):
            for field in fields(record):
                value = getattr(record, field.name)
                values = value if isinstance(value, tuple) else (value,)
                found += [each for each in values if isinstance(each, str)]
    return found


def links(text: Text) -> list[tuple[str, str]]:
    return [(span.text, span.target) for span in text if span.target]


LINKED = {
    "PRE-1, TL-03's": [("PRE-1", "PRE-1"), ("TL-03", "TL-03")],
    "See PA-DOJ-08, COM24-02 and GLO-001 (DIS-12)": [
        ("PA-DOJ-08", "PA-DOJ-08"),
        ("COM24-02", "COM24-02"),
        ("GLO-001", "GLO-001"),
        ("DIS-12", "DIS-12"),
    ],
    "B01 and COM-01/COM-04.": [("B01", "B01"), ("COM-01", "COM-01"), ("COM-04", "COM-04")],
    "The DHS's list; the FBI": [("DHS", "dhs"), ("FBI", "doj-fbi")],
    "the Department of Homeland Security": [("Department of Homeland Security", "dhs")],
    "The Justice Department and the Interior Department": [
        ("Justice Department", "doj"),
        ("Interior Department", "doi"),
    ],
    "Missing and Murdered Unit": [("Missing and Murdered Unit", "doi-mmu")],
    "Missing & Murdered Unit": [("Missing & Murdered Unit", "doi-mmu")],
    "National Security Council staff": [("National Security Council", "nsc")],
    "the Coast Guard": [("Coast Guard", "dhs-uscg")],
    "The White House Gender Policy Council": [("White House Gender Policy Council", "gpc")],
    "The White House said": [("White House", "white-house")],
    "an Anti-Trafficking Coordination Team": [
        ("Anti-Trafficking Coordination Team", "doj-acteams")
    ],
    "U.S. Attorneys\u2019 Offices": [("U.S. Attorneys\u2019 Offices", "doj-usao")],
    "DHS-led and State\u2019s": [("DHS", "dhs"), ("State", "state")],
    "Forced labor, forced labor and forced-labor goods": [
        ("Forced labor", "GLO-018"),
        ("forced labor", "GLO-018"),
        ("forced-labor", "GLO-018"),
    ],
    "Forced\u00a0labor and forced\nlabor and forced\u2011labor": [
        ("Forced\u00a0labor", "GLO-018"),
        ("forced\nlabor", "GLO-018"),
        ("forced\u2011labor", "GLO-018"),
    ],
    "a survivor's voice, the survivors": [("survivor", "GLO-032"), ("survivors", "GLO-032")],
    "forced child labor": [("forced child labor", "GLO-198")],
    "targeted sanctions": [("targeted sanctions", "GLO-212")],
    "a travel restriction, one point of contact": [
        ("travel restriction", "GLO-053"),
        ("point of contact", "GLO-061"),
    ],
    "Withhold Release Orders": [("Withhold Release Orders", "GLO-078")],
    "boarding inspection; root cause": [
        ("boarding inspection", "GLO-158"),
        ("root cause", "GLO-077"),
    ],
    "priority actions, underserved community": [
        ("priority actions", "GLO-005"),
        ("underserved community", "GLO-029"),
    ],
    "three of the four Ps": [("four Ps", "GLO-003")],
    "workers\u2019 rights and workers' rights": [
        ("workers\u2019 rights", "GLO-086"),
        ("workers' rights", "GLO-086"),
    ],
    "H-2A visas, U visa": [("H-2A visas", "GLO-204"), ("U visa", "GLO-069")],
    "LGBTQI+ people": [("LGBTQI+", "GLO-031")],
    "Partnership to Prevent (P2P) Human Trafficking": [
        ("Partnership to Prevent (P2P) Human Trafficking", "GLO-209")
    ],
    "National Strategy to Combat Human Trafficking (DOJ)": [
        ("National Strategy to Combat Human Trafficking (DOJ)", "GLO-100")
    ],
    "not the National Action Plan, which": [("National Action Plan", "GLO-001")],
    "Youth@Work": [("Youth@Work", "GLO-151")],
    "the 2023 TIP Report": [("TIP Report", "GLO-105")],
    "Verité, Title 42": [("Verité", "GLO-185"), ("Title 42", "GLO-014")],
    "the Hotline, not a hotline": [("Hotline", "nht-hotline"), ("hotline", "GLO-106")],
    "prosecutors in the Districts": [("Districts", "GLO-168")],
    "Human trafficking. Survivors speak.": [
        ("Human trafficking", "GLO-016"),
        ("Survivors", "GLO-032"),
    ],
    "Commerce, State and Labor": [("State", "state")],
    "The Survivor Alliance; the survivor DHS met": [("survivor", "GLO-032"), ("DHS", "dhs")],
    "The Survivors": [("Survivors", "GLO-032")],
}


@pytest.mark.parametrize("text", LINKED)
def test_what_a_reader_would_look_up_is_linked(marker: Marker, text: str) -> None:
    marked = marker.mark(text)
    assert links(marked) == LINKED[text]
    assert plain(marked) == text


NOT_LINKED = [
    "",
    "state law, each state, the states, ice, ic, treasury, ed, dot",
    "Bring state, federal and other police together",
    "State and local police",
    "State law",
    "Secretary of State Blinken",
    "the United States",
    "PA-DOJ-99 pa-doj-08 PA 08 PRE-1-2 XPRE-1 B1 G7",
    "a forced, labor of love",
    "antisurvivor survivorship",
    "survivor-led and non-sanctions work",
    "https://www.state.gov/forced-labor www.dhs.gov/DHS mail@DHS info@example.org",
    "DHS.gov _DHS DHS_x #DHS @DHS",
    "the non-punishment principle",
    "condemns and sanctions the regime",
    "a district of the city",
    "title 42",
    "International Survivor Fund",
    "the Handbook for Survivors",
    "the Survivors of Torture Act",
    "Interagency Human Trafficking Fund",
    "blue campaign, steering group",
    "department of labor",
    "forced",
    "missing & murdered unit",
]


@pytest.mark.parametrize("text", NOT_LINKED)
def test_what_only_looks_alike_is_not_linked(marker: Marker, text: str) -> None:
    assert links(marker.mark(text)) == []
    assert plain(marker.mark(text)) == text


def test_an_empty_text_has_no_spans(marker: Marker) -> None:
    assert marker.mark("") == ()


def test_the_thing_being_read_about_is_left_alone_as_a_whole(marker: Marker) -> None:
    text = "The Forced Labor Initiative fights forced labor."
    assert [t for _, t in links(marker.mark(text))] == ["fli", "GLO-018"]
    assert [t for _, t in links(marker.mark(text, leave={"fli"}))] == ["GLO-018"]
    assert marker.mark("GLO-018", leave={"GLO-018"})[0].target == ""


def test_each_target_is_linked_where_it_first_stands_in_a_document(marker: Marker) -> None:
    seen: set[str] = set()
    first = marker.mark("DHS and DHS and forced labor", seen=seen)
    second = marker.mark("Forced labor, FBI, Department of Homeland Security", seen=seen)
    assert links(first) == [("DHS", "dhs"), ("forced labor", "GLO-018")]
    assert links(second) == [("FBI", "doj-fbi")]
    assert seen == {"dhs", "GLO-018", "doj-fbi"}


def test_what_is_left_alone_does_not_count_as_seen(marker: Marker) -> None:
    seen: set[str] = set()
    marker.mark("DHS", leave=("dhs",), seen=seen)
    assert seen == set()


# -- hints --


def test_a_term_shows_its_definition_and_says_what_goes_beyond(plan: Plan, marker: Marker) -> None:
    for term in plan.table("term"):
        hint = marker.hint(term.id)
        assert hint.startswith(term.definition)
        assert (term.outside != "no") == hint.endswith(
            f"(Beyond the documents: {term.outside_what}.)"
        )
        assert (hint == term.definition) == (term.outside == "no")


def test_an_agency_shows_its_full_name_and_what_it_does(plan: Plan, marker: Marker) -> None:
    (span,) = marker.mark("DHS")
    dhs = plan.agencies["dhs"]
    assert span.hint == f"Department of Homeland Security (DHS). {dhs.role}"


def test_a_record_shows_its_title(plan: Plan, marker: Marker) -> None:
    record = plan.records["COM24-02"]
    assert marker.mark("COM24-02")[0].hint == record.title
    assert marker.hint("PRE-1") == f"\u201c{plan.records['PRE-1'].title}\u201d"


def test_every_id_that_is_linked_says_what_it_is(plan: Plan, marker: Marker) -> None:
    ids = [record.id for table in TABLES for record in plan.table(table.name)]
    shown = [marker.mark(name)[0] for name in ids if name.isupper()]
    assert len(shown) > 900
    for span in shown:
        assert (span.target, span.hint) == (span.text, marker.hint(span.text))
        assert span.hint
    assert marker.hint("B01") == "Task force fact sheet, January 2022, lines 52-57"


def test_what_is_no_record_has_no_hint(marker: Marker) -> None:
    assert marker.hint("glossary") == ""
    assert marker.hint("https://example.org") == ""


# -- all content, and hostile text --


def test_no_text_of_the_content_is_changed(texts: list[str], marker: Marker) -> None:
    assert len(texts) > 5000
    for text in texts:
        marked = marker.mark(text)
        assert plain(marked) == text
        assert all(span.text for span in marked)
        assert all(span.hint for span in marked if span.target)


def test_most_of_the_glossary_and_directory_is_found_by_its_own_name(
    plan: Plan, marker: Marker
) -> None:
    for agency in plan.agencies.values():
        assert agency.id in [target for _, target in links(marker.mark(agency.name))]
        if agency.acronym and agency.acronym != "State":
            assert links(marker.mark(f"by {agency.acronym}")) == [(agency.acronym, agency.id)]
    names = {agency.name for agency in plan.agencies.values()}
    missing = [
        term.term
        for term in plan.table("term")
        if term.term not in names
        and term.id not in [target for _, target in links(marker.mark(term.term))]
    ]
    assert missing == MISSING
    assert all(links(marker.mark(name))[0][1] in plan.agencies for name in missing)


MISSING = [
    "Hotline",
    "Enforcement and Removal Operations",
    "Steering Group",
    "Victims' Resource Advocacy Program",
]

_PIECES = st.sampled_from(
    [
        *(
            "DHS",
            "State",
            "forced labor",
            "Forced Labor",
            "PRE-1",
            "GLO-018",
            "survivors",
            "-",
            " ",
        ),
        *("\u2019s", "(", ")", "(TIP)", "Trafficking in Persons", "https://", "@", ".", ", ", "\n"),
        *("\u0301", "\0", "\ud800", "\U0001f600", "\u202e", "U.S.", "and", "of", "The", "é", "_"),
        *("Hotline", "+", "Report", "LGBTQI", "/", "\u00a0", "\u2011", "local"),
    ]
)


@given(st.one_of(st.text(st.characters()), st.lists(_PIECES).map("".join)))
def test_no_text_however_odd_is_changed(marker: Marker, text: str) -> None:
    seen: set[str] = set()
    for marked in (marker.mark(text), marker.mark(text, leave=("dhs",), seen=seen)):
        assert plain(marked) == text
        assert all(span.text for span in marked)
    assert "dhs" not in seen


@given(st.lists(_PIECES).map("".join))
def test_marking_with_memory_links_a_part_of_what_marking_without_does(
    marker: Marker, text: str
) -> None:
    every = links(marker.mark(text))
    first = links(marker.mark(text, seen=set()))
    assert first == [
        pair for n, pair in enumerate(every) if pair[1] not in [t for _, t in every[:n]]
    ]


# -- the decisions --


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.spelled)
def test_every_decision_is_about_something_that_exists(plan: Plan, rule: Rule) -> None:
    terms = {term.id for term in plan.table("term")}
    assert rule.target in terms or rule.target in plan.agencies
    assert rule.reason.endswith(".")


def test_a_spelling_can_be_ruled_out(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    never = Rule("GLO-018", "Forced labor", Care.NEVER, "For this test.")
    gone = Rule("GLO-999", "forced", Care.WORD, "What a new edition dropped.")
    monkeypatch.setattr("desktop.core.library.names.RULES", (never, gone))
    monkeypatch.setattr(
        "desktop.core.library.false_friends._BY_SPELLING", {("GLO-018", "Forced labor"): never}
    )
    assert links(Marker(plan).mark("forced labor of survivors")) == [("survivors", "GLO-032")]


def test_the_kind_of_a_link_follows_from_its_target() -> None:
    assert link_kind("GLO-018") is LinkKind.TERM
    assert link_kind("https://example.org") is LinkKind.OUTSIDE
    for target in ("dhs", "PRE-1", "glossary", "?agency:dhs", ""):
        assert link_kind(target) is LinkKind.PLAIN
