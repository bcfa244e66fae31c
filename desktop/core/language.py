"""The language that is spoken, and how a text of the code is said in it.

English stands in the code. What is said is looked up when it is said, so all that is made after a
change of language speaks the new one. Each thread of work has its language from whoever asked for
the work (see `contextvars`); a paper can be written in another one than the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from db.phrase import Phrase

_Said = TypeVar("_Said")


class Language(StrEnum):
    ENGLISH = "en"
    SPANISH = "es"
    FRENCH = "fr"
    ARABIC = "ar"


# A text, what tells it from others of the same letters, and a number where it counts: the text in
# another language, or "" where that has none.
Find = Callable[[str, str, int], str]


class Tongue(NamedTuple):
    """A language with its texts; `other` knows the rest of them by their language."""

    language: Language
    find: Find
    other: Callable[[Language], Tongue]


def _nothing(_text: str, _note: str, _number: int) -> str:
    return ""


def _wordless(language: Language) -> Tongue:
    return Tongue(language, _nothing, _wordless)


_ENGLISH = _wordless(Language.ENGLISH)
_spoken: ContextVar[Tongue] = ContextVar("_spoken", default=_ENGLISH)


def speak(tongue: Tongue) -> None:
    """From now on, in all that follows from here."""
    _spoken.set(tongue)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """In another language for a while: what a paper says."""
    before = _spoken.set(_spoken.get().other(language))
    try:
        yield
    finally:
        _spoken.reset(before)


def everywhere(say: Callable[[], _Said]) -> tuple[_Said, ...]:
    """What something gives in every language, that which is spoken first: for reading what people
    of another one wrote."""
    said = []
    for language in sorted(Language, key=lambda each: each is not spoken()):
        with speaking(language):
            said.append(say())
    return tuple(said)


def spoken() -> Language:
    """The language that is spoken here."""
    return _spoken.get().language


def tr(text: str, note: str = "") -> str:
    """A text of the code in the language that is spoken; `note` tells translators how it is meant,
    and tells texts of the same letters apart."""
    return _spoken.get().find(text, note, -1) or text


def tr_n(many: str, one: str, number: int, **fields: object) -> str:
    """A text that counts: `tr_n("{n} notes", "{n} note", 2)` is `2 notes`.

    Languages have one form to six; English has the two that stand in the code. `fields` are what
    else is between braces.
    """
    text = _spoken.get().find(many, one, number) or (one if number == 1 else many)
    return text.format(n=figures(number), **fields)


def retold(what: object) -> str:
    """A refusal or a phrase of the store (`db.phrase`) in the language that is spoken; anything
    else, and any other error, as it says itself."""
    from db.phrase import Counted, Phrase  # here: the first paint does not wait for the store

    match what:
        case BaseException(args=[Phrase() as phrase]):
            return retold(phrase)
        case Counted():
            number, fields = what.number, _said(what)
            return tr_n(what.words, what.one, number, **fields)
        case Phrase():
            return tr(what.words).format(**_said(what))
        case tuple():
            return tr(", ", "between things that are named one after the other").join(
                map(retold, what)
            )
        case int():
            return figures(what)
    return str(what)


def _said(phrase: Phrase) -> dict[str, str]:
    return {name: retold(value) for name, value in phrase.fields.items() if name != "n"}


def tr_noop(text: str) -> str:
    """Marks a text that is said later, with `tr`."""
    return text


class Words(Mapping[str, str]):
    """What each of some keys is called, said when it is asked for: the texts in English by key."""

    def __init__(self, english: Mapping[str, str]) -> None:
        self.english = english

    def __getitem__(self, key: str) -> str:
        return tr(self.english[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self.english)

    def __len__(self) -> int:
        return len(self.english)


def figures(number: int, language: Language | None = None) -> str:
    """A whole number with its thousands set apart as a language does."""
    match language or spoken():
        case Language.SPANISH:  # no mark in four digits, a space that holds in more
            return f"{number:,}".replace(",", "" if abs(number) < 10_000 else "\u00a0")
        case Language.FRENCH:
            return f"{number:,}".replace(",", "\u202f")
        case _:
            return f"{number:,}"
