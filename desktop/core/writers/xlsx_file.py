"""A checklist as a workbook: boxes to tick, states to choose, rows to filter, pages to print.

Every text goes in as a text. What a spreadsheet would run as a formula is guarded besides, as in
our CSV: somebody may save the workbook as one. The only formulas are ours, of our own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from db.checklists import State
from desktop.core.design import Gather, Paper
from desktop.core.flows.around import logo_name
from desktop.core.frame import Frame
from desktop.core.language import Language
from desktop.core.logo import at_height, fitted
from desktop.core.report import Report, Row, Section
from desktop.core.tables import guard
from desktop.core.writers.bidi import held
from desktop.core.writers.letters import readable
from desktop.core.writers.sheet_words import WORDS
from desktop.core.writers.xlsx_parts import (
    BASE,
    CELL_LIMIT,
    LINE,
    LOOKS,
    coded,
    cut,
    day_of,
    height,
    is_too_tall,
    line,
    pieces,
    quoted,
)

_FOOT_LIMIT = 90  # a header or footer has 255 with all its codes
_TITLE_LIMIT = 250
_FIRST_WIDTHS = (7, 14)  # of the box and the state, in characters as all widths
_ABOUT_WIDTHS = (20, 76)
_LONG_WIDTHS = (10, 30, 16, 90)
_POINTS = 72  # in an inch
_LOGO, _LOGO_ROOM = (156, 51), 4  # points: as large as in the PDF, and what is above and below it
_LOGO_INCHES = (2.2, 0.45)  # in the head of a page
_LONG_LOOKS = ("quiet", "title", "quiet wrapped", "text")
_PAPERS = {Paper.LETTER: 1, Paper.A4: 9}

_Texts = Callable[[Section, Row], str]


def xlsx_file(report: Report) -> bytes:
    """The workbook of a checklist: the sheet of its items, one about it, and one with the texts
    for which no row is high enough, if there are any: a program prints no more than the row."""
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
    long: list[tuple[Row, str, str]] = field(default_factory=list)  # with column and text
    looks: dict[str, Any] = field(default_factory=dict)

    def write(self) -> None:
        frame = self.report.frame
        title = cut(line(frame.title), _TITLE_LIMIT)
        made = {"title": title, "author": "Four Pillars", "created": datetime.now(UTC)}
        self.book.set_properties(made | {"company": line(frame.design.organization)})
        self.words = {**frame.words, **WORDS[frame.design.language]}
        self.from_the_right = frame.design.language is Language.ARABIC
        self.looks = {name: self.book.add_format(BASE | look) for name, look in LOOKS.items()}
        if self.from_the_right:
            self.looks["plain"].set_reading_order(2)
            self.looks["plain"].set_align("right")
        self._checklist(self._sheet("checklist"))
        if self.long:
            self._long(self._sheet("long"))
        self._about(self._sheet("about"))

    def _sheet(self, name: str) -> Any:
        frame = self.report.frame
        sheet = self.book.add_worksheet(self.words[name])
        sheet.set_paper(_PAPERS[frame.design.paper])
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.7)
        sheet.hide_gridlines(2)
        page = coded(self.words["page"]).format(page="&P", pages="&N")
        head, foot = (self._short(text) for text in (frame.design.organization, frame.foot))
        self._header(sheet, head, foot)
        sheet.set_footer(f"&L&8{self._short(frame.title)}&R&8{page}")
        if self.from_the_right:
            sheet.right_to_left()
        return sheet

    def _header(self, sheet: Any, head: str, foot: str) -> None:
        """Above the cells of every page; the logo has the left side for itself."""
        if not self.report.frame.logo:
            sheet.set_header(f"&L&8{head}&R&8{foot}")
            return
        logo = self.report.frame.logo
        _, inches = fitted(logo, *_LOGO_INCHES)
        picture = BytesIO(at_height(logo, inches))
        sheet.set_margins(left=0.4, right=0.4, top=0.5 + inches, bottom=0.7)
        sheet.set_header(
            f"&L&G&R&8{head}\n&8{foot}", {"image_left": "logo.png", "image_data_left": picture}
        )

    def _short(self, text: str) -> str:
        return coded(self._told(cut(line(text), _FOOT_LIMIT)))

    def _told(self, text: str) -> str:
        """What we say beside the items. What a person wrote of them comes back as it was."""
        return held(text) if self.from_the_right else text

    # -- the items --

    def _checklist(self, sheet: Any) -> None:
        rows = [(section, row) for section in self.report.sections for row in section.rows]
        columns = [c for c in self._columns() if not c.spare or any(c.text(*each) for each in rows)]
        for section, row in rows:
            for each in columns:
                text = each.text(section, row)
                if each.look != "quiet" and is_too_tall(text, each.width):
                    self.long.append((row, each.name, text))
        if self.long:
            columns.append(self._where_it_is_whole())
        names = [self.words["tick"], self.words["state"], *(column.name for column in columns)]
        for at, width in enumerate([*_FIRST_WIDTHS, *(column.width for column in columns)]):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, names[at], self.looks["head"])
        sheet.set_row(0, 2 * LINE + 2)
        for down, (section, row) in enumerate(rows, 1):
            self._state(sheet, down, row)
            texts = [column.text(section, row) for column in columns]
            fits = [(c.width, t) for c, t in zip(columns, texts, strict=True) if c.look != "quiet"]
            sheet.set_row(down, height(fits))
            for at, (column, text) in enumerate(zip(columns, texts, strict=True), 2):
                self._cell(sheet, down, at, text, column.look)
        self._set_up(sheet, len(rows), len(columns) + 1)

    def _columns(self) -> Iterator[_Column]:
        words, by_pillar = self.words, self.report.frame.design.gather is Gather.PILLAR
        yield _Column(words["id"], 10, lambda _, row: row.key, look="quiet")
        yield _Column(words["title"], 34, lambda _, row: row.heading, look="title")
        yield _Column(words["official"], 30, lambda _, row: row.official, spare=True)
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

    def _where_it_is_whole(self) -> _Column:
        keys = {row.key for row, _, _ in self.long}
        said = self.words["see_long"]
        return _Column(self.words["long"], 14, lambda _, row: said if row.key in keys else "")

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
        formula = f"=IF($A{down + 1},{quoted(self.words[State.DONE])},{quoted(otherwise)})"
        sheet.write_formula(down, 1, formula, self.looks["text"], self.words[row.state])

    def _cell(self, sheet: Any, down: int, at: int, text: str, look: str) -> None:
        day = day_of(text) if look == "day" else None
        if day is not None:
            sheet.write_datetime(down, at, day, self.looks[look])
        else:
            sheet.write_string(down, at, self._guarded(text), self.looks[look])

    def _guarded(self, text: str) -> str:
        whole = guard.put(readable(text))
        shown = cut(whole, CELL_LIMIT)
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
        done = quoted(self.words[State.DONE])
        for columns, formula, look in (
            # A word chosen against its box is seen.
            ((1, 1), f"=$A2<>($B2={done})", "differs"),
            ((1, last), f"=$B2={done}", "over"),
        ):
            rule = {"type": "formula", "criteria": formula, "format": self.looks[look]}
            sheet.conditional_format(1, columns[0], rows, columns[1], rule)

    # -- beside them --

    def _long(self, sheet: Any) -> None:
        """Texts in as many rows as they need."""
        names = [self.words[name] for name in ("id", "title", "column", "text")]
        for at, (name, width) in enumerate(zip(names, _LONG_WIDTHS, strict=True)):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, name, self.looks["head"])
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, 0)
        down = 0
        for row, column, text in self.long:
            title = cut(line(row.heading), _TITLE_LIMIT)
            for number, piece in enumerate(pieces(readable(text), _LONG_WIDTHS[-1])):
                down += 1
                told = ("", "", "", piece) if number else (row.key, title, column, piece)
                sheet.set_row(down, height(zip(_LONG_WIDTHS, told, strict=True)))
                for at, (each, look) in enumerate(zip(told, _LONG_LOOKS, strict=True)):
                    sheet.write_string(down, at, self._guarded(each), self.looks[look])

    def _about(self, sheet: Any) -> None:
        for at, width in enumerate(_ABOUT_WIDTHS):
            sheet.set_column(at, at, width)
        down = self._logo(sheet)
        for label, text in self._facts(self.report.frame):
            if text.strip():
                for number, piece in enumerate(pieces(readable(text), _ABOUT_WIDTHS[1])):
                    said = "" if number else label
                    sheet.set_row(down, height([(_ABOUT_WIDTHS[1], piece)]))
                    sheet.write_string(down, 0, said, self.looks["label"])
                    sheet.write_string(
                        down, 1, self._guarded(self._told(piece)), self.looks["plain"]
                    )
                    down += 1

    def _logo(self, sheet: Any) -> int:
        """The logo in a row of its own, with words for whoever does not see it; how many rows."""
        frame = self.report.frame
        if not frame.logo:
            return 0
        _, points = fitted(frame.logo, *_LOGO)
        sheet.set_row(0, points + 2 * _LOGO_ROOM)
        picture = BytesIO(at_height(frame.logo, points / _POINTS))
        shown = {"image_data": picture, "description": line(logo_name(frame))}
        sheet.insert_image(0, 1, "logo.png", shown | {"x_offset": 4, "y_offset": _LOGO_ROOM})
        return 1

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


def _kind(row: Row) -> str:
    return row.meta.removeprefix(f"{row.id} · ")


def _steps(row: Row) -> str:
    return "\n".join(f"[{'x' if step.done else ' '}] {step.text}" for step in row.steps)
