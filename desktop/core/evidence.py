"""Links to evidence: what a person wrote down, and what of it may be shown or opened on request.

A list can come from somebody else, so nothing here leads to a program: addresses of the web are
https, one of a person is bare (a mailto can bring text and files along), and of a file only its
folder is shown.
"""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

_WEB = re.compile(r"https://[^\s/\\?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[\w.+-]+@(?:[\w-]+\.)+[\w-]+", re.ASCII | re.IGNORECASE)
_SLASHES = frozenset("/\\")
_BUNDLES = (".app", ".bundle", ".framework", ".pkg", ".prefpane", ".workflow")  # folders that run


class Leads(StrEnum):
    """Where a link leads."""

    WEB = "web"
    MAIL = "mail"
    FILE = "file"
    NOWHERE = "nowhere"


def leads(link: str) -> Leads:
    """Where a link leads; anything but https, a bare mailto and a path here is text.

    Paths to other computers are text too: looking at one tells that computer who asks.
    """
    if _WEB.fullmatch(link):
        return Leads.WEB
    if _MAIL.fullmatch(link):
        return Leads.MAIL
    if len(link) > 1 and _SLASHES.issuperset(link[:2]):
        return Leads.NOWHERE
    if "\0" in link or not Path(link).is_absolute():
        return Leads.NOWHERE
    return Leads.FILE


def folder_of(link: str) -> Path | None:
    """The folder of a path, or the path where it is one: the nearest that can be shown without
    running anything. None where there is nothing of the kind on this computer."""
    path = Path(link)
    if not (_is_folder(path) or _is_folder(path.parent)):
        return None
    folders = (path, *path.parents)
    return next(each for each in folders if _is_folder(each) and not _in_bundle(each))


def _in_bundle(folder: Path) -> bool:
    return any(part.casefold().endswith(_BUNDLES) for part in folder.parts)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that the disk cannot have
        return False
