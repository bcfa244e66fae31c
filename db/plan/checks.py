"""Looks at how content records fit together; the first misfit is one line.

Every rule is a generator of `(loaded, field, problem)`, so that a test can ask one rule at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from db.errors import ContentError
from db.plan.content import Content, Loaded, citation
from db.plan.tables import BY_NAME, SOURCES, is_list
from db.records import Kind

Problem = tuple[Loaded, str, str]

ALLOWED: dict[tuple[str, str], frozenset[str]] = {
    ("record", "status"): frozenset({"done", "ongoing", "planned"}),
    ("record", "pillar_basis"): frozenset({"stated", "inferred"}),
    ("record", "principle_basis"): frozenset({"stated", "inferred"}),
    ("record", "attribution"): frozenset(
        {"stated_priority_action", "stated_in_plan", "related_announcement"}
    ),
    ("follow_through", "relation"): frozenset(
        {"fulfilled", "progressed", "continued", "restated", "changed"}
    ),
    ("follow_through", "basis"): frozenset({"stated", "inferred"}),
    ("silence", "status_then"): frozenset({"done", "ongoing", "planned"}),
    ("term", "outside"): frozenset({"no", "partial"}),
    ("event", "precision"): frozenset(
        {"year", "season", "month", "week", "day", "minute", "second", "approximate"}
    ),
    ("discrepancy", "kind"): frozenset({"conflict", "ambiguity", "technical", "update"}),
    ("change", "kind"): frozenset({"changed", "unchanged", "context", "reported_only"}),
    ("agency", "kind"): frozenset(
        {
            "White House office",
            "department",
            "agency",
            "component",
            "interagency body",
            "advisory",
            "other",
        }
    ),
}
DATES = {
    ("source", "date"),
    ("source", "event_date"),
    ("record", "date"),
    ("record", "until"),
    ("record", "status_as_of"),
    ("event", "date"),
    ("event", "until"),
    ("reference", "date"),
}
URLS = {("source", "url"), ("source", "archive_url"), ("reference", "url")}

# Fields that lead from a record to one above it of the same kind, as ids.
ABOVE = (("agency", "parent"), ("figure", "part_of"), ("reference", "same_as"))

_PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\S*")


def check(content: Content) -> None:
    """Raise ContentError for the first record that does not fit the others."""
    for rule in RULES:
        for loaded, where, problem in rule(content):
            raise ContentError(loaded.file, loaded.record.id, where, problem)


def ids_are_unique(content: Content) -> Iterator[Problem]:
    seen: dict[str, Loaded] = {}
    for loaded in content.everything():
        if loaded.table == "silence":  # bears the id of the record it is about
            continue
        first = seen.setdefault(loaded.record.id, loaded)
        if first is not loaded:
            yield loaded, "id", f"used already in {first.file}"
    silent: set[str] = set()
    for loaded in content.tables.get("silence", []):
        if loaded.record.id in silent:
            yield loaded, "id", "said to be silent twice"
        silent.add(loaded.record.id)


def texts_say_something(content: Content) -> Iterator[Problem]:
    for loaded, name, value in _values(content):
        if not isinstance(value, str):
            continue
        if not value:
            yield loaded, name, "empty; leave the field out"
        elif "TODO" in value:
            yield loaded, name, "unfinished"
        elif any(ord(c) < 32 or ord(c) == 127 for c in value):
            yield loaded, name, "holds a control character"


def ids_resolve(content: Content) -> Iterator[Problem]:
    ids = {name: {r.id for r in content.records(name)} for name in BY_NAME}
    everything = set().union(*ids.values())
    for loaded, name, value in _values(content):
        refs = BY_NAME[loaded.table].refs
        if name not in refs:
            continue
        known = set().union(*(ids[t] for t in refs[name])) if refs[name] else everything
        if value not in known:
            yield loaded, name, f"{value!r} is not known"
    for loaded in content.tables.get("silence", []):
        for other in loaded.record.not_the_same:
            if other not in ids["record"] and not _is_passage(other, content):
                yield loaded, "not_the_same", f"{other!r} is neither a record nor a passage"


def principles_fit(content: Content) -> Iterator[Problem]:
    records = {r.id: r for r in content.records("record")}
    for loaded in content.tables.get("record", []):
        record = loaded.record
        if record.principle is None:
            continue
        principle = records[record.principle]
        if principle.kind is not Kind.PRINCIPLE:
            yield loaded, "principle", f"{principle.id} is no principle"
        elif principle.pillar != record.pillar:
            yield loaded, "principle", f"{principle.id} lies in {principle.pillar}"
        elif record.principle_basis is None:
            yield loaded, "principle_basis", "missing; say stated or inferred"


def nothing_stands_below_itself(content: Content) -> Iterator[Problem]:
    for table, name in ABOVE:
        next_above = {record.id: getattr(record, name) for record in content.records(table)}
        for loaded in content.tables.get(table, []):
            passed: set[str] = set()
            at: str | None = loaded.record.id
            while at is not None and at not in passed:
                passed.add(at)
                at = next_above.get(at)
            if at is not None:
                yield loaded, name, "stands below itself"


def citations_lie_in_their_document(content: Content) -> Iterator[Problem]:
    lengths = {source.id: source.lines for source in content.records("source")}
    for loaded in content.everything():
        if not loaded.record.sources:
            yield loaded, SOURCES, "names no source"
        for cited in loaded.record.sources:
            length = lengths.get(cited.source)
            if length is None:
                yield loaded, SOURCES, f"{cited.source!r} is not known"
            elif not 1 <= cited.first <= cited.last <= length:
                yield loaded, SOURCES, f"{cited} is not within the {length} lines"


def dates_are_iso(content: Content) -> Iterator[Problem]:
    for loaded in content.everything():
        for name in ("date", "until", "event_date", "status_as_of"):
            value = getattr(loaded.record, name, None)
            if (loaded.table, name) in DATES and value is not None and not is_iso(value):
                yield loaded, name, f"{value!r} is no ISO 8601 date"
        until = getattr(loaded.record, "until", None)
        if until is not None and not (loaded.record.date or "~")[: len(until)] <= until:
            yield loaded, "until", "lies before the date"
    for loaded in content.tables.get("record", []):
        if loaded.record.status is not None and loaded.record.status_as_of is None:
            yield loaded, "status_as_of", "missing; a status is as of a date"


def urls_are_https(content: Content) -> Iterator[Problem]:
    for loaded, name, value in _values(content):
        if (loaded.table, name) in URLS and not _is_https(value):
            yield loaded, name, f"{value!r} is no https address"


def words_are_known(content: Content) -> Iterator[Problem]:
    for loaded, name, value in _values(content):
        allowed = ALLOWED.get((loaded.table, name))
        if allowed and value not in allowed:
            yield loaded, name, f"{value!r} is none of {', '.join(sorted(allowed))}"


def stories_fit(content: Content) -> Iterator[Problem]:
    """A follow-through has one end, goes forward in time, and excludes a silence."""
    records = {r.id: r for r in content.records("record")}
    followed = {link.earlier for link in content.records("follow_through")}
    for loaded in content.tables.get("follow_through", []):
        link = loaded.record
        if (link.later is None) == (link.passage is None):
            yield loaded, "later", "state either a later record or a passage"
        elif link.passage is not None and not _is_passage(link.passage, content):
            yield loaded, "passage", f"{link.passage!r} is no passage like u2023:12-14"
        elif link.later and records[link.later].year <= records[link.earlier].year:
            yield loaded, "later", f"{link.later} is not later than {link.earlier}"
    for loaded in content.tables.get("silence", []):
        if loaded.record.id in followed:
            yield loaded, "id", "has a follow-through, so it is not silent"
        if loaded.record.status_then != records[loaded.record.id].status:
            yield loaded, "status_then", "differs from the record's status"


def answers_have_speakers(content: Content) -> Iterator[Problem]:
    for loaded in content.tables.get("question", []):
        if len(loaded.record.answers) != len(loaded.record.answered_by):
            yield loaded, "answered_by", "name one speaker for each answer"


RULES: tuple[Callable[[Content], Iterator[Problem]], ...] = (
    ids_are_unique,
    texts_say_something,
    ids_resolve,
    principles_fit,
    nothing_stands_below_itself,
    citations_lie_in_their_document,
    dates_are_iso,
    urls_are_https,
    words_are_known,
    stories_fit,
    answers_have_speakers,
)


def is_iso(text: str) -> bool:
    """Whether `text` is a year, month, day, or a time (a page may not give its offset)."""
    try:
        if _PARTIAL_DATE.fullmatch(text):
            date.fromisoformat((text + "-01-01")[:10])
        else:
            datetime.fromisoformat(text)
            return _TIME.fullmatch(text) is not None
    except ValueError:
        return False
    return True


def _is_https(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:  # a bracket without its partner
        return False
    return parts.scheme == "https" and bool(parts.hostname) and " " not in text


def _is_passage(text: str, content: Content) -> bool:
    """Whether `text` names lines that a document has."""
    try:
        cited = citation(text)
    except ValueError:
        return False
    return any(
        source.id == cited.source and 1 <= cited.first <= cited.last <= source.lines
        for source in content.records("source")
    )


def _values(content: Content) -> Iterator[tuple[Loaded, str, Any]]:
    """Every value that was stated, list items one by one."""
    for loaded in content.everything():
        for f in fields(loaded.record):
            value = getattr(loaded.record, f.name)
            if f.name == SOURCES:
                continue
            if is_list(f):
                for item in value:
                    yield loaded, f.name, item
            elif value is not None:
                yield loaded, f.name, value
