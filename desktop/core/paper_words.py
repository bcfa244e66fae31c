"""The words that we say on paper, by language. What the plan and a person say stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.core import paper_arabic, paper_french, paper_spanish
from desktop.core.language import Language, figures
from desktop.core.plurals import form
from desktop.core.words import (
    DUE_NAMES,
    HOTLINE,
    HOTLINE_NAME,
    HOTLINE_TEXT_BASIS,
    KIND_NAMES,
    MONTHS,
    NO_LEAD,
    NO_PILLAR,
    NOBODY,
    NOT_IN_PLAN,
    OWN_ITEM,
    STATE_NAMES,
    STATUS_NAMES,
    UNTITLED,
)

# A count has its forms between bars: one and many, or the six that Arabic has.
ENGLISH: Mapping[str, str] = {
    "tick": "Tick",
    "what": "What",
    "who": "Who",
    "time": "Time",
    "note": "Note",
    "steps": "Steps",
    "my_state": "my state: {state}",
    **STATE_NAMES.english,
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
    "unofficial": "Unofficial translation; official titles stand beside it in English.",
    "hotline": HOTLINE,
    # what stands on a list
    "items": "{n} item|{n} items",
    "own_items": "{n} own item|{n} own items",
    "gone_items": "{n} no longer in the plan|{n} no longer in the plan",
    "principle_count": "{n} principle|{n} principles",
    "priority_action_count": "{n} priority action|{n} priority actions",
    "commitment_count": "{n} commitment|{n} commitments",
    "entries": "{n} entry|{n} entries",
    "progress": "{done} of {base} done",
    "coverage": "{named} of the plan's {official} priority actions are named in these sources.",
    "nothing": "Nothing to show",
    "own_item": OWN_ITEM,
    "not_in_plan": NOT_IN_PLAN,
    "untitled": UNTITLED,
    "no_pillar": NO_PILLAR,
    "no_agency": "No agency",
    "nobody": NOBODY,
    # when, and how pressing
    **{
        f"group_{each}": DUE_NAMES.english[each]
        for each in ("overdue", "today", "week", "later", "none")
    },
    "overdue": "Overdue: {day}",
    "due_today": "Due today",
    "due": "Due {day}",
    "priority_high": "High priority",
    "priority_medium": "Medium priority",
    "priority_low": "Low priority",
    # records of the plan
    **{f"kind_{kind}": name for kind, name in KIND_NAMES.english.items()},
    **{f"status_{status}": name for status, name in STATUS_NAMES.english.items()},
    "status_as_of": "{status} as of {day}",
    # the overview
    "principles": "Principles",
    "leads": "Lead agencies",
    "no_lead": NO_LEAD,
    # the help line to put up and to carry
    "help_line": "Help line",
    "hotline_name": HOTLINE_NAME,
    "hotline_role": "",  # the documents' own sentence
    "hotline_text_basis": HOTLINE_TEXT_BASIS,
    "call": "Call",
    "text": "Text",
    "near_you": "Near you",
    "telephone": "Telephone",
    "when": "When",
    "where": "Where",
    "calm": "You are not alone. Say only as much as you want to.",
    "wallet": "Help-line cards",
    "cut": "Print at 100% and cut at the marks.",
}

WORDS: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: ENGLISH,
    Language.SPANISH: paper_spanish.SPANISH,
    Language.FRENCH: paper_french.FRENCH,
    Language.ARABIC: paper_arabic.ARABIC,
}


def words(language: Language) -> Mapping[str, str]:
    """All words of `ENGLISH` in a language."""
    return WORDS[language]


def counted(key: str, number: int, language: Language) -> str:
    """`1 item`, `2 items`: a count of `ENGLISH` by its key, in a language."""
    forms = words(language)[key].split("|")
    return forms[form(number, language)].replace("{n}", figures(number, language))


def date_words(iso: str, language: Language) -> str:
    """An ISO date of any precision as it is said in a language."""
    parts = iso[:10].split("-")
    if len(parts) == 1:
        return parts[0]
    month = _MONTHS[language][int(parts[1]) - 1]
    said = [month, parts[0]]
    if len(parts) == 3:
        on = _day_of_month(date.fromisoformat(iso[:10]), language)
        said = [f"{month} {on},", parts[0]] if language is Language.ENGLISH else [on, *said]
    return _OF.get(language, " ").join(said)


def short_date(iso: str, today: str, language: Language) -> str:
    """An ISO day in few words: `Dec 1`, with the year where it is another than today's."""
    moment = date.fromisoformat(iso)
    if iso[:4] != today[:4] and language is not Language.ENGLISH:
        return date_words(iso, language)
    month = _MONTHS[language][moment.month - 1]
    if language is Language.ENGLISH:
        year = "" if iso[:4] == today[:4] else f", {moment.year}"
        return f"{month[:3]} {moment.day}{year}"
    return f"{_day_of_month(moment, language)}{_OF.get(language, ' ')}{month}"


def _day_of_month(moment: date, language: Language) -> str:
    return "1er" if language is Language.FRENCH and moment.day == 1 else str(moment.day)


_OF = {Language.SPANISH: " de "}  # between a day, its month and its year
_MONTHS: Mapping[Language, tuple[str, ...]] = {
    Language.ENGLISH: MONTHS,
    Language.SPANISH: paper_spanish.MONTHS,
    Language.FRENCH: paper_french.MONTHS,
    Language.ARABIC: paper_arabic.MONTHS,
}
