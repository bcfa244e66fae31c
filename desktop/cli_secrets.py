"""Passwords on the command line: asked for, or in a file, but never among the arguments."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from db import BadText

_STDIN = "-"


def add_option(parser: argparse.ArgumentParser) -> None:
    """The option of every command for a workspace that is locked."""
    parser.add_argument(
        "--password-file",
        dest="unlock_file",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="its first line is the password (or recovery code) of your workspace; - reads it "
        "from stdin. Without it you are asked",
    )


def secret(options: argparse.Namespace) -> Callable[[], str | None]:
    """What gives the password of the workspace: from the file, read now, or from a person."""
    if options.unlock_file is None:
        return _asked
    given = first_line(options.unlock_file, "the file of --password-file")
    return lambda: given


def _asked() -> str | None:
    if not can_ask():
        return None
    try:
        return getpass.getpass("Password of your workspace (or its recovery code): ")
    except EOFError:
        return None


def asked_twice(prompt: str) -> str:
    """A new password. Raises BadText when it was not typed alike twice."""
    try:
        password = getpass.getpass(prompt)
        again = getpass.getpass("The same again: ")
    except EOFError as error:
        raise BadText("No password was typed. Nothing was changed.") from error
    if again != password:
        raise BadText("That was not the same. Nothing was written.")
    return password


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def first_line(path: str, named: str = "") -> str:
    """The password in a file. Raises BadText, which calls the file `named` if it is not to be
    quoted: who mistakes the option gives the password itself."""
    named = named or path
    try:
        line = _line_of_stdin() if path == _STDIN else _line_of(Path(path))
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as error:  # decoding errors would quote it
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise BadText(f"The password could not be read from {named}: {reason}.") from None
    if not text:
        raise BadText(f"There is no password in the first line of {named}.")
    return text


def _line_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.readline()


def _line_of_stdin() -> bytes:
    return sys.stdin.buffer.readline() if sys.stdin is not None else b""
