"""The options that say how a paper is to look, and the design that they make."""

from __future__ import annotations

import argparse
from dataclasses import fields
from enum import StrEnum

from desktop.core.design import (
    LINE_LIMIT,
    Boxes,
    Design,
    Gather,
    Layout,
    Order,
    Paper,
    from_data,
)
from desktop.core.language import Language

_NAMES = tuple(field.name for field in fields(Design))
Options = argparse.ArgumentParser | argparse._ArgumentGroup


def design(options: argparse.Namespace) -> Design:
    """The design that was asked for; what was not said, or is no option here, has its default."""
    told = {name: getattr(options, name, None) for name in _NAMES}
    return from_data({name: value for name, value in told.items() if value is not None})


def logo(wanted: Design) -> bytes:
    """The picture of a design as PNG, or nothing. Raises PrintError with what to do."""
    if not wanted.logo:
        return b""
    from desktop.core.logo import read_logo  # with Pillow, which only pictures need

    return read_logo(wanted.logo)


def add_frame_options(parser: argparse.ArgumentParser) -> None:
    """What every paper takes: its size, and what stands around its matter."""
    parser.add_argument("--landscape", action="store_true", help="pages wider than high")
    _without(parser, "--no-hotline", "hotline", "no help line at the foot")
    _without(parser, "--no-sources", "sources", "no lines that name the sources")
    _without(parser, "--no-date", "dated", "without the day on which it is made")
    add_text_options(parser)
    _line(parser, "--footer", "TEXT", "stands at the foot instead of the help line")


def add_text_options(parser: argparse.ArgumentParser) -> None:
    """What every paper and every text for others takes."""
    _line(parser, "--title", "TEXT", "stands at the top instead of its name")
    add_language(parser)
    _choice(parser, "--paper", Paper, "size of the page (default: letter)")
    _line(parser, "--organization", "NAME", "whose paper it is, at its head")
    parser.add_argument("--logo", metavar="FILE", help="a picture for its head, such as a PNG")


def add_language(parser: argparse.ArgumentParser) -> None:
    """In which language it is said."""
    _choice(
        parser, "--language", Language, "what it is said in; the plan in en or es (default: en)"
    )


def add_list_options(parser: argparse.ArgumentParser) -> None:
    """What papers of checklists take."""
    add_frame_options(parser)
    _choice(parser, "--layout", Layout, "how much is told, and how large (default: compact)")
    boxes = parser.add_mutually_exclusive_group()
    _choice(boxes, "--boxes", Boxes, "your ticks, blank, or a form to fill in (default: ticks)")
    boxes.add_argument(
        "--blank",
        dest="boxes",
        action="store_const",
        const=str(Boxes.BLANK),
        help="blank boxes, not your ticks",
    )
    _choice(parser, "--gather", Gather, "what the items are gathered by (default: pillar)")
    _choice(parser, "--order", Order, "of the items in each group (default: list)")
    parser.add_argument("--notes", action="store_true", help="with your notes")


def _choice(parser: Options, flag: str, kind: type[StrEnum], what: str) -> None:
    parser.add_argument(flag, choices=[str(each) for each in kind], help=what)


def _without(parser: Options, flag: str, name: str, what: str) -> None:
    parser.add_argument(flag, dest=name, action="store_false", help=what)


def _line(parser: Options, flag: str, shown: str, what: str) -> None:
    parser.add_argument(flag, metavar=shown, type=_short, help=what)


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > LINE_LIMIT:
        raise argparse.ArgumentTypeError(f"it has {len(line)} characters, {LINE_LIMIT} at most")
    return line
