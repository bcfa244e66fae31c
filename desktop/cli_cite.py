"""`four-pillars cite`: the documents that records rest on, in the format that is asked for."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from db import BadText
from desktop.core import citation
from desktop.core.citation import Style
from desktop.core.session import Session
from desktop.core.words import CITATION_STYLES, count

HELP = "Cite the documents that any record rests on."


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("ids", metavar="ID", nargs="+", help="of a record, term, source, ...")
    parser.add_argument(
        "--style",
        choices=[str(style) for style in Style],
        default=str(Style.PLAIN),
        help="the format (default: plain)",
    )
    parser.add_argument(
        "--accessed", metavar="YYYY-MM-DD", help="the day you looked at them (default: today)"
    )
    parser.add_argument("--to", metavar="FILE", help="write a file instead of printing")


def run(session: Session, options: argparse.Namespace) -> int:
    """Print the citations, or save them."""
    style = Style(options.style)
    accessed = _day(options.accessed)
    text = citation.cite(session.plan, options.ids, style, accessed)
    if options.to is None:
        _say(text, style)
        return 0
    citation.save(text, Path(options.to))
    documents = count(len(citation.items(session.plan, options.ids, accessed)), "document")
    print(f"Saved {options.to}: {documents}, {CITATION_STYLES[style]}.")
    return 0


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now(UTC).astimezone().date()
    try:
        if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){2}", text):  # Python reads weeks and more as well
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BadText(f"--accessed {text!r} is not a day. Write it as 2024-02-14.")


def _say(text: str, style: Style) -> None:
    """Print; what another program is to read goes out to the letter, whatever the console lacks."""
    if style.is_for_machines and hasattr(sys.stdout, "buffer") and not sys.stdout.isatty():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        return
    print(text.replace("\r\n", "\n").removesuffix("\n"))
