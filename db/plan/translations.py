"""Reads the content in other languages: `resources/content/es/*.toml`, and what is missing there.

Beside every file of the content stands one of the same name with a table for each record
(`[term.GLO-002]`) and in it the fields of `Table.texts`. Short values that come again and again
may stand once in `phrases-*.toml` instead, each under its English; a record's own text goes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from db.errors import ContentError
from db.plan.content import Content, Loaded, folded, parsed, translated_files
from db.plan.tables import BY_NAME

CODES = ("stated", "inferred")  # words for the program, where a text may stand as well


class Text(NamedTuple):
    """One text in another language. `position` is its place in a list, else 0."""

    table: str
    id: str
    field: str
    position: int
    text: str


class Gap(NamedTuple):
    """A text of the content that has none in another language."""

    file: str
    table: str
    id: str
    field: str
    english: str


@dataclass
class Language:
    """What stands in the folder of a language: texts by table, id and field, and phrases."""

    own: dict[tuple[str, str, str], tuple[str, ...]] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)  # of each phrase, by its English

    def texts(self, content: Content) -> Iterator[Text]:
        """All texts in this language, in the order of the content."""
        for loaded, name, english in _translatable(content):
            for position, (_, text) in enumerate(self._of(loaded, name, english)):
                if text:
                    yield Text(loaded.table, loaded.record.id, name, position, text)

    def gaps(self, content: Content) -> Iterator[Gap]:
        """What is missing."""
        for loaded, name, english in _translatable(content):
            for said, text in self._of(loaded, name, english):
                if not text and needs_text(said):
                    yield Gap(loaded.file, loaded.table, loaded.record.id, name, said)

    def idle(self, content: Content) -> set[str]:
        """The phrases that no text of the content needs."""
        needed: set[str] = set()
        for loaded, name, english in _translatable(content):
            if (loaded.table, loaded.record.id, name) not in self.own:
                needed.update(english)
        return self.phrases.keys() - needed

    def _of(self, loaded: Loaded, name: str, english: tuple[str, ...]) -> list[tuple[str, str]]:
        own = self.own.get((loaded.table, loaded.record.id, name))
        found = own or tuple(self.phrases.get(each, "") for each in english)
        return list(zip(english, found, strict=True))


def load(folder: Path, content: Content) -> dict[str, Language]:
    """All translations of the content in `folder`, by language.

    Raises ContentError for a file that is wrong in itself or no longer fits the English one.
    """
    languages: dict[str, Language] = {}
    records = {(each.table, each.record.id): each for each in content.everything()}
    for path in translated_files(folder):
        made = languages.setdefault(path.parent.name, Language())
        if path.name.startswith("phrases"):
            _take_phrases(made, path)
        else:
            _take_records(made, path, records)
    return languages


def needs_text(english: str) -> bool:
    """Whether there is a word in it that could be said in another language."""
    return english not in CODES and any(letter.isalpha() for letter in english)


def values(record: Any, name: str) -> tuple[str, ...]:
    """The texts of a field, of which a list has several and one without a value none."""
    value = getattr(record, name)
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _translatable(content: Content) -> Iterator[tuple[Loaded, str, tuple[str, ...]]]:
    for loaded in content.everything():
        for name in BY_NAME[loaded.table].texts:
            if english := values(loaded.record, name):
                yield loaded, name, english


def _take_phrases(made: Language, path: Path) -> None:
    label = f"{path.parent.name}/{path.name}"
    for written, text in parsed(path).items():
        english = folded(written)
        if not _says(text):
            raise ContentError(label, "-", english, "write its text in quotation marks")
        said = folded(text)
        if made.phrases.setdefault(english, said) != said:
            other = made.files[english]
            raise ContentError(label, "-", english, f"{other} says it with other words")
        made.files.setdefault(english, path.name)


def _take_records(made: Language, path: Path, records: dict[tuple[str, str], Loaded]) -> None:
    label = f"{path.parent.name}/{path.name}"
    for table, rows in parsed(path).items():
        if table not in BY_NAME or not BY_NAME[table].texts:
            raise ContentError(label, "-", table, "no kind of record with texts")
        for identity, row in _tables(rows, label, table):
            loaded = records.get((table, identity))
            if loaded is None or loaded.file != path.name:
                raise ContentError(label, identity, "-", f"{path.name} has no such {table}")
            for name, value in row.items():
                made.own[table, identity, name] = _checked(label, loaded, name, value)


def _tables(rows: Any, label: str, table: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for identity, row in rows.items() if isinstance(rows, dict) else [("-", rows)]:
        if not isinstance(row, dict):
            raise ContentError(label, identity, "-", f"write [{table}.ID] before each record")
        yield identity, row


def _checked(label: str, loaded: Loaded, name: str, value: Any) -> tuple[str, ...]:
    """The texts that stand in a field of a translation, if they fit those of the content."""

    def wrong(problem: str) -> ContentError:
        return ContentError(label, loaded.record.id, name, problem)

    if name not in BY_NAME[loaded.table].texts:
        raise wrong(f"no field of a {loaded.table} that is translated")
    english = getattr(loaded.record, name)
    if not english:
        raise wrong("there is nothing in English")
    if isinstance(english, tuple) != isinstance(value, list):
        raise wrong("is a list in one language and none in the other")
    texts = value if isinstance(value, list) else [value]
    if not all(map(_says, texts)):
        raise wrong("says nothing")
    before = values(loaded.record, name)
    if len(texts) != len(before):
        raise wrong(f"has {len(texts)} entries, in English {len(before)}")
    if any(each in CODES and each != text for each, text in zip(before, texts, strict=True)):
        raise wrong("is a word for the program, which has no translation")
    return tuple(folded(text) for text in texts)


def _says(text: Any) -> bool:
    return isinstance(text, str) and bool(text.strip())
