"""What all tests without a window share."""

from __future__ import annotations

import pytest

from desktop.core import language
from desktop.core.language import Language, Tongue


def _bare(wanted: Language) -> Tongue:
    """A language of which there are no texts."""
    return Tongue(wanted, lambda _text, _note, _number: "", _bare)


@pytest.fixture(autouse=True)
def no_texts() -> None:
    """Every test begins in English, and knows no other texts: a window that was there before it
    leaves those of its languages."""
    language.speak(_bare(Language.ENGLISH))
