"""Finds in a text what can be linked: ids, agencies, and terms of the glossary.

The words of a text never change. What is marked wrongly does more harm than what is not marked:
`false_friends` lists the words that need care.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from desktop.core import describe
from desktop.core.folding import Span as Place
from desktop.core.folding import tokens
from desktop.core.language import tr
from desktop.core.library.document import Span, Text
from desktop.core.library.false_friends import Rule
from desktop.core.library.names import CAPITAL, LINKING, Name, all_names, gap
from desktop.core.words import BEYOND, LIBRARY_NAMES

if TYPE_CHECKING:
    from db.library import Term
    from db.plan.catalogue import Plan

Here = list[tuple[str, Place]]
Find = tuple[int, int, str]  # from, to, target

_FIXED = re.compile(
    r"(?P<address>(?:https?://|www\.|(?<![\w.+-])[\w.+-]+@[\w-]+\.)\S+)"  # no words in it
    r"|(?<![\w-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?![\w-])"
)
# A silence has the id of the record it is about, and nothing to be looked up by itself.
_TABLES = ("record", *LIBRARY_NAMES, "bullet", "wording", "follow_through", "speaker")
_ID = re.compile(r"[A-Z][A-Z0-9-]*\d")
_TITLES = (
    *("title", "term", "name", "label", "event", "claim", "question", "summary", "meaning"),
    *("gist", "note", "reason", "who"),
)
_STOPS = (".", "!", "?", ":", ";", "\u201c", '"', "(")
_NEAR = 4  # as far as an end of a sentence is looked for
_HYPHENS = ("-", "\u2010", "\u2011")
_JOINTS = ("_", "@", "#", *_HYPHENS)
_GOES_ON = re.compile(r"[_@]|\.\w|[-\u2010\u2011]\d")


class Marker:
    """Knows every name and id of a plan. Made once; it may be asked from any thread."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._hints: dict[str, str] = {}
        self._ids: dict[str, tuple[str, Any]] = {}
        for table in _TABLES:
            for record in plan.table(table):
                if _ID.fullmatch(record.id):
                    self._ids[record.id] = (table, record)
        self._terms = {term.id: term for term in plan.table("term")}
        self._names: dict[str, list[Name]] = defaultdict(list)
        for name in all_names(plan):
            self._names[name.words[0]].append(name)
        for names in self._names.values():
            names.sort(key=lambda name: -len(name.words))  # stable: agencies stay first

    def mark(self, text: str, *, leave: Collection[str] = (), seen: set[str] | None = None) -> Text:
        """`text` with links. Targets in `leave` get none; with `seen`, which grows, each target
        gets one where it first stands."""
        spans: list[Span] = []
        at = 0
        for start, end, target in self._finds(text):
            if target in leave or (seen is not None and target in seen):
                continue
            if seen is not None:
                seen.add(target)
            if at < start:
                spans.append(Span(text[at:start]))
            spans.append(Span(text[start:end], target, self.hint(target), mention=True))
            at = end
        if at < len(text):
            spans.append(Span(text[at:]))
        return tuple(spans)

    def hint(self, target: str) -> str:
        """What a target is, in a sentence or two; nothing for one that is not a record here."""
        kept = self._hints.get(target)
        if kept is None:
            kept = self._hints[target] = self._make_hint(target)
        return kept

    # -- hints --

    def _make_hint(self, target: str) -> str:
        if target in self._plan.agencies:
            return f"{describe.agency_name(self._plan, target)}. {self._plan.agencies[target].role}"
        if target in self._terms:
            return _meaning(self._terms[target])
        table, record = self._ids.get(target, ("", None))
        if record is None:
            return ""
        if table == "record":
            return describe.heading(record)
        title = next(filter(None, (getattr(record, field, None) for field in _TITLES)), None)
        return str(title or describe.citation_line(self._plan, record.sources[0]))

    # -- finding --

    def _finds(self, text: str) -> Iterator[Find]:
        """What is linked, in order."""
        at = 0
        for fixed in _FIXED.finditer(text):
            known = fixed[0] in self._ids
            if known or fixed["address"]:
                yield from self._named(text, at, fixed.start())
                at = fixed.end()
            if known:
                yield fixed.start(), fixed.end(), fixed[0]
        yield from self._named(text, at, len(text))

    def _named(self, text: str, first: int, last: int) -> Iterator[Find]:
        part = text[first:last]
        here = tokens(part)
        n = 0
        while n < len(here):
            name = next(
                (name for name in self._names.get(here[n][0], ()) if _fits(name, part, here, n)),
                None,
            )
            if name is None:
                n += 1
                continue
            end = n + len(name.words)
            stop = here[end - 1][1][1] + len(name.tail)
            yield first + here[n][1][0], first + stop, name.target
            n = end


def _fits(name: Name, text: str, here: Here, first: int) -> bool:
    """Whether `name` stands in `text` from the word `first` on, and stands alone."""
    last = first + len(name.words) - 1
    if last >= len(here):
        return False
    for n, word in enumerate(name.words):
        folded, (start, end) = here[first + n]
        if folded != word or not _looks(text[start:end], name.looks[n]):
            return False
    if any(gap(_between(text, here, first + n)) != each for n, each in enumerate(name.gaps)):
        return False
    return (
        text.startswith(name.tail, here[last][1][1])
        and _is_whole(name, text, here, first, last)
        and (name.rule is None or _allows(name.rule, here, first, last))
    )


def _allows(rule: Rule, here: Here, first: int, last: int) -> bool:
    after = here[first - 1][0] if first else ""
    before = [word for word, _ in here[last + 1 : last + 3] if word not in ("and", "or")]
    return after not in rule.after and not (before and before[0] in rule.before)


def _looks(written: str, look: str) -> bool:
    if look == CAPITAL:
        return written[0].isupper()
    return not look or written == look


def _between(text: str, here: Here, n: int) -> str:
    return text[here[n][1][1] : here[n + 1][1][0]]


def _is_whole(name: Name, text: str, here: Here, first: int, last: int) -> bool:
    """Whether the words are not part of a longer word, nor common words in a longer name."""
    start, end = here[first][1][0], here[last][1][1] + len(name.tail)
    if _GOES_ON.match(text, end) or text[start - 1 : start] in _JOINTS:
        return False
    if not name.common:
        return True
    if text[end : end + 1] in _HYPHENS:
        return False
    return not _in_longer_name(text, here, first, last)


def _in_longer_name(text: str, here: Here, first: int, last: int) -> bool:
    """Whether capitals show that common words are part of a name, as in `Polaris Survivor Fund`."""
    if not any(text[start].isupper() for _, (start, _) in here[first : last + 1]):
        return False
    if _begins_sentence(text, here[first][1][0]):
        return _capital(text, here, last, 1)
    return any(
        _capital(text, here, edge, step)
        or (_small(text, here, edge, step) and _capital(text, here, edge + step, step))
        for edge, step in ((last, 1), (first, -1))
    )


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _NEAR) : start].rstrip()
    return not before or before.endswith(_STOPS)


def _capital(text: str, here: Here, n: int, step: int) -> bool:
    """Whether the word next to word `n`, before or after it, has a capital and only a space
    between. The first word of a sentence has one anyway."""
    return (
        _neighbour(text, here, n, step)
        and text[here[n + step][1][0]].isupper()
        and not (here[n + step][0] in LINKING and _begins_sentence(text, here[n + step][1][0]))
    )


def _small(text: str, here: Here, n: int, step: int) -> bool:
    return _neighbour(text, here, n, step) and here[n + step][0] in LINKING


def _neighbour(text: str, here: Here, n: int, step: int) -> bool:
    return 0 <= n + step < len(here) and gap(_between(text, here, min(n, n + step))) == " "


def _meaning(term: Term) -> str:
    """The definition; what in it is not from the documents is named."""
    if not term.outside_what:
        return term.definition
    return f"{term.definition} {tr(BEYOND).format(term.outside_what)}"
