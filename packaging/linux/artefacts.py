"""All that a Linux system can make of a bundle, and what it cannot, with the reason."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from desktop import __version__
from linux import appimage, deb, flatpak, portable


class Made(NamedTuple):
    """The files, and for each that is not there a sentence."""

    files: tuple[Path, ...]
    missing: tuple[str, ...]


def make(bundle: Path, out: Path, epoch: int) -> Made:
    """Write everything into the folder `out`. Raises ToolError if something is refused."""
    tried = {
        "No Debian package: dpkg-deb is not installed.": _package(bundle, out, epoch),
        f"No AppImage: {appimage.TOOL} is not on the path.": appimage.make(bundle, out, epoch),
        f"No Flatpak: flatpak with {flatpak.RUNTIME} is not installed.": flatpak.make(
            bundle, out, epoch, __version__
        ),
    }
    files = [portable.make(bundle, out, epoch), *(path for path in tried.values() if path)]
    return Made(tuple(sorted(files)), tuple(why for why, path in tried.items() if path is None))


def _package(bundle: Path, out: Path, epoch: int) -> Path | None:
    return deb.make(bundle, out, epoch) if shutil.which("dpkg-deb") else None
