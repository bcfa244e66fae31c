"""JSON out of a file that anybody may have made: bounded, and strict where JSON is lenient."""

from __future__ import annotations

import codecs
import json
from collections.abc import Sequence
from typing import NoReturn

from desktop.core.exchange.error import refused
from desktop.core.language import tr

SIZE_LIMIT = 64 * 1024 * 1024  # bytes
_NUMBER_LIMIT = 9  # digits: the only number there is counts versions
_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}

Json = object  # dict, list, str, int, bool or None, as `json` makes them


def parse(data: bytes) -> Json:
    """The value that JSON in UTF-8 tells. Raises ShareError."""
    within_size(len(data))
    text = _decoded(data)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_number,
            parse_float=_fraction,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as error:
        place = tr("line {lineno}, column {colno}").format(lineno=error.lineno, colno=error.colno)
        raise refused(
            tr("The file is no share file, or damaged: {msg} ({place}).").format(
                msg=error.msg, place=place
            )
        ) from error
    except RecursionError as error:
        raise refused(tr("The file is nested deeper than any share file.")) from error


def within_size(size: int) -> None:
    """Raises ShareError for more than is ever read."""
    if size > SIZE_LIMIT:
        raise refused(
            tr("The file is larger than {size_limit} MB, the most that is read.").format(
                size_limit=SIZE_LIMIT // 1024 // 1024
            ),
            tr("Ask for fewer lists at a time."),
        )


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            raise refused(tr("The file is in {name}; share files are in UTF-8.").format(name=name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(
            tr("The file is not in UTF-8 (byte {start}).").format(start=error.start + 1)
        ) from error


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise refused(tr("The file says {twice!r} twice in one place.").format(twice=twice[:40]))
    return made


def _number(text: str) -> int:
    if len(text) > _NUMBER_LIMIT:
        raise refused(tr("The file holds a number larger than any share file."))
    return int(text)


def _fraction(text: str) -> NoReturn:
    raise refused(
        tr("The file holds the number {text}, which belongs in no share file.").format(
            text=text[:40]
        )
    )


def _constant(text: str) -> NoReturn:
    raise refused(tr("The file holds {text}, which is no number.").format(text=text))
