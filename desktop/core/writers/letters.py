"""Text as every file can hold it and nobody is led astray by it."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

SIGN = "\N{REPLACEMENT CHARACTER}"  # something stands there that is no text

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Controls, halves of characters, and what Unicode will never be text.
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# They turn what follows round, beyond the text they stand in; letters know their own direction.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")

_Value = TypeVar("_Value")


def readable(value: _Value) -> _Value:
    """A flow or a part of one with every text fit to be read; all else is as it was."""
    return cast(_Value, _readable(value))


def one_line(text: str) -> str:
    return " ".join(text.split())


def _readable(value: Any) -> Any:
    if isinstance(value, str):
        return _NO_TEXT.sub(SIGN, _TURNS.sub("", _BREAKS.sub("\n", value)))
    if isinstance(value, tuple):
        return tuple(map(_readable, value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: _readable(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **parts)
    return value
