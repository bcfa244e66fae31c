"""How a document looks: the styles of our papers, by the names that a trainer finds in Word."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor

from desktop.core.design import Design, Layout, Paper
from desktop.core.language import Language
from desktop.core.writers.docx_parts import element

INK, QUIET, RULE, TINT = "1B2733", "4A5867", "9AA7B4", "EEF2F6"
ITEM, DETAIL, STEP, NOTE = "Checklist Item", "Checklist Detail", "Checklist Step", "Checklist Note"
META, WRITE, SMALL = "Checklist Facts", "Room to Write", "Small Print"

_SIZES = {Paper.LETTER: (Mm(215.9), Mm(279.4)), Paper.A4: (Mm(210), Mm(297))}
_SIZE, _LARGE = 10, 18  # points
_SMALLER = 0.86
_HEADINGS = (1.5, 1.2, 1.05, 1.0, 1.0, 1.0)  # to the letters of the text
_BOX_ROOM = 1.8  # letters: what stands below a box begins beside it
LANGUAGES = {
    Language.ENGLISH: "en-US",
    Language.SPANISH: "es-US",
    Language.FRENCH: "fr-FR",
    Language.ARABIC: "en-US",
}
_FONTS = {"ascii": "Noto Sans", "hAnsi": "Noto Sans", "eastAsia": "Noto Sans"}
_ALL_FONTS = _FONTS | {"cs": "Noto Sans Arabic"}
# What the format wants behind an element, as far as a style of ours has it.
_BEHIND_SHADE = ("w:tabs", "w:bidi", "w:spacing", "w:ind", "w:contextualSpacing", "w:outlineLvl")
_BEHIND_SIZE = ("w:u", "w:vertAlign", "w:rtl", "w:lang")


def dress(document: Document, design: Design, language: Language) -> None:
    """Give an empty document its page, letters and styles."""
    size = size_of(design)
    _page(document, design)
    _defaults(document, size, LANGUAGES[language])
    _headings(document, size)
    _ours(document, size)
    if language is Language.ARABIC:
        _from_the_right(document)


def size_of(design: Design) -> float:
    """Of the letters of a text, in points."""
    return _LARGE if design.layout is Layout.LARGE else _SIZE


def text_width(document: Document) -> int:
    """Between the margins, in twentieths of a point."""
    section = document.sections[0]
    edges = (section.page_width, section.left_margin, section.right_margin)
    width, left, right = (int(edge or 0) for edge in edges)
    return (width - left - right) * 20 // Pt(1)


def _page(document: Document, design: Design) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = _SIZES[design.paper]
    if design.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_height, section.page_width = _SIZES[design.paper]
    section.left_margin = section.right_margin = section.top_margin = Mm(18)
    section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(9)


def _defaults(document: Document, size: float, language: str) -> None:
    """The letters and the spacing of everything that has none of its own."""
    styles = document.styles.element
    (letters,) = styles.iter(qn("w:rPrDefault"))
    look = [
        element("w:rFonts", **_ALL_FONTS),
        element("w:color", val=INK),
        *(element(name, val=int(size * 2)) for name in ("w:sz", "w:szCs")),
        element("w:lang", val=language, eastAsia=language, bidi="ar-SA"),
    ]
    letters[:] = [element("w:rPr", *look)]
    (paragraphs,) = styles.iter(qn("w:pPrDefault"))
    spacing = element("w:spacing", before=0, after=80, line=264, lineRule="auto")
    paragraphs[:] = [element("w:pPr", spacing)]


def _headings(document: Document, size: float) -> None:
    for level, factor in enumerate(_HEADINGS, 1):
        style = _looked(document, f"Heading {level}", size * factor, INK)
        style.font.bold, style.font.italic = True, False
        _spaced(style, 0 if level == 1 else 14, 6)
        letters = style.element.get_or_add_rPr()
        for fonts in letters.findall(qn("w:rFonts")):
            letters.remove(fonts)
        letters.insert(0, element("w:rFonts", **_ALL_FONTS))


def _ours(document: Document, size: float) -> None:
    room = Pt(_BOX_ROOM * size)
    for name, above, below in (
        (ITEM, 7, 1), (DETAIL, 0, 1), (STEP, 0, 1), (META, 0, 1), (NOTE, 2, 2), (WRITE, size, 0),
    ):  # fmt: skip
        _spaced(_made(document, name), above, below).paragraph_format.left_indent = room
    item = document.styles[ITEM].paragraph_format
    item.first_line_indent = Length(-room)
    item.tab_stops.add_tab_stop(room)
    item.keep_together = True
    _made(document, SMALL)
    for name in (META, SMALL, WRITE, "Header", "Footer"):
        _looked(document, name, size * _SMALLER, QUIET)
    _behind(document.styles[NOTE], element("w:shd", val="clear", color="auto", fill=TINT))
    # Neighbours with the same lines are one block to Word; those within it have another name.
    lines = [
        element(f"w:{edge}", val="single", sz=4, space=1, color=RULE)
        for edge in ("bottom", "between")
    ]
    _behind(document.styles[WRITE], element("w:pBdr", *lines))


def _from_the_right(document: Document) -> None:
    """All paragraphs, also those that a person adds."""
    _behind(document.styles["Normal"], element("w:bidi"))
    page = document.sections[0]._sectPr
    page.insert_element_before(element("w:bidi"), "w:rtlGutter", "w:docGrid")


def _made(document: Document, name: str) -> Any:
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    return style


def _looked(document: Document, name: str, size: float, color: str) -> Any:
    """The style of that name with letters of that size, those of Arabic too."""
    style: Any = document.styles[name]
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(color)
    letters = style.element.get_or_add_rPr()
    for old in letters.findall(qn("w:szCs")):
        letters.remove(old)
    letters.insert_element_before(element("w:szCs", val=round(size * 2)), *_BEHIND_SIZE)
    return style


def _spaced(style: Any, above: float, below: float) -> Any:
    style.paragraph_format.space_before = Pt(above)
    style.paragraph_format.space_after = Pt(below)
    return style


def _behind(style: Any, part: Any) -> None:
    """Put a part into the properties of a style's paragraphs, where the format has it."""
    style.element.get_or_add_pPr().insert_element_before(part, *_BEHIND_SHADE)
