"""What each kind of record is called, in one line."""

from __future__ import annotations

from typing import Any

from desktop.core.describe import heading
from desktop.core.language import Words, tr, tr_noop
from desktop.core.library.values import BULLET_FORMS, ENTITY_KINDS, capital
from desktop.core.words import LIBRARY_NAMES, RELATION_NAMES

# Which fields of a library record are its title, and which its text.
_FIELDS: dict[str, tuple[tuple[str, ...], str]] = {
    "agency": (("name",), "role"),
    "term": (("term",), "definition"),
    "event": (("event",), ""),
    "figure": (("value", "meaning"), "note"),
    "question": (("question",), "answers"),
    "change": (("summary",), "basis"),
    "source": (("short_title",), "good_for"),
    "reference": (("title",), "note"),
    "topic": (("label",), ""),
    "discrepancy": (("title",), "detail"),
    "programme": (("name",), ""),
    "activity": (("title",), ""),
    "first": (("claim",), ""),
    "person": (("name",), "role"),
    "statement": (("speaker",), "gist"),
    "entity": (("name",), ""),
    "background": (("gist",), ""),
    "pillar": (("name",), "description"),
    "speaker": (("who",), "basis"),
    "wording": (("note",), ""),
    "bullet": (("form", "id"), "note"),
    "follow_through": ((), "reason"),
}

TABLE_NAMES = Words({"record": tr_noop("Plan records"), **LIBRARY_NAMES.english})

_LINK = 120  # characters


def title(table: str, record: Any) -> str:
    """What a record of `table` is called: `Forced labor`, `25 million people worldwide ...`."""
    if table == "record":
        return heading(record)
    if table == "follow_through":
        after = record.later or record.passage
        return tr("{earlier}, then {later}: {outcome}").format(
            earlier=record.earlier, later=after, outcome=RELATION_NAMES[record.relation].lower()
        )
    if table == "bullet":
        return f"{capital(BULLET_FORMS[record.form])} {record.id}"
    return " ".join(getattr(record, name) for name in _FIELDS[table][0])


def figure(record: Any, language: str) -> str:
    """A figure and what it counts: `25 million: people ...`, which Spanish says in one breath."""
    between = ": " if language == "en" else " "
    return f"{record.value}{between}{record.meaning}"


def short(table: str, record: Any) -> str:
    """The title as a link shows it: a long one is cut between words.

    Official wording keeps both its quotation marks."""
    whole = title(table, record)
    if len(whole) <= _LINK:
        return whole
    cut = whole[:_LINK].rpartition(" ")[0].rstrip(",;:") + "…"
    return cut + "”" * (cut.count("“") - cut.count("”"))


def text(table: str, record: Any) -> str:
    """What is said of it below the title, to take a snippet from; may be empty."""
    if table == "record":
        return str(record.summary)
    if table == "entity":
        return ENTITY_KINDS[record.kind]
    name = _FIELDS[table][1]
    value = getattr(record, name) if name else ""
    return " ".join(value) if isinstance(value, tuple) else value or ""
