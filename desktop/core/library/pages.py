"""The pages of the library: their names in addresses, their titles, and what each is for."""

from __future__ import annotations

from typing import NamedTuple

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


class Page(NamedTuple):
    """`intro` is one sentence above the content; `tables` are the kinds of record it lists."""

    name: str
    title: str
    intro: str
    tables: tuple[str, ...] = ()


PAGES = {
    page.name: page
    for page in (
        Page(
            OUTCOMES,
            "What became of it",
            "What later fact sheets say about what was promised, up to February 2024.",
        ),
        Page(
            GRID,
            "Who does what",
            "How many records each agency takes part in, by pillar or by year.",
        ),
        Page(
            AGENCIES,
            "Agencies",
            "Everyone the documents name as acting: departments with their offices, the White "
            "House, bodies of several agencies, councils.",
            ("agency",),
        ),
        Page(
            GLOSSARY,
            "Glossary",
            "The words of the field as these documents use them, in plain words of ours.",
            ("term",),
        ),
        Page(
            TIMELINE,
            "Timeline",
            "What happened and what was planned, from the Tariff Act of 1930 on.",
            ("event",),
        ),
        Page(
            FIGURES,
            "Key figures",
            "Every number with what it counts, how exact it is and its date. A figure that is "
            "part of another stands below it and is not added to it.",
            ("figure",),
        ),
        Page(
            QUESTIONS,
            "Questions and answers",
            "What reporters asked on the press call of December 2, 2021, and what officials said, "
            "in our words.",
            ("question",),
        ),
        Page(
            CHANGES,
            "What changed since 2020",
            "What the plan of December 2021 does differently from that of October 2020, and what "
            "it keeps.",
            ("change",),
        ),
        Page(
            DISAGREEMENTS,
            "Where sources disagree",
            "Contradictions and traps in the documents, and how this reference treats each.",
            ("discrepancy",),
        ),
        Page(
            TOPICS,
            "Topics",
            "Subject headings of ours that gather records across pillars and agencies.",
            ("topic",),
        ),
        Page(
            SOURCES,
            "Sources",
            "The documents this reference rests on, what each is good for and where to be careful.",
            ("source",),
        ),
        Page(
            READING,
            "Reading list",
            "Links and works that the documents name.",
            ("reference",),
        ),
        Page(
            VOICES,
            "People and voices",
            "Who is named in the documents, who speaks on the press call, and what was said.",
            ("person", "speaker", "statement", "wording"),
        ),
        Page(
            MORE,
            "Programmes and context",
            "Named programmes, work beside the plan, firsts, countries and organizations, "
            "background, and the passages that commitments were split from.",
            (
                *("programme", "activity", "first", "entity", "background"),
                *("pillar", "bullet", "follow_through"),
            ),
        ),
        Page(
            BOOKMARKS,
            "Bookmarks",
            "What you marked to come back to.",
        ),
    )
}


def page_of(table: str) -> str:
    """The page that lists the records of a table; the plan's own list for its records."""
    return next((page.name for page in PAGES.values() if table in page.tables), PLAN)
