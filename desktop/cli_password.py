"""`four-pillars password`: lock the workspace, and have the recovery code on paper."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from db import BadText
from desktop import cli_lists, cli_secrets
from desktop.cli_output import DONE, save_pdf, tell
from desktop.core import in_the_open, whole_file
from desktop.core.design import Design, Paper
from desktop.core.session import Session

HELP = "Lock your ticks and notes with a password, change or remove it, or print its recovery code."
SENTENCE = "a lost password means lost notes"


def add_options(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """What stands below `password`."""
    deeds = parser.add_subparsers(dest="deed", metavar="COMMAND", required=True)

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, help=help, description=help, parents=[shared])

    new = deed("set", "Lock the workspace and its backups with a password.")
    new.add_argument(
        "--i-understand",
        action="store_true",
        help=f"that {SENTENCE}; without it you are asked to type so",
    )
    _new_options(new)
    _new_options(deed("change", "Put another password in place of the one there is."))
    deed("remove", "Open the workspace and its backups to everybody who has the files.")
    code = deed("recovery", "Show the code that opens the workspace without the password.")
    _paper_options(code, "save a sheet with the code as a PDF, and do not show it")


def _new_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-password-file",
        metavar="FILE",
        help="its first line is the new password; - reads it from stdin. Without it you are asked",
    )
    _paper_options(parser, "save a sheet with the recovery code as a PDF")


def _paper_options(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--to", metavar="FILE.pdf", help=what)
    parser.add_argument("--paper", choices=[str(each) for each in Paper], default=str(Paper.LETTER))


def problem(options: argparse.Namespace) -> str:
    """What makes no sense, if anything."""
    to = getattr(options, "to", None)
    if to and not to.lower().endswith(".pdf"):
        return f"argument --to: {to!r} does not end in .pdf"
    return ""


def run(session: Session, options: argparse.Namespace) -> int:
    """Carry out one of them."""
    locked = session.workspace.has_password
    if options.deed == "set" and locked:
        raise BadText("The workspace has a password already. To choose another: password change")
    if options.deed != "set" and not locked:
        raise BadText("The workspace has no password. To set one: four-pillars password set")
    return _DEEDS[options.deed](session, options)


def _set(session: Session, options: argparse.Namespace) -> int:
    if not options.i_understand:
        _understood()
    if options.new_password_file is None and options.unlock_file is not None:
        password = options.secret()
    else:
        password = _new_password(options)
    session.workspace.set_password(password)
    print("From now on your workspace and its backups open with the password only.")
    for path in in_the_open.left(session.folder):
        print(f"Outside of it, so others may be able to read it: {path}", file=sys.stderr)
    return _on_paper(session, options)


def _change(session: Session, options: argparse.Namespace) -> int:
    session.workspace.set_password(_new_password(options))
    print("From now on your workspace and its backups open with the new password only.")
    return _on_paper(session, options)


def _remove(session: Session, _: argparse.Namespace) -> int:
    session.workspace.remove_password()
    print("The password is removed: whoever has the files can read your workspace and its backups.")
    return DONE


def _recovery(session: Session, options: argparse.Namespace) -> int:
    if options.to is None:
        print(session.workspace.recovery_code())
        return DONE
    return _on_paper(session, options)


def _on_paper(session: Session, options: argparse.Namespace) -> int:
    """Save the recovery sheet, or say how to have one."""
    if options.to is None:
        print("Put its recovery code on paper: four-pillars password recovery --to FILE.pdf")
        return DONE
    from desktop.core import recovery_sheet

    sheet = recovery_sheet.build(
        session.workspace.recovery_code(),
        session.folder.absolute(),
        cli_lists.today(),
        Design(paper=Paper(options.paper)),
    )
    saved = save_pdf(sheet, options.to, "the recovery sheet", whole_file.OWNER)
    return tell(replace(saved, warning="Print it, and do not leave the file on this computer."))


def _understood() -> None:
    if not cli_secrets.can_ask():
        raise BadText(f"Confirm that {SENTENCE}: --i-understand. Nothing was changed.")
    print("Without the password nobody can open your notes, unless you keep the recovery code.")
    try:
        typed = input(f"Type: {SENTENCE}\n")
    except EOFError:
        typed = ""
    if typed.casefold().strip(" .").split() != SENTENCE.split():
        raise BadText("That was not the sentence. Nothing was changed.")


def _new_password(options: argparse.Namespace) -> str:
    if options.new_password_file is not None:
        return cli_secrets.first_line(options.new_password_file, "the file of --new-password-file")
    if not cli_secrets.can_ask():
        raise BadText("There is nobody to ask for the new password. Use --new-password-file.")
    return cli_secrets.asked_twice("New password: ")


_DEEDS = {"set": _set, "change": _change, "remove": _remove, "recovery": _recovery}
