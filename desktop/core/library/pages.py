"""The pages of the library: their names in addresses, their titles, and what each is for."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.language import tr, tr_noop

PLAN = ""  # the checklist over the plan, the page the window opens with

AGENCIES = "agencies"
GLOSSARY = "glossary"
TIMELINE = "timeline"
FIGURES = "figures"
QUESTIONS = "questions"
CHANGES = "changes"
OUTCOMES = "outcomes"
DISAGREEMENTS = "disagreements"
GRID = "grid"
TOPICS = "topics"
SOURCES = "sources"
READING = "reading"
VOICES = "voices"
MORE = "more"
BOOKMARKS = "bookmarks"


@dataclass(frozen=True, slots=True)
class Page:
    """`intro` is one sentence above the content; `tables` are the kinds of record it lists."""

    name: str
    _title: str
    _intro: str
    tables: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return tr(self._title)

    @property
    def intro(self) -> str:
        return tr(self._intro)


PAGES = {
    page.name: page
    for page in (
        Page(
            OUTCOMES,
            tr_noop("What became of it"),
            tr_noop("What later fact sheets say about what was promised, up to February 2024."),
        ),
        Page(
            GRID,
            tr_noop("Who does what"),
            tr_noop("How many records each agency takes part in, by pillar or by year."),
        ),
        Page(
            AGENCIES,
            tr_noop("Agencies"),
            tr_noop(
                "Everyone the documents name as acting: departments with their offices, the "
                "White House, bodies of several agencies, councils."
            ),
            ("agency",),
        ),
        Page(
            GLOSSARY,
            tr_noop("Glossary"),
            tr_noop("The words of the field as these documents use them, in plain words of ours."),
            ("term",),
        ),
        Page(
            TIMELINE,
            tr_noop("Timeline"),
            tr_noop("What happened and what was planned, from the Tariff Act of 1930 on."),
            ("event",),
        ),
        Page(
            FIGURES,
            tr_noop("Key figures"),
            tr_noop(
                "Every number with what it counts, how exact it is and its date. A figure "
                "that is part of another stands below it and is not added to it."
            ),
            ("figure",),
        ),
        Page(
            QUESTIONS,
            tr_noop("Questions and answers"),
            tr_noop(
                "What reporters asked on the press call of December 2, 2021, and what "
                "officials said, in our words."
            ),
            ("question",),
        ),
        Page(
            CHANGES,
            tr_noop("What changed since 2020"),
            tr_noop(
                "What the plan of December 2021 does differently from that of October 2020, "
                "and what it keeps."
            ),
            ("change",),
        ),
        Page(
            DISAGREEMENTS,
            tr_noop("Where sources disagree"),
            tr_noop(
                "Contradictions and traps in the documents, and how this reference treats each."
            ),
            ("discrepancy",),
        ),
        Page(
            TOPICS,
            tr_noop("Topics"),
            tr_noop("Subject headings of ours that gather records across pillars and agencies."),
            ("topic",),
        ),
        Page(
            SOURCES,
            tr_noop("Sources"),
            tr_noop(
                "The documents this reference rests on, what each is good for and where to be "
                "careful."
            ),
            ("source",),
        ),
        Page(
            READING,
            tr_noop("Reading list"),
            tr_noop("Links and works that the documents name."),
            ("reference",),
        ),
        Page(
            VOICES,
            tr_noop("People and voices"),
            tr_noop(
                "Who is named in the documents, who speaks on the press call, and what was said."
            ),
            ("person", "speaker", "statement", "wording"),
        ),
        Page(
            MORE,
            tr_noop("Programmes and context"),
            tr_noop(
                "Named programmes, work beside the plan, firsts, countries and organizations, "
                "background, and the passages that commitments were split from."
            ),
            (
                *("programme", "activity", "first", "entity", "background"),
                *("pillar", "bullet", "follow_through"),
            ),
        ),
        Page(
            BOOKMARKS,
            tr_noop("Bookmarks"),
            tr_noop("What you marked to come back to."),
        ),
    )
}


def page_of(table: str) -> str:
    """The page that lists the records of a table; the plan's own list for its records."""
    return next((page.name for page in PAGES.values() if table in page.tables), PLAN)
