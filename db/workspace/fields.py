"""What may stand in the columns of lists and items, and how their text reads as values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from db.checklists import (
    LINE_LIMIT,
    LINES_LIMIT,
    LINK_LIMIT,
    STEP_DONE,
    STEP_OPEN,
    ItemField,
    ListField,
    Priority,
    State,
    SubStep,
    steps_text,
)
from db.errors import BadText
from db.phrase import Phrase
from db.workspace.order import is_place

NOTE_LIMIT = 2_000_000  # characters: far beyond anything typed, small enough to stay quick
KEY_LIMIT = 200

# Control codes, half characters, what begins a new line or paragraph, and what turns the direction
# of what follows: with it a name can be made to look like another.
_UNFIT = re.compile(r"[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069]")
_NO_CHARACTER = re.compile(r"[\0\ud800-\udfff]")
_HASH = re.compile(r"[0-9a-f]{16}|")

_NAMES: dict[ItemField | ListField, Phrase] = {
    ItemField.STATE: Phrase("The state of an item"),
    ItemField.PRIORITY: Phrase("The priority of an item"),
    ItemField.PILLAR: Phrase("The pillar of an item"),
    ItemField.PRINCIPLE: Phrase("The principle of an item"),
    ItemField.POSITION: Phrase("The position of an item"),
    ItemField.WORDING: Phrase("The wording of an item"),
    ItemField.TITLE: Phrase("The title of an item"),
    ItemField.DONE_BY: Phrase("Initials"),
    ItemField.WHO: Phrase("A person's name"),
    ItemField.TAGS: Phrase("A tag"),
    ItemField.STEPS: Phrase("A step"),
    ItemField.LINKS: Phrase("A link"),
    ItemField.DUE: Phrase("The due date"),
    ItemField.DONE_ON: Phrase("The date of completion"),
    ListField.NAME: Phrase("The name of a checklist"),
    ListField.PURPOSE: Phrase("The purpose of a checklist"),
    ListField.OWNER: Phrase("The owner of a checklist"),
    ListField.PLACE: Phrase("The place of a checklist"),
    ListField.STARTS: Phrase("The first day of a checklist"),
    ListField.ENDS: Phrase("The last day of a checklist"),
}
_DAYS = (ItemField.DUE, ItemField.DONE_ON, ListField.STARTS, ListField.ENDS)
_MOMENTS = (ItemField.BINNED, ListField.ARCHIVED, ListField.CLOSED, ListField.BINNED)
_LONG = (ItemField.NOTE, ListField.PURPOSE)


def checked(field: ItemField | ListField, value: str) -> str:
    """`value` in the one form it is kept in. Raises BadText for what cannot be kept."""
    if field in _LONG:
        return kept(value)
    name = _NAMES.get(field) or Phrase("The {field} of an item", field=field)
    if field in _DAYS:
        return _day(name, value)
    if field is ItemField.STATE:
        return str(_choice(name, value, State))
    if field is ItemField.PRIORITY:
        return str(_choice(name, value, Priority))
    if field in _MOMENTS:
        return checked_moment(name, value)
    if field is ItemField.WORDING:
        return _matching(name, value, _HASH.fullmatch(value) is not None)
    if field is ItemField.POSITION:
        return _matching(name, value, len(value) <= LINE_LIMIT and is_place(value))
    if field is ItemField.TAGS:
        return tags_text(_lines(name, value, LINE_LIMIT))
    if field is ItemField.STEPS:
        lines = _lines(name, value, LINE_LIMIT + len(STEP_DONE))
        return steps_text(steps_of("\n".join(lines)))
    if field is ItemField.LINKS:
        return "\n".join(_lines(name, value, LINK_LIMIT))
    return _line(name, value.strip(), LINE_LIMIT)


def tags_text(tags: Iterable[str]) -> str:
    """Tags one a line, each once, letter case aside, in alphabetical order."""
    once = {tag.strip().casefold(): tag.strip() for tag in tags if tag.strip()}
    return "\n".join(once[tag] for tag in sorted(once))


def steps_of(text: str) -> tuple[SubStep, ...]:
    """The steps of a text; a line without a mark is an open one, a mark alone is none."""
    return tuple(
        SubStep(
            line.removeprefix(STEP_DONE if line.startswith(STEP_DONE) else STEP_OPEN).strip(),
            line.startswith(STEP_DONE),
        )
        for line in lines_of(text)
        if line.strip() not in (STEP_DONE.strip(), STEP_OPEN.strip())
    )


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something."""
    return tuple(line for line in text.split("\n") if line.strip())


def _choice(name: Phrase, value: str, choices: type[State] | type[Priority]) -> State | Priority:
    try:
        return choices(value)
    except ValueError as error:
        known = ", ".join(choice or "none" for choice in choices)
        raise BadText(
            Phrase(
                "{name} can be {known}, not {value!r}. Nothing was changed.",
                name=name,
                known=known,
                value=value[:40],
            )
        ) from error


def checked_key(key: str) -> str:
    """`key` if an item or a list can be known by it, else BadText."""
    name = Phrase("The id of an item")
    if not key.strip():
        raise BadText(Phrase("{what} cannot be empty. Nothing was changed.", what=name))
    return _line(name, key, KEY_LIMIT)


def checked_moment(name: str, value: str) -> str:
    """A moment in UTC, ISO 8601, or nothing. Raises BadText."""
    if not value:
        return ""
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC).isoformat()
    except (ValueError, OverflowError) as error:
        raise BadText(
            Phrase(
                "{name} is no moment: {value!r}. Nothing was changed.", name=name, value=value[:40]
            )
        ) from error


def _matching(name: Phrase, value: str, fits: bool) -> str:
    if not fits:
        raise BadText(
            Phrase("{name} cannot be {value!r}. Nothing was changed.", name=name, value=value[:40])
        )
    return value


def _day(name: Phrase, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise BadText(
            Phrase(
                "{name} is a day like 2026-12-01, not {value!r}. Nothing was changed.",
                name=name,
                value=value[:40],
            )
        ) from error


def _lines(name: Phrase, value: str, limit: int) -> list[str]:
    lines = [_line(name, line.strip(), limit) for line in value.split("\n") if line.strip()]
    if len(lines) > LINES_LIMIT:
        raise BadText(
            Phrase(
                "An item can have {limit} of these at most; here are {number}. Nothing was "
                "changed.",
                limit=LINES_LIMIT,
                number=len(lines),
            )
        )
    return lines


def _line(name: Phrase, text: str, limit: int) -> str:
    if len(text) > limit:
        raise BadText(
            Phrase(
                "{what} can have {limit} characters at most; this one has {length}. Nothing was "
                "changed.",
                what=name,
                limit=limit,
                length=len(text),
            )
        )
    found = _UNFIT.search(text)
    if found:
        raise BadText(
            Phrase(
                "{what} cannot hold character {position} of this one (U+{code}). Nothing was "
                "changed.",
                what=name,
                position=str(found.start() + 1),
                code=f"{ord(found[0]):04X}",
            )
        )
    return text


def kept(text: str) -> str:
    """`text` if it can be kept exactly as it is, else BadText."""
    if len(text) > NOTE_LIMIT:
        raise BadText(
            Phrase(
                "This text has {length} characters; at most {limit} can be kept. Nothing was "
                "changed. Split it up.",
                length=len(text),
                limit=NOTE_LIMIT,
            )
        )
    found = _NO_CHARACTER.search(text)
    if found:
        raise BadText(
            Phrase(
                "Character {position} of this text is not a character that can be kept (U+{code}). "
                "Nothing was changed. Take it out and try again.",
                position=str(found.start() + 1),
                code=f"{ord(found[0]):04X}",
            )
        )
    return text
