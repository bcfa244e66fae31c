"""The man page, made of what the command line says of itself: it cannot fall behind."""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Iterator
from datetime import UTC, datetime

from desktop import __version__, cli

_ABOUT = """\
.SH FILES
.TP
.I \\(ti/.local/share/Four Pillars
Checklists, notes, settings and backups, readable by their owner alone. Removing the program leaves
them; \\fBfour\\-pillars erase\\fR removes them.
.TP
.I Four Pillars data
Beside a copy of the program that was unpacked, not installed: there the data is in this folder, if
there is one.
.SH ENVIRONMENT
.TP
.B FOUR_PILLARS_HOME
Another folder for the data, as with \\fB\\-\\-data\\-dir\\fR.
.TP
.B QT_QPA_PLATFORM
\\fBxcb\\fR or \\fBwayland\\fR, where the window should not come the usual way.
.SH EXAMPLES
.nf
four\\-pillars shelter.fourpillars
four\\-pillars list \\-\\-agency dhs agreements
four\\-pillars print \\-\\-checklist "Shelter partners" \\-\\-to shelter.pdf
.fi
.SH NOTES
The program never goes online.
"""


def page(epoch: int) -> str:
    """The page in roff, dated as the release: seconds since 1970."""
    parser = cli.make_parser()
    day = datetime.fromtimestamp(epoch, UTC).date()
    return "\n".join(
        [
            f'.TH FOUR\\-PILLARS 1 "{day}" "Four Pillars {__version__}" "User Commands"',
            ".nh",
            ".ad l",
            ".SH NAME",
            "four\\-pillars \\- reference and checklist for a plan against human trafficking",
            ".SH SYNOPSIS",
            ".B four\\-pillars",
            "[\\fIoptions\\fR] [\\fIFILE\\fR|\\fIADDRESS\\fR]",
            ".br",
            ".B four\\-pillars",
            "\\fICOMMAND\\fR [\\fIoptions\\fR]",
            ".SH DESCRIPTION",
            text(parser.description),
            ".SH OPTIONS",
            *_arguments(parser),
            ".SH COMMANDS",
            *_commands(parser),
            ".SH EXIT STATUS",
            text((parser.epilog or "").removeprefix("Exit codes: ").capitalize()),
            _ABOUT,
        ]
    )


def packed(epoch: int) -> bytes:
    """The page as it is installed: the same bytes for the same text."""
    return gzip.compress(page(epoch).encode(), 9, mtime=0)


def text(words: str | None) -> str:
    """Words as roff shows them: no sign of theirs is taken for one of its own."""
    plain = (words or "").replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    plain = plain.replace("^", "\\(ha").replace("`", "\\(ga").replace("'", "\\(aq")
    plain = " ".join(plain.split())
    plain = plain.replace("|", "|\\:")  # a long list of words may be broken there
    return f"\\&{plain}" if plain.startswith(".") else plain


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    shared = frozenset(_options(parser))
    for name, below in _below(parser):
        yield f".SS {text(name)}"
        if below.description:
            yield text(below.description)
        yield from _arguments(below, shared)
        yield from _deeds(below, name, shared)
        if below.epilog:
            yield from (".PP", text(below.epilog))


def _deeds(parser: argparse.ArgumentParser, name: str, shared: frozenset[str]) -> Iterator[str]:
    """What a command has below it, as `checklist new`."""
    for deed, below in _below(parser):
        yield from (".TP", f"\\fB{text(f'{name} {deed}')}\\fR", text(below.description) or "\\&")
        yield ".RS"
        yield from _arguments(below, shared)
        yield ".RE"


def _below(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    return (option for action in parser._actions for option in action.option_strings)


def _arguments(
    parser: argparse.ArgumentParser, told: frozenset[str] = frozenset()
) -> Iterator[str]:
    """What is to be given first, then the options that have not been `told` above."""
    formatter = argparse.HelpFormatter(parser.prog)
    for action in sorted(parser._actions, key=lambda action: bool(action.option_strings)):
        if action.help is argparse.SUPPRESS or isinstance(action, argparse._SubParsersAction):
            continue
        if action.option_strings and told.issuperset(action.option_strings):
            continue
        words = formatter._expand_help(action) if action.help else ""
        yield from (".TP", _named(action, formatter), text(words) or "\\&")


def _named(action: argparse.Action, formatter: argparse.HelpFormatter) -> str:
    """An option stands bold, what is to be filled in slanted."""
    if not action.option_strings:
        return f"\\fI{text(formatter._metavar_formatter(action, action.dest)(1)[0])}\\fR"
    taken = ""
    if action.nargs != 0:
        value = formatter._format_args(action, action.dest.upper())
        taken = f" \\fI{text(value)}\\fR"
    return ", ".join(f"\\fB{text(option)}\\fR{taken}" for option in action.option_strings)
