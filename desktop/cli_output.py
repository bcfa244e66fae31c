"""How the commands answer: exit codes, boxes, JSON, refusals, and files that were saved."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db import BadText, ContentError, NotFound, StoreError
from db.checklists import State
from desktop.core import whole_file
from desktop.core.citation import CitationError
from desktop.core.design import PrintError

if TYPE_CHECKING:
    from desktop.printing.pdf import Printable

DONE, USAGE, NO_SUCH_THING, BAD_INPUT, REFUSED = 0, 2, 3, 4, 5
STOPPED = 130  # by Ctrl+C, as shells count it

# What goes wrong in ways that a person can do something about.
TOLD = (NotFound, BadText, ContentError, PrintError, StoreError, CitationError)

BOXES = {State.TODO: "[ ]", State.DOING: "[~]", State.DONE: "[x]", State.NA: "[-]"}


def refuse(error: Exception, about: str = "") -> int:
    """Say in one line on stderr what went wrong, with what; the exit code it has."""
    said = " ".join(f"{about}: {error}".split()) if about else " ".join(str(error).split())
    print(f"four-pillars: {said}", file=sys.stderr)
    if isinstance(error, NotFound):
        return NO_SUCH_THING
    return BAD_INPUT if isinstance(error, (BadText, ContentError, PrintError)) else REFUSED


def print_json(data: Any) -> None:
    """JSON in the letters of the console; what it lacks as escapes, so that nothing is lost."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(data, indent=2)
    print(text)


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written: where, what of, and what is to be known about it."""

    path: Path | str
    what: str
    warning: str = ""


def tell(saved: Saved) -> int:
    """Say that it was written."""
    if saved.warning:
        print(saved.warning, file=sys.stderr)
    print(f"Saved {saved.path}: {saved.what}.", flush=True)
    return DONE


def save_file(data: bytes, to: Path | str, what: str) -> Saved:
    """Write a file in one step. Raises BadText; a file that was there is kept then."""
    try:
        whole_file.write(Path(to), data)
    except (OSError, ValueError) as error:
        raise BadText(whole_file.why_not(to, error)) from error
    return Saved(to, what)


def save_pdf(
    paper: Printable, to: Path | str, what: str, mode: int = whole_file.EVERYBODY
) -> Saved:
    """Write the PDF, a file with that `mode`. Raises PrintError.

    Letters that no font here shows make the warning.
    """
    from desktop.printing import pdf  # with Typst, which only printing needs

    replaced = " ".join(pdf.save(paper, Path(to), mode).replaced)
    lost = f"No font here shows {replaced}: printed as {pdf.SIGN}." if replaced else ""
    return Saved(to, what, lost)
