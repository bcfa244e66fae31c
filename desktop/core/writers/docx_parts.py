"""Parts of a document that the library has no words for: boxes, fields, links."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from desktop.core.writers import links
from desktop.core.writers.bidi import directions

BOXES = {False: "\u2610", True: "\u2611"}
_BOX_FONT = "Segoe UI Symbol"  # which comes with Word; others find the signs in one of their own
_NAME_LIMIT = 64  # characters of what a box is called, and of its tag
# Word calls a whole document damaged for one address that it cannot take apart.
_SOUND = re.compile(
    r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?(?:[/?#].*)?"
    r"|mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\?.*)?",
    re.IGNORECASE | re.ASCII,
)
_LINK_LIMIT = 2000


def element(name: str, *children: Any, **attributes: object) -> Any:
    """`element("w:color", val="000000")`: attributes have the prefix of their element."""
    made = OxmlElement(name)
    prefix = name.partition(":")[0]
    for key, value in attributes.items():
        made.set(qn(f"{prefix}:{key}"), str(value))
    made.extend(children)
    return made


def add_box(paragraph: Paragraph, number: int, done: bool, name: str, tag: str) -> None:
    """A box to click. `number` is its own in the document, `name` what a screen reader says."""
    states = {
        word: element(f"w14:{word}", val=f"{ord(BOXES[ticked]):04X}", font=_BOX_FONT)
        for word, ticked in (("checkedState", True), ("uncheckedState", False))
    }
    paragraph._p.append(
        element(
            "w:sdt",
            element(
                "w:sdtPr",
                element("w:alias", val=name[:_NAME_LIMIT]),
                element("w:tag", val=tag[:_NAME_LIMIT]),
                element("w:id", val=number),
                element("w14:checkbox", element("w14:checked", val=int(done)), *states.values()),
            ),
            element("w:sdtContent", _sign(BOXES[done])),
        )
    )


def _sign(sign: str) -> Any:
    text = element("w:t")
    text.text = sign
    fonts = dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _BOX_FONT)
    return element("w:r", element("w:rPr", element("w:rFonts", **fonts)), text)


def add_field(paragraph: Paragraph, field: str) -> None:
    """A figure that the program counts: `PAGE`, `NUMPAGES`."""
    text = element("w:t")
    text.text = "1"
    paragraph._p.append(element("w:fldSimple", element("w:r", text), instr=field))


def add_text(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    """A text in which addresses of the web and of mail can be followed."""
    for piece, is_address in links.pieces(text):
        target = _target(piece) if is_address else ""
        first = len(paragraph._p)
        for part, from_the_right in directions(piece):
            run = paragraph.add_run(part)
            run.bold = run.font.cs_bold = bold or None
            run.font.rtl = from_the_right or None
            if target:
                run.font.underline = True
        if target:
            related = paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, True)
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), related)
            link.extend(list(paragraph._p)[first:])
            paragraph._p.append(link)


def _target(address: str) -> str:
    """What a link leads to; empty for an address that is none to Word."""
    if len(address) > _LINK_LIMIT or not _SOUND.fullmatch(address):
        return ""
    return quote(address, safe="%/:?#@!$&'()*+,;=~-._")
