"""Share files on the command line: lists as they leave, and as they are brought together."""

from __future__ import annotations

import argparse

from db import BadText
from desktop.core.session import Session

SUFFIX = ".fourpillars"


def export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes for share files."""
    parser.add_argument(
        "--without", metavar="PARTS", help="leave out notes,names,history,links (any of them)"
    )
    _password_option(parser)


def take_options(parser: argparse.ArgumentParser) -> None:
    """What `import` takes for share files."""
    parser.add_argument(
        "--choose",
        choices=("mine", "theirs", "both"),
        help="what to keep wherever both sides differ (default: the later, notes together)",
    )
    _password_option(parser)


def export(session: Session, options: argparse.Namespace) -> int:
    """Write a share file."""
    raise BadText("Share files are still to come.")


def take(session: Session, options: argparse.Namespace) -> int:
    """Take over what a share file holds."""
    raise BadText("Share files are still to come.")


def _password_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password-file", metavar="FILE", help="its first line is the password of the share file"
    )
