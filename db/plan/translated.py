"""The plan in another language: the same records with their texts in that one.

What is a code, an id or a name of record stays; whatever has no text stays in English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

from db.plan import search
from db.plan.catalogue import Plan
from db.plan.tables import BY_NAME
from db.records import Hit, PlanRecord, Word

Texts = Mapping[str, Mapping[int, str]]  # by field, then by place in it

_BEHIND = 10_000.0  # the rank of what only the English words find


class TranslatedRecord(PlanRecord):
    """A record of the plan that says in another language what `english` says.

    Its title is ours, so it is not `quoted`.
    """

    __slots__ = ("_english",)
    _english: PlanRecord

    @property
    def english(self) -> PlanRecord:
        return self._english


def translated(record: Any, texts: Texts) -> Any:
    """`record` with `texts` in place of its own."""
    changes = {name: _put(getattr(record, name), placed) for name, placed in texts.items()}
    if not isinstance(record, PlanRecord):
        return replace(record, **changes)
    own = {f.name: getattr(record, f.name) for f in fields(record)}
    if "title" in changes:
        changes["quoted"] = False
    made = TranslatedRecord(**(own | changes))
    object.__setattr__(made, "_english", record)  # it is frozen
    return made


def _put(value: Any, placed: Mapping[int, str]) -> Any:
    if isinstance(value, tuple):
        return tuple(placed.get(n, text) for n, text in enumerate(value))
    return placed[0]


class TranslatedPlan(Plan):
    """A plan in `language`, over the open file of the English one, which closes it."""

    def __init__(self, english: Plan, language: str) -> None:
        self.path = english.path
        self._english = english
        self._language = language
        self._lock, self._connection = english._lock, english._connection
        self._tables = {}

    @property
    def language(self) -> str:
        return self._language

    @property
    def english(self) -> Plan:
        return self._english

    @cached_property
    def languages(self) -> tuple[str, ...]:
        return self._english.languages

    @property
    def hidden(self) -> tuple[str, ...]:
        return ()  # its own search looks through English as well

    def in_language(self, language: str) -> Plan:
        return self if language == self._language else self._english.in_language(language)

    def table(self, name: str) -> tuple[Any, ...]:
        with self._lock:
            kept = self._tables.get(name)
            if kept is None:
                kept = self._tables[name] = self._translate(name)
            return kept

    def find(self, words: Iterable[Word]) -> list[Hit]:
        """What holds all words in this language, then what holds them in English only."""
        words = tuple(words)
        here = self._find(words, search.suffix(self._language))
        known = {hit.id for hit in here}
        others = (hit for hit in self._english.find(words) if hit.id not in known)
        return [*here, *(hit._replace(rank=hit.rank + _BEHIND) for hit in others)]

    def holding(self, words: Iterable[Word]) -> frozenset[str]:
        words = tuple(words)
        here = self._holding(words, search.suffix(self._language))
        return here | self._english.holding(words)

    def _translate(self, name: str) -> tuple[Any, ...]:
        texts: dict[str, dict[str, dict[int, str]]] = {}
        if BY_NAME[name].texts:
            rows = self._all(
                "SELECT id, field, position, text FROM translation WHERE language = ? AND kind = ?",
                (self._language, name),
            )
            for identity, field, position, text in rows:
                texts.setdefault(identity, {}).setdefault(field, {})[position] = text
        return tuple(
            translated(record, texts[record.id]) if record.id in texts else record
            for record in self._english.table(name)
        )
