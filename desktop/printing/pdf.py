"""A report as accessible PDF (PDF/UA-1). No Qt here: the command line prints too."""

from __future__ import annotations

import json
import os
from pathlib import Path

from desktop.core.paths import FONTS, PRINT
from desktop.core.report import PrintError, Report


def render(report: Report) -> bytes:
    """`report` as PDF/UA-1 bytes. Raises PrintError when the template refuses."""
    import typst  # loaded at the first print, not at start

    try:
        compiler = typst.Compiler(root=str(PRINT), font_paths=[str(FONTS)], ignore_system_fonts=True)
        data: bytes = compiler.compile(
            input=str(PRINT / "checklist.typ"),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"report": json.dumps(report.as_data())},
        )
    except typst.TypstError as error:
        raise PrintError(f"The document could not be made: {error}. Nothing was written.") from error
    return data


def save(report: Report, path: Path) -> int:
    """Write the PDF of `report` to `path` in one step and return its size in bytes.

    Raises PrintError when it cannot be made or written; a file that was there is kept then.
    """
    data = render(report)
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PrintError(
            f"{path} could not be written ({error.strerror}). Choose another place."
        ) from error
    return len(data)
