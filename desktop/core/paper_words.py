"""The words that we say on paper, by language. What the plan and a person say stays as it is."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.design import Language
from desktop.core.words import HOTLINE, day

ENGLISH: Mapping[str, str] = {
    "tick": "Tick",
    "what": "What",
    "who": "Who",
    "time": "Time",
    "note": "Note",
    "steps": "Steps",
    "my_state": "my state: {state}",
    "todo": "To do",
    "doing": "In progress",
    "done": "Done",
    "na": "Not applicable",
    "sources": "Sources",
    "sign_in": "Sign-in",
    "sign_off": "Sign-off",
    "name": "Name",
    "facilitator": "Facilitator",
    "organization": "Organization",
    "date": "Date",
    "signature": "Signature",
    "page": "Page {page} of {pages}",
    "printed": "Printed {day}.",
    "not_official": "Plain-word summaries are by Four Pillars and are not official.",
    "hotline": HOTLINE,
}

WORDS: Mapping[Language, Mapping[str, str]] = {Language.ENGLISH: ENGLISH}


def words(language: Language) -> Mapping[str, str]:
    """All words of `ENGLISH` in a language."""
    return WORDS.get(language, ENGLISH)


def date_words(iso: str, language: Language) -> str:
    """An ISO day as it is said in a language."""
    del language  # the other languages follow
    return day(iso)
