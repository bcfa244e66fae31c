"""All pages of help, and which of their paragraphs hold what a person looks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.records import Word
from desktop.core.folding import Span, marks, snippet, tokens
from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.help.page import HelpPage, Part, read

_MOST = 40  # results: who gets more types another word
_RANKS = {Part.TITLE: 0, Part.HEADING: 1}


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph that was found: its page, its place there, and what is shown of it."""

    topic: Topic
    at: int
    where: str  # the page, and the heading above the paragraph
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A paragraph as it is searched: its own words, and those around it, of its section and of
    the page's title."""

    page: HelpPage
    at: int
    own: tuple[str, ...]
    around: tuple[str, ...]

    def score(self, words: Iterable[str]) -> int:
        """How many of the words it holds itself; none if one is not even around it."""
        own = 0
        for word in words:
            if _has(self.own, word):
                own += 1
            elif not _has(self.around, word):
                return 0
        return own


class Book:
    """Every page in the language that is spoken, read once. Raises OSError where one is missing."""

    def __init__(self) -> None:
        topics = (topic for chapter in CHAPTERS for topic in chapter.topics)
        self._pages = {topic: read(topic) for topic in topics}
        self._entries = [entry for page in self._pages.values() for entry in _entries(page)]

    def page(self, topic: Topic) -> HelpPage:
        return self._pages[topic]

    def find(self, typed: str) -> list[Found]:
        """The paragraphs that hold some of the words, in a section that holds all; each word may
        go on. What holds most comes first, titles and headings before text."""
        words = looked_for(typed)
        if not words:
            return []
        said = [word.text for word in words]
        scored = [(score, entry) for entry in self._entries if (score := entry.score(said))]
        scored.sort(key=lambda pair: (-pair[0], _RANKS.get(_part(pair[1]), 2)))
        return [_found(entry, words) for _, entry in scored[:_MOST]]


def looked_for(typed: str) -> list[Word]:
    """The words in what a person typed. Nothing here is a condition: help is read, not filtered."""
    return [Word(token, prefix=True) for token, _ in tokens(typed)]


def _entries(page: HelpPage) -> Iterator[_Entry]:
    title = _tokens(page.title)
    sections: dict[str, tuple[str, ...]] = {}
    own = [_tokens(piece.plain) for piece in page.pieces]
    for at, words in enumerate(own):
        heading = page.heading_above(at)
        sections[heading] = sections.get(heading, title) + words
    for at, words in enumerate(own):
        if not page.pieces[at].is_ours:
            yield _Entry(page, at, words, sections[page.heading_above(at)])


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(token for token, _ in tokens(text))


def _has(held: tuple[str, ...], word: str) -> bool:
    return any(each.startswith(word) for each in held)


def _part(entry: _Entry) -> Part:
    return entry.page.pieces[entry.at].part


def _found(entry: _Entry, words: list[Word]) -> Found:
    page, heading = entry.page, entry.page.heading_above(entry.at)
    piece = page.pieces[entry.at]
    where = page.title if piece.part in (Part.TITLE, Part.HEADING) else heading or page.title
    if where != page.title:
        where = f"{page.title}: {where}"
    text = snippet(piece.plain, words)
    return Found(page.topic, entry.at, where, text, tuple(marks(text, words)))
