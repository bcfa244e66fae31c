"""What the sheets of a workbook share: how cells look, how high rows are, how texts are cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from desktop.core.writers.letters import one_line, readable

CELL_LIMIT = 32_767  # UTF-16 units that Excel takes in a cell
LINE, TALLEST = 13.5, 409.0  # points: a line of text, and the tallest row that Excel has
_FIRST_DAY = date(1900, 3, 1)  # before it, Excel has a February 29 that never was
_GAP = 2.0  # points above and below the lines of a row
_PICTURE = re.compile(r"&(?=G|\[Picture\])")
_MOST_LINES = int((TALLEST - _GAP) / LINE)
_WRAPS_AT = 1.2  # characters of ours to one of a column, the gaps at line ends reckoned in
_INK, _QUIET, _RULE, _TINT, _WARN = "#1B2733", "#4A5867", "#9AA7B4", "#EEF2F6", "#FFF3D6"

BASE = {"font_size": 10, "font_color": _INK, "valign": "top"}
_LINED = {"text_wrap": True, "bottom": 4, "bottom_color": _RULE}
LOOKS: dict[str, dict[str, Any]] = {
    "head": {"bold": True, "bg_color": _TINT, "bottom": 1, "text_wrap": True},
    # Programs without boxes in cells show the sign.
    "box": {"bottom": 4, "bottom_color": _RULE, "align": "center", "num_format": '"☑";;"☐"'},
    "text": _LINED,
    "title": _LINED | {"bold": True},
    "day": _LINED | {"num_format": "yyyy-mm-dd", "align": "left"},
    "quiet": {"bottom": 4, "bottom_color": _RULE, "font_color": _QUIET},
    "quiet wrapped": _LINED | {"font_color": _QUIET},
    "label": {"bold": True, "text_wrap": True},
    "plain": {"text_wrap": True},
    "over": {"font_color": _QUIET},
    "differs": {"bg_color": _WARN},
}


def height(cells: Iterable[tuple[float, str]]) -> float:
    """The height of a row, for cells by their width: not every program finds it by itself."""
    return min(max(_lines(text, width) for width, text in cells) * LINE + _GAP, TALLEST)


def is_too_tall(text: str, width: float) -> bool:
    """Whether no row is high enough for a text in a column of that width."""
    return _lines(text, width) > _MOST_LINES


def pieces(text: str, width: float) -> Iterator[str]:
    """A text in parts for each of which a row is high enough, up to the ends of lines or words."""
    across, left = int(width * _WRAPS_AT), _MOST_LINES
    piece: list[str] = []
    whole = text.split("\n")
    for part in (part for each in whole for part in _broken(each, across * _MOST_LINES)):
        takes = _lines(part, width)
        if takes > left:
            yield "\n".join(piece)
            piece, left = [], _MOST_LINES
        piece.append(part)
        left -= takes
    yield "\n".join(piece)


def _broken(text: str, most: int) -> Iterator[str]:
    """A line in parts of fewer characters than `most`."""
    while len(text) >= most:
        end = text.rfind(" ", 1, most - 1)
        end = end if end > 0 else most - 1
        yield text[:end]
        text = text[end:].lstrip(" ")
    yield text


def _lines(text: str, width: float) -> int:
    return sum(1 + int(len(line) / (width * _WRAPS_AT)) for line in text.split("\n"))


def line(text: str) -> str:
    return one_line(readable(text))


def cut(text: str, limit: int) -> str:
    """At most so many UTF-16 units, as Excel counts; a sign stands where it was cut."""
    units = text.encode("utf-16-le")
    if len(units) <= limit * 2:
        return text
    return units[: (limit - 1) * 2].decode("utf-16-le", "ignore") + "…"


def coded(text: str) -> str:
    """A text of a header or footer, where an ampersand begins a code.

    A space keeps a figure at its beginning from being read as part of the size before it; what
    would be taken for the place of a picture is parted.
    """
    return " " + _PICTURE.sub("&\N{ZERO WIDTH SPACE}", text.replace("&", "&&"))


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def day_of(text: str) -> datetime | None:
    """The day as Excel counts them; None for one that it cannot count, or for none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return datetime(day.year, day.month, day.day) if day >= _FIRST_DAY else None  # noqa: DTZ001 - a day on paper
