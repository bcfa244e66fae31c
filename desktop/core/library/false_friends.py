"""Names in the glossary and the directory that need care before they are linked in a text.

Most terms are common words, written as in a sentence ("Forced labor"), and are linked in any
letter case; names ("Blue Campaign") only with their capitals. What stands here departs from that,
with the reason. It is better to leave a word unmarked than to explain it wrongly.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Care(StrEnum):
    """How a spelling is looked for: not at all, with its capitals, or in any letter case."""

    NEVER = "never"
    NAME = "name"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is decided for one spelling of the record `target`, which may be a spelling of ours.

    It is not linked after a word in `after`, nor before one in `before` (past an "and" or "or").
    """

    target: str
    spelled: str
    care: Care
    reason: str
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()


RULES = (
    Rule(
        "state",
        "State",
        Care.NAME,
        "The department's short name is also the word for a part of the country, and of a title.",
        after=frozenset(("each", "every", "of", "the", "a")),
        before=frozenset(("attorney", "attorneys", "courts", "federal", "governments", "law"))
        | frozenset(("laws", "local", "police", "territorial", "tribal")),
    ),
    Rule(
        "nht-hotline",
        "Hotline",
        Care.NAME,
        "With a capital it is short for the national hotline, which has a sheet.",
    ),
    Rule(
        "fli-sg",
        "Steering Group",
        Care.NAME,
        "The only group of this name in the documents; it has a sheet.",
    ),
    Rule(
        "doj-usao",
        "U.S. Attorneys' Offices",
        Care.NAME,
        "Another way to write them, with both words in the plural.",
    ),
    Rule(
        "GLO-004",
        "Principle",
        Care.WORD,
        "The non-punishment principle of international law is not one of the plan's 21.",
        after=frozenset(("punishment",)),
    ),
    Rule(
        "GLO-050",
        "Sanctions",
        Care.WORD,
        "Before an article it is what somebody does, not the measure.",
        before=frozenset(("a", "the", "this")),
    ),
    Rule(
        "GLO-168",
        "District",
        Care.NAME,
        "The documents write the court districts with a capital; any other district is none.",
    ),
    Rule("GLO-001", "National Action Plan", Care.NAME, "Short for the plan this is about."),
    Rule(
        "GLO-105",
        "Trafficking in Persons (TIP) Report",
        Care.NAME,
        "The report, not trafficking in persons: the bracket would cut its name in two.",
    ),
    Rule("GLO-105", "TIP Report", Care.NAME, "Short for the report."),
    Rule("GLO-185", "Verité", Care.NAME, "The name of an organization, though a single word."),
    Rule("GLO-014", "Title 42", Care.NAME, "A name: it is not linked as a number of a title."),
)

_BY_SPELLING = {(rule.target, rule.spelled): rule for rule in RULES}


def rule_for(target: str, spelled: str) -> Rule | None:
    """What is decided for this spelling, if anything."""
    return _BY_SPELLING.get((target, spelled))
