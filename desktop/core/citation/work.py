"""A document as citations need it, whichever format they are written in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from desktop.core.language import Language, speaking
from desktop.core.words import day

WEBPAGE, NEWS, REPORT, DOCUMENT = "webpage", "article-newspaper", "report", "document"

_SUFFIXES = ("Jr.", "Sr.", "II", "III", "IV")
# Letters without a place in a line of text, or that YAML, and so Typst, does not take.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Name:
    """Who made it: a person with a `family` name, or a body, which has only that."""

    family: str
    given: str = ""
    suffix: str = ""

    def in_order(self) -> str:
        """`Joseph R. Biden Jr.`, `The White House`."""
        return " ".join(filter(None, (self.given, self.family, self.suffix)))


@dataclass(frozen=True, slots=True)
class Work:
    """One document. `kind` is its type in CSL; every text is one line, empty where unknown.

    `address` is where it stands today and `original` where it stood first, if that was elsewhere.
    `issued` is ISO 8601 of any precision. `edition` is its own; `plan` is the edition of the plan
    whose records it states.
    """

    id: str
    kind: str
    title: str
    author: Name
    publisher: str
    issued: str
    address: str
    original: str
    genre: str = ""
    container: str = ""
    edition: str = ""
    plan: str = ""

    @property
    def key(self) -> str:
        """Its name in a file of references: the same for ever, and nobody else's."""
        return f"four-pillars-{re.sub('[^a-z0-9]+', '-', self.id.lower())}"

    @property
    def issued_parts(self) -> list[int]:
        """Year, month and day, as far as they are known."""
        return [int(part) for part in self.issued.split("-")] if self.issued else []

    @property
    def note(self) -> str:
        """What no field of any format has room for."""
        said = []
        if self.plan:
            said.append(f"Edition of the plan: {self.plan}.")
        if self.original:
            said.append(f"First published at {self.original}")
        return " ".join(said)

    def as_csl(self, accessed: date | None) -> dict[str, object]:
        """The item of CSL-JSON; what is unknown is left out."""
        item: dict[str, object] = {"id": self.id, "type": self.kind, "title": self.title}
        item["author"] = [_csl_name(self.author)]
        if self.issued:
            item["issued"] = {"date-parts": [self.issued_parts]}
        fields = {
            "container-title": self.container,
            "publisher": self.publisher,
            "genre": self.genre,
            "edition": self.edition,
            "URL": self.address,
        }
        item |= {field: text for field, text in fields.items() if text}
        if self.address and accessed:
            item["accessed"] = {"date-parts": [[accessed.year, accessed.month, accessed.day]]}
        if self.note:
            item["note"] = self.note
        item["language"] = "en-US"
        return item


def person(name: str) -> Name:
    """A person from a name as it is spoken: `Joseph R. Biden Jr.`"""
    words = tidy(name).split()
    suffix = words.pop() if len(words) > 2 and words[-1] in _SUFFIXES else ""
    return Name(words[-1].rstrip(","), " ".join(words[:-1]), suffix)


def body(name: str) -> Name:
    """A body without what is said about it: `The White House, for the countries that ...`"""
    return Name(re.split(r" \(|, for ", tidy(name))[0])


def english_day(iso: str) -> str:
    """A day as citations have it, which are in English whoever asks for them."""
    with speaking(Language.ENGLISH):
        return day(iso)


def tidy(text: str | None) -> str:
    """A text as one line that every format can hold."""
    return " ".join(unicodedata.normalize("NFC", _UNFIT.sub(" ", text or "")).split())


def _csl_name(name: Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    parts = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {part: text for part, text in parts.items() if text}
