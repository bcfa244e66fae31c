"""A flow as a document that a trainer can edit: headings, lists, tables, boxes to click."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from db.checklists import State
from desktop.core import paper_words
from desktop.core.design import Design
from desktop.core.flow import Block, Bullets, Check, Checks, Flow, Grid, Heading, Room, Terms, Text
from desktop.core.language import Language
from desktop.core.logo import fitted
from desktop.core.writers import docx_styles as looks
from desktop.core.writers.bidi import held
from desktop.core.writers.docx_package import tidy
from desktop.core.writers.docx_parts import add_box, add_field, add_text, element
from desktop.core.writers.letters import one_line, readable

STANDARD = Design()
_TITLE_LIMIT = 250  # characters of a title among the properties of a file
_DEEPEST = 6  # levels of headings that Word numbers for its outline and ours has sizes for
_MORE_LINES = 2  # to write on, below the last label of an item
_LOGO = (55, 18)  # millimetres that it may take, as in the PDF
_WRITTEN_HEIGHT = Pt(26)  # of a row to be written into
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
# Of a table, when its columns are measured out: letters of a word and of a text that count, the
# width of one as a share of its height, what a cell has around them in twentieths of a point.
_LONG_WORD, _WIDE = 20, 40
_LETTER, _PADDING = 0.6, 240


def docx_file(flow: Flow, design: Design = STANDARD) -> bytes:
    """The document of a flow. Of the design it has the paper, the size of its letters and, at the
    head of every page after the first, the organization; the language is the flow's own."""
    document = docx.Document()
    language = Language(flow.language)
    looks.dress(document, design, language)
    writer = _Writer(document, language, looks.size_of(design))
    clean = readable(flow)
    if clean.logo:
        writer.picture(clean.logo, clean.logo_name)
    for block in clean.blocks:
        writer.block(block)
    writer.around(readable(design.organization), clean.foot)
    _say_what_it_is(document, clean)
    tidy(document)
    memory = BytesIO()
    document.save(memory)
    return memory.getvalue()


def _say_what_it_is(document: Any, flow: Flow) -> None:
    said = document.core_properties
    said.title = one_line(flow.title)[:_TITLE_LIMIT]
    said.author = said.last_modified_by = "Four Pillars"
    said.language = flow.language
    said.comments = said.keywords = ""
    said.created = said.modified = datetime.now(UTC).replace(tzinfo=None)


class _Writer:
    """Puts blocks into a document, one after the other."""

    def __init__(self, document: Any, language: Language, size: float) -> None:
        self._document, self._size = document, size
        self._words = paper_words.words(language)
        self._from_the_right = language is Language.ARABIC
        self._styles = {style.name: style.style_id for style in document.styles}
        self._boxes = 0
        self._own = language
        self._other = ""  # the tag of the language of what is written, if it is not the paper's

    def block(self, block: Block) -> None:
        self._speak(getattr(block, "language", ""))
        if isinstance(block, Heading):
            self._add(f"Heading {min(block.level, _DEEPEST)}", one_line(block.text))
        elif isinstance(block, Text):
            self._add(looks.SMALL if block.quiet else "Normal", block.text)
        elif isinstance(block, Checks):
            for check in block.checks:
                self._check(check)
        elif isinstance(block, Bullets):
            self._bullets(block)
        elif isinstance(block, Terms):
            for word, text in block.pairs:
                self._labelled("Normal", word, text)
        elif isinstance(block, Grid):
            self._grid(block)
        else:
            self._room(block)

    def _speak(self, language: str) -> None:
        """Say from here on that texts are in a language; the paper's own if it is empty."""
        other = language not in ("", self._own)
        self._other = looks.LANGUAGES[Language(language)] if other else ""

    def picture(self, png: bytes, name: str) -> None:
        """The logo, in the line above the title."""
        width, height = fitted(png, *_LOGO)
        paragraph = self._add("Normal")
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(BytesIO(png), Mm(width), Mm(height))
        shape._inline.docPr.set("name", "Logo")
        shape._inline.docPr.set("descr", name)

    def around(self, organization: str, foot: str) -> None:
        """What stands at the head and the foot of pages. The first says itself whose it is."""
        self._speak("")
        section = self._document.sections[0]
        section.different_first_page_header_footer = True
        self._put(section.header.paragraphs[0], one_line(organization))
        for footer in (section.first_page_footer, section.footer):
            paragraph = footer.paragraphs[0]
            if foot:
                self._put(paragraph, one_line(foot))
                paragraph = footer.add_paragraph(style="Footer")
            self._number(paragraph)

    def _number(self, paragraph: Paragraph) -> None:
        for part in re.split(r"(\{pages?\})", self._words["page"]):
            if part in _FIELDS:
                add_field(paragraph, _FIELDS[part])
            else:
                add_text(paragraph, part)  # the figures between belong to it

    def _put(self, paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
        text = held(text) if self._from_the_right else text
        add_text(paragraph, text, bold=bold, language=self._other)

    def _add(self, style: str, text: str = "") -> Paragraph:
        paragraph: Paragraph = self._document.add_paragraph()
        paragraph._p.style = self._styles[style]  # the library would look at each style it has
        self._put(paragraph, text)
        return paragraph

    def _labelled(self, style: str, label: str, text: str) -> Paragraph:
        paragraph = self._add(style)
        if label:
            self._put(paragraph, f"{one_line(label)}: ", bold=True)
        self._put(paragraph, text)
        return paragraph

    def _box(self, style: str, done: bool, title: str, key: str) -> Paragraph:
        self._boxes += 1
        paragraph = self._add(style)
        add_box(paragraph, self._boxes, done, title, key)
        return paragraph

    # -- items --

    def _check(self, check: Check) -> None:
        title = one_line(check.title)
        paragraphs = [self._box(looks.ITEM, check.state == State.DONE, title, check.key)]
        add_text(paragraphs[0], "\t")
        self._speak(check.language)
        self._put(paragraphs[0], title, bold=True)
        self._speak("")
        if check.state in (State.DOING, State.NA):
            self._put(paragraphs[0], f" ({check.state_name})")
        if check.meta:
            paragraphs.append(self._add(looks.META, check.meta))
        for fact in check.facts:
            paragraphs.append(self._labelled(looks.DETAIL, fact.label, ""))
            self._speak(fact.language or check.language)
            self._put(paragraphs[-1], fact.text)
            self._speak("")
        for number, step in enumerate(check.steps, 1):
            text = one_line(step.text)
            paragraphs.append(self._box(looks.STEP, step.done, text, f"{check.key} {number}"))
            add_text(paragraphs[-1], " ")
            self._put(paragraphs[-1], text)
        if check.note:
            self._labelled(looks.NOTE, self._words["note"], check.note)
        # What is long may be parted; its title is never left alone.
        for paragraph in paragraphs[: len(paragraphs) - (not check.note)]:
            paragraph.paragraph_format.keep_with_next = True
        if check.room:
            self._room(Room((*check.room, *[""] * _MORE_LINES)))

    def _bullets(self, block: Bullets) -> None:
        for text, below in block.lines:
            self._add("List Bullet", text)
            for each in below:
                self._add("List Bullet 2", each)

    def _room(self, room: Room) -> None:
        paragraphs = [self._labelled(looks.WRITE, label, "") for label in room.labels]
        for paragraph in paragraphs[:-1]:
            paragraph.paragraph_format.keep_with_next = True

    # -- tables --

    def _grid(self, grid: Grid) -> None:
        size = len(grid.head)
        rows = [(*row, *[""] * size)[:size] for row in (grid.head, *grid.rows)]
        table = self._document.add_table(len(rows), size, "Table Grid")
        table.autofit = False
        self._set_up(table)
        widths = _widths(rows, looks.text_width(self._document), self._size)
        for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.set(qn("w:w"), str(width))
        for number, (row, texts) in enumerate(zip(table.rows, rows, strict=True)):
            properties = row._tr.get_or_add_trPr()
            properties.append(element("w:cantSplit"))
            if not number:
                properties.append(element("w:tblHeader"))
            elif not any(texts[1:]):
                row.height = _WRITTEN_HEIGHT
            for cell, text, width in zip(row._tr.tc_lst, texts, widths, strict=True):
                self._cell(cell, text, width, is_head=not number)
        self._add(looks.SMALL)  # or the next table would be one with this

    def _set_up(self, table: Any) -> None:
        """The first row and column name the others; lines are those of our papers."""
        properties = table._tblPr
        edges = ("top", "left", "bottom", "right", "insideH", "insideV")
        lines = [element(f"w:{e}", val="single", sz=4, space=0, color=looks.RULE) for e in edges]
        properties.find(qn("w:tblLayout")).addprevious(element("w:tblBorders", *lines))
        if self._from_the_right:
            properties.find(qn("w:tblW")).addprevious(element("w:bidiVisual"))

    def _cell(self, cell: Any, text: str, width: int, *, is_head: bool) -> None:
        properties = cell.get_or_add_tcPr()
        properties.width = Pt(width / 20)
        if is_head:
            properties.append(element("w:shd", val="clear", color="auto", fill=looks.TINT))
        paragraph = Paragraph(cell.p_lst[0], self._document._body)
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        self._put(paragraph, text, bold=is_head)


def _widths(rows: Sequence[Sequence[str]], whole: int, size: float) -> list[int]:
    """What each column has of the whole, in twentieths of a point: room for its longest word, and
    a share of what is left by how much longer its longest text is. `size` of letters in points.
    """
    columns = list(zip(*rows, strict=True))
    letter = 20 * size * _LETTER
    words = [
        max(len(word) for text in column for word in ["", *text.split()]) for column in columns
    ]
    least = [_PADDING + round(min(each, _LONG_WORD) * letter) for each in words]
    spare = whole - sum(least)
    if spare < 0:
        return [whole * each // sum(least) for each in least]
    texts = [min(max(map(len, column)), _WIDE) for column in columns]
    weights = [max(text - word, 1) for text, word in zip(texts, words, strict=True)]
    if not any(any(row[1:]) for row in rows[1:]):  # to be written into
        weights[1:] = [_WIDE] * (len(weights) - 1)
    return [low + spare * each // sum(weights) for low, each in zip(least, weights, strict=True)]
