"""Which form of a text that counts goes with a number, as Unicode's CLDR has the rules."""

from __future__ import annotations

from desktop.core.language import Language


def form(number: int, language: Language) -> int:
    """The place among the forms of a language: one and many, or the six that Arabic has."""
    match language:
        case Language.ARABIC:
            return _of_arabic(number)
        case Language.FRENCH:
            return int(number > 1)
        case _:
            return int(number != 1)


def _of_arabic(number: int) -> int:
    if number < 3:
        return number
    rest = number % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest > 10 else 5
