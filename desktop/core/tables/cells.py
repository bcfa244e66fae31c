"""What a workbook's numbers mean: a format says whether one is a day."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.tables.package import Attributes

# Formats every spreadsheet program knows by number alone; the later ones are those of East Asia.
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)])
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)  # hours that go on beyond a day
# Of a format: quoted and escaped letters, padding, and colours or conditions in brackets.
_ASIDE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')


class Formats:
    """Collects from the elements of the styles' part which of them show a number as a day."""

    def __init__(self) -> None:
        self.dates: list[bool] = []
        self._own: dict[str, bool] = {}
        self._of_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._own[attributes.get("numFmtId", "")] = _is_date(attributes.get("formatCode", ""))
        elif name == "cellXfs":
            self._of_cells = True
        elif name == "xf" and self._of_cells:
            shown = attributes.get("numFmtId", "0")
            known = shown in map(str, _DATE_FORMATS)
            self.dates.append(self._own.get(shown, known))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._of_cells = False


def _is_date(code: str) -> bool:
    shown = _ASIDE.sub("", code.partition(";")[0]).lower()
    return (
        "general" not in shown and not _ELAPSED.search(code) and bool(re.search("[dmyhs]", shown))
    )


@dataclass(frozen=True, slots=True)
class Dates:
    """How days are counted: from 1900 on, or as old Macintosh programs do."""

    since_1904: bool = False

    def text(self, serial: float) -> str:
        """`2026-12-01`, `2026-12-01 14:30`, `14:30`; empty for a number that is no such thing."""
        if serial < 0:
            return ""
        early = 0 if self.since_1904 or serial >= 60 else 1  # 1900 has a February 29 there
        epoch = datetime(1904, 1, 1) if self.since_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - a day on paper
        whole = math.floor(serial)
        seconds = round((serial - whole) * 86_400)
        try:
            moment = epoch + timedelta(days=whole + early, seconds=seconds)
        except OverflowError:
            return ""
        clock = moment.strftime("%H:%M:%S").removesuffix(":00")
        if whole == 0:
            return clock
        day = moment.date().isoformat()
        return f"{day} {clock}" if seconds % 86_400 else day


def number(text: str, dates: Dates | None) -> str:
    """The number in `text` as people write it, or with `dates` the day it counts."""
    try:
        value = float(text)
    except ValueError:
        return text
    if not math.isfinite(value):
        return text
    if dates is not None and (day := dates.text(value)):
        return day
    if _WHOLE.fullmatch(text):
        return str(int(text))
    return f"{value:.15g}"
