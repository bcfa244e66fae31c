"""A sentence that is said in English here, and can be said in another language elsewhere.

It is its English text, and remembers what that was made of: logs and the command line take it as
it is, while the window looks its words up (`desktop.core.language.retold`).
"""

from __future__ import annotations

from collections.abc import Mapping


class Phrase(str):
    """`Phrase("{path} is damaged.", path=path)`: text with what stands between its braces.

    A field may be a phrase itself, or several as a tuple; whole numbers have their thousands set
    apart.
    """

    __slots__ = ("fields", "words")
    words: str
    fields: Mapping[str, object]

    def __new__(cls, words: str, /, **fields: object) -> Phrase:
        made = super().__new__(cls, words.format(**{k: _english(v) for k, v in fields.items()}))
        made.words, made.fields = words, fields
        return made


class Counted(Phrase):
    """A phrase that counts: `Counted("{n} files", "{n} file", 2)`; `words` is said of many."""

    __slots__ = ("number", "one")
    one: str
    number: int

    def __new__(cls, many: str, one: str, /, number: int, **fields: object) -> Counted:
        made = super().__new__(cls, one if number == 1 else many, n=number, **fields)
        assert isinstance(made, Counted)  # noqa: S101 - for the type alone
        made.words, made.one, made.number = many, one, number
        return made


def _english(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:,}" if isinstance(value, int) else value
