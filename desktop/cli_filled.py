"""Filled forms on the command line: what was ticked and written in a PDF, taken over."""

from __future__ import annotations

import argparse
from pathlib import Path

from db import BadText
from desktop.cli_share import take_source
from desktop.core.exchange import sources
from desktop.core.exchange.filled import SUFFIX
from desktop.core.exchange.filling import NotHereError
from desktop.core.session import Session

__all__ = ["SUFFIX", "take"]


def take(session: Session, options: argparse.Namespace) -> int:
    """Take over what was filled in, or only say what it would change."""
    into = session.checklist(options.checklist).id if options.checklist else ""
    try:
        return take_source(session, sources.load(Path(options.file), into=into), options)
    except NotHereError as error:
        raise BadText(f"{error} Name it with --checklist.") from error
