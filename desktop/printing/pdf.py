"""What is to be on paper as accessible PDF (PDF/UA-1). No Qt here: the command line prints too."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol, cast

from desktop.core import whole_file
from desktop.core.design import PrintError
from desktop.core.language import tr
from desktop.core.paths import FONTS, PRINT
from desktop.core.report import Report
from desktop.printing.glyphs import SIGN, fit

__all__ = [
    "SIGN",
    "Printable",
    "Rendered",
    "Sheet",
    "finished",
    "fitted",
    "render",
    "save",
    "typeset",
]


class Printable(Protocol):
    """A value that a template in `resources/print` sets. `untitled` is its title if it has none."""

    template: ClassVar[str]
    untitled: ClassVar[str]

    def as_data(self) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """A PDF, and every letter that no font here shows and for which SIGN stands in it."""

    data: bytes
    replaced: tuple[str, ...]
    has_fields: bool = False

    def to_show(self) -> bytes:
        """The PDF as QtPdf is to show and print it, which leaves fields out."""
        if not self.has_fields:
            return self.data
        from desktop.printing.form_fields import drawn

        return drawn(self.data)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What Typst is given: the name of a template, its data as JSON, and the letters replaced."""

    template: str
    data: str
    replaced: tuple[str, ...]


def fitted(paper: Printable) -> Sheet:
    """`paper` with every text fitted to the fonts. Raises PrintError when a font is not right."""
    lost: dict[str, None] = {}
    printable = _fitted(paper.as_data(), lost)
    around = printable["frame"]
    if not any(letter.isprintable() and letter != " " for letter in around["title"]):
        around["title"] = paper.untitled  # PDF/UA asks for one
    return Sheet(paper.template, json.dumps(printable), tuple(lost))


def typeset(sheet: Sheet) -> bytes:
    """The PDF/UA-1 of `sheet`. Raises PrintError when fonts or template are not as they should be.

    Typst keeps what it set last: about 20 MB for 78 items, some 200 MB for 1,000.
    """
    import typst  # loaded at the first print, not at start

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    try:
        compiler = typst.Compiler(root=str(PRINT), font_paths=fonts)
        data = compiler.compile(
            input=str(PRINT / sheet.template),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"data": sheet.data},
        )
    except RuntimeError as error:  # TypstError is one
        raise PrintError(
            tr(
                "The document could not be made: {error}. Nothing was written. Please report this."
            ).format(error=error)
        ) from error
    return cast(bytes, data)  # one document, so not a list of pages


def render(paper: Printable) -> Rendered:
    """`paper` as PDF/UA-1. Raises PrintError when fonts or template are not as they should be."""
    sheet = fitted(paper)
    return finished(paper, typeset(sheet), sheet.replaced)


def finished(paper: Printable, data: bytes, replaced: tuple[str, ...]) -> Rendered:
    """What was set of `paper`, with its fields if it is a form."""
    if isinstance(paper, Report) and paper.is_form:
        from desktop.printing.form_fields import fillable  # with pikepdf, which only forms need

        return Rendered(fillable(data, paper), replaced, has_fields=True)
    return Rendered(data, replaced)


def save(paper: Printable, path: Path, mode: int = whole_file.EVERYBODY) -> Rendered:
    """Write the PDF of `paper` to `path` in one step, a file with that `mode`, and return it.

    Raises PrintError when it cannot be made or written; a file that was there is kept then.
    """
    rendered = render(paper)
    try:
        whole_file.write(path, rendered.data, mode)
    except OSError as error:
        raise PrintError(
            tr("{path} could not be written ({why}). Choose another place.").format(
                path=path, why=error.strerror
            )
        ) from error
    return rendered


def _fitted(data: Any, lost: dict[str, None]) -> Any:
    """`data` with every text fitted to the fonts; what they lack is added to `lost`."""
    if isinstance(data, dict):
        return {key: _fitted(value, lost) for key, value in data.items()}
    if isinstance(data, tuple):
        return [_fitted(value, lost) for value in data]
    if isinstance(data, int):  # a number, or yes and no
        return data
    if isinstance(data, bytes):  # a picture
        return list(data)
    shown, letters = fit(data)
    lost.update(dict.fromkeys(letters))
    return shown
