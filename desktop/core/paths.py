"""Where things are: what ships with the program, and a person's own data."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

# Beside the packages in a checkout, in an installation and in a frozen bundle alike.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PLAN = RESOURCES / "plan.db"
FONTS = RESOURCES / "fonts"
PRINT = RESOURCES / "print"

HOME_VARIABLE = "FOUR_PILLARS_HOME"
ERASING = "erase-everything.begun"  # in a data folder: see `desktop.core.erasing`
PORTABLE = "Four Pillars data"  # a folder of that name beside the program holds the data
MARKER = "portable.txt"  # in that folder, where the program is not a bundle


def content() -> Path | None:
    """The content files, which only a checkout has; there the plan is built from them anew."""
    folder = RESOURCES / "content"
    return folder if folder.is_dir() else None


def data_folder(chosen: str | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of a person's data: `chosen`, else $FOUR_PILLARS_HOME, else the one beside the
    program if there is one, else the system's."""
    given = chosen or environ.get(HOME_VARIABLE)
    if given:
        with suppress(RuntimeError):  # `~nobody` where there is no such person: a name like others
            return Path(given).expanduser()
        return Path(given)
    portable = portable_folder(environ)
    if portable is not None:
        return portable
    from platformdirs import user_data_path

    return user_data_path("Four Pillars", appauthor=False)


def portable_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The data folder beside the program, if a person has made one there.

    A checkout or an installation needs a file `portable.txt` in it as well: what lies beside a
    package is not a person's choice.
    """
    if getattr(sys, "frozen", False):
        folder = _beside_bundle(environ) / PORTABLE
        return folder if folder.is_dir() else None
    folder = RESOURCES.parent / PORTABLE
    return folder if (folder / MARKER).is_file() else None


def _beside_bundle(environ: Mapping[str, str]) -> Path:
    """The folder in which a person sees the program."""
    image = environ.get("APPIMAGE")  # which is unpacked elsewhere while it runs
    if image:
        return Path(image).resolve().parent
    program = Path(sys.executable).resolve()
    for above in program.parents:
        if above.suffix == ".app":
            return above.parent
    return program.parent


def kept(path: str, folder: Path) -> str:
    """`path` as it is kept in a data folder: what goes along with the folder is relative to it,
    so that it is found wherever a stick is put in."""
    if not path or not Path(path).is_absolute():
        return path
    root, whole = _root(folder), Path(path)
    if not whole.is_relative_to(root):
        return path
    return Path(os.path.relpath(whole, folder.absolute())).as_posix()


def whole(path: str, folder: Path) -> str:
    """The path on this computer of what `kept` gave."""
    if not path or Path(path).is_absolute() or ":" in path:
        return path
    made = Path(os.path.normpath(folder.absolute() / path))
    return str(made) if made.is_relative_to(_root(folder)) else path


def _root(folder: Path) -> Path:
    """What travels together: the data folder, with the program beside it on a stick."""
    here = folder.absolute()
    return here.parent if here.name == PORTABLE else here
