"""How the commands answer: exit codes, boxes, JSON, and a PDF that was saved."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.checklists import State

if TYPE_CHECKING:
    from desktop.printing.pdf import Printable

DONE, USAGE, NO_SUCH_THING, BAD_INPUT, REFUSED = 0, 2, 3, 4, 5
STOPPED = 130  # by Ctrl+C, as shells count it

BOXES = {State.TODO: "[ ]", State.DOING: "[~]", State.DONE: "[x]", State.NA: "[-]"}


def print_json(data: Any) -> None:
    """JSON in the letters of the console; what it lacks as escapes, so that nothing is lost."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(data, indent=2)
    print(text)


def save_pdf(paper: Printable, to: str, what: str) -> int:
    """Write the PDF and say so; letters that no font here shows are named on stderr."""
    from desktop.printing import pdf  # with Typst, which only printing needs

    rendered = pdf.save(paper, Path(to))
    if rendered.replaced:
        shown = " ".join(rendered.replaced)
        print(f"No font here shows {shown}: printed as {pdf.SIGN}.", file=sys.stderr)
    print(f"Saved {to}: {what}.")
    return DONE
