"""A checklist as a workbook: boxes to tick, states to choose, rows to filter, pages to print.

Every text goes in as a text. What a spreadsheet would run as a formula is guarded besides, as in
our CSV: somebody may save the workbook as one. The only formulas are ours, of our own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from db.checklists import State
from desktop.core.design import Gather, Language, Paper
from desktop.core.frame import Frame
from desktop.core.report import Report, Row, Section
from desktop.core.tables import guard
from desktop.core.writers.bidi import held
from desktop.core.writers.letters import one_line, readable
from desktop.core.writers.sheet_words import WORDS

CELL_LIMIT = 32_767  # UTF-16 units that Excel takes in a cell
_FOOT_LIMIT = 90  # a header or footer has 255 with all its codes
_TITLE_LIMIT = 250
_FIRST_DAY = date(1900, 3, 1)  # before it, Excel has a February 29 that never was
_FIRST_WIDTHS = (7, 14)  # of the box and the state, in characters as all widths
_ABOUT_WIDTHS = (20, 76)
_LINE, _TALLEST = 13.5, 409.0  # points: a line of text, and the tallest row that Excel has
_WRAPS_AT = 1.2  # characters of ours to one of a column, the gaps at line ends reckoned in
_PAPERS = {Paper.LETTER: 1, Paper.A4: 9}
_INK, _QUIET, _RULE, _TINT, _WARN = "#1B2733", "#4A5867", "#9AA7B4", "#EEF2F6", "#FFF3D6"

_Texts = Callable[[Section, Row], str]


def xlsx_file(report: Report) -> bytes:
    """The workbook of a checklist: the sheet of its items, and one about it."""
    memory = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(memory, options) as book:
        _Writer(book, report).write()
    return memory.getvalue()


@dataclass(frozen=True, slots=True)
class _Column:
    """`width` in characters. One that is `spare` is left out where no row says anything."""

    name: str
    width: float
    text: _Texts
    spare: bool = False
    look: str = "text"


@dataclass
class _Writer:
    book: Any  # the library has no types
    report: Report
    cut: int = 0
    looks: dict[str, Any] = field(default_factory=dict)

    def write(self) -> None:
        frame = self.report.frame
        title = _cut(_line(frame.title), _TITLE_LIMIT)
        made = {"title": title, "author": "Four Pillars", "created": datetime.now(UTC)}
        self.book.set_properties(made | {"company": _line(frame.design.organization)})
        self.words = {**frame.words, **WORDS[frame.design.language]}
        self.from_the_right = frame.design.language is Language.ARABIC
        self.looks = {name: self.book.add_format(_BASE | look) for name, look in _LOOKS.items()}
        if self.from_the_right:
            self.looks["plain"].set_reading_order(2)
            self.looks["plain"].set_align("right")
        self._checklist(self._sheet("checklist"))
        self._about(self._sheet("about"))

    def _sheet(self, name: str) -> Any:
        frame = self.report.frame
        sheet = self.book.add_worksheet(self.words[name])
        sheet.set_paper(_PAPERS[frame.design.paper])
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.7)
        sheet.hide_gridlines(2)
        page = _coded(self.words["page"]).format(page="&P", pages="&N")
        head, foot = (self._short(text) for text in (frame.design.organization, frame.foot))
        sheet.set_header(f"&L&8{head}&R&8{foot}")
        sheet.set_footer(f"&L&8{self._short(frame.title)}&R&8{page}")
        if self.from_the_right:
            sheet.right_to_left()
        return sheet

    def _short(self, text: str) -> str:
        return _coded(self._told(_cut(_line(text), _FOOT_LIMIT)))

    def _told(self, text: str) -> str:
        """What we say beside the items. What a person wrote of them comes back as it was."""
        return held(text) if self.from_the_right else text

    # -- the items --

    def _checklist(self, sheet: Any) -> None:
        rows = [(section, row) for section in self.report.sections for row in section.rows]
        columns = [c for c in self._columns() if not c.spare or any(c.text(*each) for each in rows)]
        names = [self.words["tick"], self.words["state"], *(column.name for column in columns)]
        for at, width in enumerate([*_FIRST_WIDTHS, *(column.width for column in columns)]):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, names[at], self.looks["head"])
        sheet.set_row(0, 2 * _LINE + 2)
        for down, (section, row) in enumerate(rows, 1):
            self._state(sheet, down, row)
            texts = [column.text(section, row) for column in columns]
            fits = [(c.width, t) for c, t in zip(columns, texts, strict=True) if c.look != "quiet"]
            sheet.set_row(down, _height(fits))
            for at, (column, text) in enumerate(zip(columns, texts, strict=True), 2):
                self._cell(sheet, down, at, text, column.look)
        self._set_up(sheet, len(rows), len(columns) + 1)

    def _columns(self) -> Iterator[_Column]:
        words, by_pillar = self.words, self.report.frame.design.gather is Gather.PILLAR
        yield _Column(words["id"], 10, lambda _, row: row.key, look="quiet")
        yield _Column(words["title"], 34, lambda _, row: row.heading, look="title")
        group = words["pillar" if by_pillar else "group"]
        yield _Column(group, 12, self._group, spare=True)
        yield _Column(words["kind"], 17, lambda _, row: _kind(row), look="quiet wrapped")
        yield _Column(words["plain"], 34, self._plain, spare=True)
        yield _Column(words["agencies"], 14, lambda _, row: row.lead, spare=True)
        yield _Column(words["who"], 11, lambda _, row: row.who)
        yield _Column(words["due"], 11, lambda _, row: row.due, look="day")
        yield _Column(words["note"], 27, lambda _, row: row.note)
        yield _Column(words["steps"], 18, lambda _, row: _steps(row), spare=True)
        yield _Column(words["sources"], 23, self._sources, spare=True, look="quiet wrapped")

    def _group(self, section: Section, _: Row) -> str:
        return "" if section.name == self.words["no_pillar"] else section.name

    def _plain(self, _: Section, row: Row) -> str:
        return "" if self.report.frame.design.layout == "compact" else row.summary

    def _sources(self, _: Section, row: Row) -> str:
        return "\n".join(row.sources) if self.report.frame.design.sources else ""

    def _state(self, sheet: Any, down: int, row: Row) -> None:
        """The box, and the word that follows it: a person ticks one and reads the other."""
        done = row.state == State.DONE
        sheet.insert_checkbox(down, 0, done, self.looks["box"])
        otherwise = self.words[State.TODO if done else row.state]
        formula = f"=IF($A{down + 1},{_quoted(self.words[State.DONE])},{_quoted(otherwise)})"
        sheet.write_formula(down, 1, formula, self.looks["text"], self.words[row.state])

    def _cell(self, sheet: Any, down: int, at: int, text: str, look: str) -> None:
        day = _day(text) if look == "day" else None
        if day is not None:
            sheet.write_datetime(down, at, day, self.looks[look])
        else:
            sheet.write_string(down, at, self._guarded(text), self.looks[look])

    def _guarded(self, text: str) -> str:
        whole = guard.put(readable(text))
        shown = _cut(whole, CELL_LIMIT)
        self.cut += shown != whole
        return shown

    def _set_up(self, sheet: Any, rows: int, last: int) -> None:
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, rows, last)
        sheet.print_area(0, 0, rows, last)
        if not rows:
            return
        states = [self.words[state] for state in State]
        sheet.data_validation(1, 1, rows, 1, {"validate": "list", "source": states})
        done = _quoted(self.words[State.DONE])
        for columns, formula, look in (
            # A word chosen against its box is seen.
            ((1, 1), f"=$A2<>($B2={done})", "differs"),
            ((1, last), f"=$B2={done}", "over"),
        ):
            rule = {"type": "formula", "criteria": formula, "format": self.looks[look]}
            sheet.conditional_format(1, columns[0], rows, columns[1], rule)

    # -- about it --

    def _about(self, sheet: Any) -> None:
        for at, width in enumerate(_ABOUT_WIDTHS):
            sheet.set_column(at, at, width)
        down = 0
        for label, text in self._facts(self.report.frame):
            if text.strip():
                sheet.set_row(down, _height([(_ABOUT_WIDTHS[1], text)]))
                sheet.write_string(down, 0, label, self.looks["label"])
                sheet.write_string(down, 1, self._guarded(self._told(text)), self.looks["plain"])
                down += 1

    def _facts(self, frame: Frame) -> Iterator[tuple[str, str]]:
        report, words = self.report, self.words
        yield words["title"], frame.title
        yield words["organization"], frame.design.organization
        yield words["scope"], report.scope
        yield words["summary"], report.summary
        yield words["coverage"], report.coverage
        documents = report.documents if frame.design.sources else ()
        for number, document in enumerate(documents):
            yield "" if number else words["sources"], document
        yield words["edition"], f"{frame.edition}. {words['not_official']}"
        yield words["date"], frame.printed
        yield words["boxes"], words["ticking"]
        yield "", frame.foot
        if self.cut:
            yield words["cut"], words["was_cut"].format(count=self.cut)


_BASE = {"font_size": 10, "font_color": _INK, "valign": "top"}
_LINED = {"text_wrap": True, "bottom": 4, "bottom_color": _RULE}
_LOOKS: dict[str, dict[str, Any]] = {
    "head": {"bold": True, "bg_color": _TINT, "bottom": 1, "text_wrap": True},
    # Programs without boxes in cells show the sign.
    "box": {"bottom": 4, "bottom_color": _RULE, "align": "center", "num_format": '"☑";;"☐"'},
    "text": _LINED,
    "title": _LINED | {"bold": True},
    "day": _LINED | {"num_format": "yyyy-mm-dd", "align": "left"},
    "quiet": {"bottom": 4, "bottom_color": _RULE, "font_color": _QUIET},
    "quiet wrapped": _LINED | {"font_color": _QUIET},
    "label": {"bold": True},
    "plain": {"text_wrap": True},
    "over": {"font_color": _QUIET},
    "differs": {"bg_color": _WARN},
}


def _kind(row: Row) -> str:
    return row.meta.removeprefix(f"{row.id} · ")


def _steps(row: Row) -> str:
    return "\n".join(f"[{'x' if step.done else ' '}] {step.text}" for step in row.steps)


def _height(cells: Iterable[tuple[float, str]]) -> float:
    """The height of a row, for cells by their width: not every program finds it by itself."""
    most = max(
        sum(1 + int(len(line) / (width * _WRAPS_AT)) for line in text.split("\n"))
        for width, text in cells
    )
    return min(most * _LINE + 2, _TALLEST)


def _day(text: str) -> datetime | None:
    """The day as Excel counts them; None for one that it cannot count, or for none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return datetime(day.year, day.month, day.day) if day >= _FIRST_DAY else None  # noqa: DTZ001 - a day on paper


def _line(text: str) -> str:
    return one_line(readable(text))


def _cut(text: str, limit: int) -> str:
    """At most so many UTF-16 units, as Excel counts; a sign stands where it was cut."""
    units = text.encode("utf-16-le")
    if len(units) <= limit * 2:
        return text
    return units[: (limit - 1) * 2].decode("utf-16-le", "ignore") + "…"


def _coded(text: str) -> str:
    """A text of a header or footer, where an ampersand begins a code.

    A space keeps a figure at its beginning from being read as part of the size before it.
    """
    return " " + text.replace("&", "&&")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
