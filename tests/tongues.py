"""Languages of a few texts, for tests that need no more of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from desktop.core import language
from desktop.core.language import Language, Tongue


def tongue(spoken: Language, texts: Mapping[str, str]) -> Tongue:
    """One that knows `texts` by their English, whatever they are meant as; both forms of a count
    stand between bars. English knows nothing but what stands in the code."""

    def find(text: str, note: str, number: int) -> str:
        forms = texts.get(text, "").split("|")
        return forms[0] if number == 1 else forms[-1]

    def other(wanted: Language) -> Tongue:
        return tongue(wanted, {} if wanted is Language.ENGLISH else texts)

    return Tongue(spoken, find, other)


@contextmanager
def speaking(spoken: Language, texts: Mapping[str, str]) -> Iterator[None]:
    """A while in which all that is said is said so."""
    language.speak(tongue(spoken, texts))
    try:
        yield
    finally:
        language.speak(tongue(Language.ENGLISH, {}))
