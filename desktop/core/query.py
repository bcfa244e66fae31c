"""The search language: what a person types becomes words and conditions. Any text parses.

    forced labor           both words, each may go on ("labor" finds "laborers")
    "supply chains"        these words side by side, exactly
    -children              not this word
    agency:dhs             a condition; several values: agency:dhs,doj or repeat it
    -pillar:protection     not under this condition
    is:done  is:overdue    where I stand; also is:open (to do or in progress)
    has:note               also has:due, who, tags, steps, links, change (the plan's text changed)
    who:anna  who:none     whose it is; tag:housing and priority:high likewise
    due:today  due:<7d     when it is due: see `desktop.core.due_days`
    in:list                in the open list only
    list:"Shelter team"    in lists called so; list:all in every list, archived ones too

Fields: agency, lead, partner, pillar, principle, topic, kind, year, status, is, has, who, due,
priority, tag, list, in. Anything else with a colon is looked for as words. An unfinished quotation
or condition does no harm.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from db.records import Word
from desktop.core.folding import tokens


class Field(StrEnum):
    """A condition of the search language; each is a facet of the filter."""

    AGENCY = "agency"
    LEAD = "lead"
    PARTNER = "partner"
    PILLAR = "pillar"
    PRINCIPLE = "principle"
    TOPIC = "topic"
    KIND = "kind"
    YEAR = "year"
    STATUS = "status"
    STATE = "is"
    HAS = "has"
    WHO = "who"
    DUE = "due"
    PRIORITY = "priority"
    TAG = "tag"
    LIST = "list"
    IN = "in"


class Condition(NamedTuple):
    """`field:value` as typed: the value is not yet known to mean anything."""

    field: Field
    value: str
    excluded: bool = False


class Query(NamedTuple):
    """A parsed search. `words` must all occur, none of `unwanted` may."""

    words: tuple[Word, ...] = ()
    unwanted: tuple[Word, ...] = ()
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.unwanted or self.conditions)


_FIELDS = {f.value: f for f in Field} | {
    "state": Field.STATE,
    "partners": Field.PARTNER,
    "tags": Field.TAG,
}
QUOTES = '"\u201c\u201d'
LONGEST = 1000  # characters read of a search; nobody types more, a paste may


def parse(text: str) -> Query:
    """Read `text`. Never fails: what makes no sense as language is looked for as words."""
    words: list[Word] = []
    unwanted: list[Word] = []
    conditions: list[Condition] = []
    for part in _cut("".join(map(_plain, text[:LONGEST])), str.isspace):
        excluded = part.startswith("-") and len(part) > 1
        body = part[1:] if excluded else part
        name, colon, value = body.partition(":")
        field = _FIELDS.get(name.lower()) if colon else None
        if field is not None:
            values = (each.strip(QUOTES + " ") for each in _cut(value, lambda c: c == ","))
            conditions += [Condition(field, bare, excluded) for bare in values if bare]
        elif word := _word(body):
            (unwanted if excluded else words).append(word)
    return Query(tuple(words), tuple(unwanted), tuple(conditions))


def _plain(character: str) -> str:
    """A space for what no text holds: control codes and halves of a character."""
    return " " if unicodedata.category(character) in ("Cc", "Cs") else character


def _cut(text: str, at: Callable[[str], bool]) -> list[str]:
    """`text` cut where `at` holds outside quotation marks; an open quotation ends with the text."""
    parts: list[str] = []
    part: list[str] = []
    quoted = False
    for character in text:
        if character in QUOTES:
            quoted = not quoted
        if not quoted and at(character):
            parts.append("".join(part))
            part = []
        else:
            part.append(character)
    parts.append("".join(part))
    return [part for part in parts if part]


def _word(part: str) -> Word | None:
    text = part.strip(QUOTES + " ")
    return Word(text, prefix=part[0] not in QUOTES) if tokens(text) else None
