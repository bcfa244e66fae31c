"""Makes a form of a PDF: what the template marked with links become fields, still tagged.

Typst knows no forms. So the template draws a link around the place of each field, for which Typst
writes an annotation and its element of the structure; here both become those of a field.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any, cast

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from db.checklists import ItemField, State
from desktop.core.design import Layout
from desktop.core.exchange.form_names import LIST, OFF, ON, PRINTED, FieldName, lines, mark
from desktop.core.paths import FONTS, PRINT
from desktop.core.report import Report, Row
from desktop.printing.glyphs import advances

MARKED = "fourpillars-field:"  # begins the links; then `state/SECTION.ROW` or `note/SECTION.ROW`
_INK, _LINE = (0.106, 0.153, 0.2), (0.604, 0.655, 0.706)
_MULTILINE = 1 << 12
_FONT_FILE = FONTS / "NotoSans-Regular.ttf"
_FONT = "/NotoSans"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a field belongs: what Typst wrote there, and the row it is about."""

    annotation: Any
    element: Any
    field: ItemField
    row: Row

    @property
    def size(self) -> tuple[float, float]:
        left, bottom, right, top = (float(edge) for edge in self.annotation.Rect)
        return right - left, top - bottom


def fillable(data: bytes, report: Report, now: datetime | None = None) -> bytes:
    """The PDF `data` of `report` with a check box and, where notes are printed, a text field for
    each item. `now` is the moment it is printed at."""
    with pikepdf.open(BytesIO(data)) as pdf:
        places = list(_places(pdf, report))
        font = _font(pdf)
        notes = [place for place in places if place.field is ItemField.NOTE]
        texts = dict(zip(map(id, notes), _drawn(pdf, report, notes), strict=True))
        looks: dict[tuple[float, float], Any] = {}  # of boxes, which are all of a size
        for place in places:
            if place.field is ItemField.STATE:
                size = round(place.size[0], 2), round(place.size[1], 2)
                looks[size] = looks.get(size) or _looks(pdf, *size)
                _make_box(place, report, looks[size])
            else:
                _make_note(place, report, texts[id(place)])
        pdf.Root.AcroForm = pdf.make_indirect(
            Dictionary(
                Fields=Array([place.annotation for place in places]),
                DR=Dictionary(Font=Dictionary({_FONT: font})),
                DA=String(_letters(report)),
                # All are drawn. Asked to draw them anew, some viewers lose boxes and scripts.
                NeedAppearances=False,
            )
        )
        for page in pdf.pages:
            page.Tabs = Name.S
        at = (now or datetime.now(UTC)).astimezone(UTC)
        pdf.docinfo[LIST] = String(report.checklist)
        pdf.docinfo[PRINTED] = String(at.isoformat(timespec="seconds"))
        made = BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def drawn(data: bytes) -> bytes:
    """A form with what its fields show as part of the pages, to be looked at and printed: QtPdf
    leaves fields out."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.flatten_annotations("print")
        made = BytesIO()
        pdf.save(made)
    return made.getvalue()


def _places(pdf: pikepdf.Pdf, report: Report) -> Iterator[_Place]:
    parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for page in pdf.pages:
        for annotation in cast(Sequence[Any], page.get("/Annots", ())):
            target = str(annotation.get("/A", {}).get("/URI", ""))
            if not target.startswith(MARKED):
                continue
            kind, _, at = target.removeprefix(MARKED).partition("/")
            section, row = map(int, at.split("."))
            yield _Place(
                annotation,
                parents[int(annotation.StructParent)],
                ItemField(kind),
                report.sections[section].rows[row],
            )


def _make_box(place: _Place, report: Report, looks: Any) -> None:
    row = place.row
    state = ON if row.state == State.DONE else OFF
    done = report.frame.words[State.DONE]
    told = f" ({row.state_name})" if row.state in (State.DOING, State.NA) else ""
    _make_field(place, f"{done}: {row.heading}{told}", row.state)
    place.annotation.update(
        {
            "/FT": Name.Btn,
            "/V": Name(state),
            "/DV": Name(state),
            "/AS": Name(state),
            "/MK": Dictionary(CA=String("4"), BC=Array(_INK), BG=Array([1, 1, 1])),
            "/AP": looks,
        }
    )


def _make_note(place: _Place, report: Report, drawn: Any) -> None:
    row = place.row
    note = String(lines(row.note))
    _make_field(place, f"{report.frame.words['note']}: {row.heading}", mark(row.note))
    place.annotation.update(
        {
            "/FT": Name.Tx,
            "/Ff": _MULTILINE,
            "/V": note,
            "/DV": note,
            "/DA": String(_letters(report)),
            "/MK": Dictionary(BC=Array(_LINE), BG=Array([1, 1, 1])),
            "/BS": Dictionary(W=0.5, S=Name.S),
            "/AP": Dictionary(N=drawn),
        }
    )


def _make_field(place: _Place, told: str, printed: str) -> None:
    """What was a link is a field without a value, which `told` is the name of for everybody."""
    annotation = place.annotation
    for link in ("/A", "/Border", "/Contents"):
        if link in annotation:
            del annotation[link]
    annotation.Subtype = Name.Widget
    annotation.F = 4  # it is printed too
    annotation.T = String(str(FieldName(place.field, printed, place.row.key)))
    annotation.TU = String(told)
    place.element.S = Name.Form
    place.element.Alt = String(told)
    # A form element holds its field and nothing else.
    kids = [kid for kid in _kids(place.element) if "/Obj" in kid]
    place.element.K = Array(kids)


def _kids(element: Any) -> list[Any]:
    kids = element.K
    return [kid for kid in (kids if isinstance(kids, Array) else [kids]) if hasattr(kid, "keys")]


# -- what is seen of a field --


def _form(pdf: pikepdf.Pdf, width: float, height: float, drawing: str, **resources: Any) -> Stream:
    return pdf.make_stream(
        drawing.encode(),
        {
            "/Type": Name.XObject,
            "/Subtype": Name.Form,
            "/BBox": Array([0, 0, round(width, 3), round(height, 3)]),
            "/Resources": Dictionary(**resources),
        },
    )


def _looks(pdf: pikepdf.Pdf, width: float, height: float) -> Any:
    """A box with and without its tick."""
    ticked = _form(pdf, width, height, _box(width, height, ticked=True))
    empty = _form(pdf, width, height, _box(width, height, ticked=False))
    return Dictionary(N=Dictionary({ON: ticked, OFF: empty}))


def _box(width: float, height: float, *, ticked: bool) -> str:
    """A box as the template draws them, on a grid of 20."""
    side = min(width, height)
    corner = f"{side / 20:.4f} 0 0 {side / 20:.4f} 0 {(height - side) / 2:.4f} cm"
    drawing = f"q {corner} 1 g {_rgb(_INK)} RG 1.5 w 1.5 1.5 17 17 re B"
    if ticked:
        drawing += " 2.2 w 4.5 9.5 m 8.5 5.5 l 15.5 14 l S"
    return f"{drawing} Q"


def _drawn(pdf: pikepdf.Pdf, report: Report, notes: Sequence[_Place]) -> list[Stream]:
    """Every note as it stands in its field, set by Typst: any script, and with fonts of its own."""
    if not any(place.row.note for place in notes):
        return [_form(pdf, *place.size, _area(*place.size)) for place in notes]
    import typst

    from desktop.printing.glyphs import fit

    told = {
        "size": _size(report),
        "language": str(report.frame.design.language),
        "fields": [
            {"text": fit(lines(place.row.note))[0], "width": size[0], "height": size[1]}
            for place, size in ((place, place.size) for place in notes)
        ],
    }
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    compiler = typst.Compiler(root=str(PRINT), font_paths=fonts)
    data = cast(
        bytes,
        compiler.compile(
            input=str(PRINT / "fields.typ"),
            format="pdf",
            pdf_tags=False,
            sys_inputs={"data": json.dumps(told)},
        ),
    )
    with pikepdf.open(BytesIO(data)) as set_by_typst:
        pages = [pdf.copy_foreign(page.as_form_xobject()) for page in set_by_typst.pages]
    return [
        _form(
            pdf,
            *place.size,
            f"{_area(*place.size)} /Tx BMC q /Note Do Q EMC",
            XObject=Dictionary(Note=page),
        )
        for place, page in zip(notes, pages, strict=True)
    ]


def _area(width: float, height: float) -> str:
    edge = f"0.25 0.25 {width - 0.5:.3f} {height - 0.5:.3f} re B"
    return f"q 1 g {_rgb(_LINE)} RG 0.5 w {edge} Q"


def _size(report: Report) -> int:
    """How large it is written into fields, in points: as the template reckons with."""
    return 18 if report.frame.design.layout is Layout.LARGE else 10


def _letters(report: Report) -> str:
    """How a viewer is to set what is written."""
    return f"{_FONT} {_size(report)} Tf {_rgb(_INK)} rg"


def _rgb(color: tuple[float, float, float]) -> str:
    return " ".join(f"{part:g}" for part in color)


def _font(pdf: pikepdf.Pdf) -> Any:
    """All of the font, not only what is printed: nobody knows what will be written."""
    program, widths = _font_data()
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/NotoSans-Regular"),
        Flags=32,
        FontBBox=Array([-621, -389, 2800, 1067]),
        ItalicAngle=0,
        Ascent=1069,
        Descent=-293,
        CapHeight=714,
        StemV=80,
        FontFile2=pdf.make_stream(program, {"/Length1": len(program)}),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name("/NotoSans-Regular"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=32,
            LastChar=255,
            Widths=Array(widths),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


@cache
def _font_data() -> tuple[bytes, tuple[int, ...]]:
    """The font, and how wide the letters of Windows' Latin are in thousandths of their size."""
    program = _FONT_FILE.read_bytes()
    letters = "".join(bytes([code]).decode("cp1252", "replace") for code in range(32, 256))
    return program, advances(program, letters)
