"""Brings what an AppImage and a Flatpak are made with: `python packaging/release_tools.py FOLDER`.

For the machine that makes a release, a Linux on x86: neither is in a lock or in Debian as it is
needed. What is downloaded has to have the very bytes that are named here.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import NamedTuple

from linux import appimage, flatpak


class Download(NamedTuple):
    """Where a file is, and what it has to be."""

    name: str
    address: str
    sha256: str


APPIMAGE = (
    Download(
        appimage.TOOL,
        "https://github.com/AppImage/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage",
        "ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0",
    ),
    Download(
        appimage.RUNTIME,
        "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-x86_64",
        "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    ),
)
_FLATHUB = "https://dl.flathub.org/repo/flathub.flatpakrepo"
FLATPAK = (
    ("sudo", "apt-get", "update", "-qq"),
    ("sudo", "apt-get", "install", "-qq", "--no-install-recommends", "flatpak", "flatpak-builder"),
    ("flatpak", "--user", "remote-add", "--if-not-exists", "flathub", _FLATHUB),
    ("flatpak", "--user", "install", "--noninteractive", "flathub", flatpak.RUNTIME, flatpak.SDK),
)


def fetch(wanted: Download, folder: Path) -> Path:
    """Download a file into a folder, to be run. Exits with a sentence if it is another file."""
    with urllib.request.urlopen(wanted.address) as answer:  # noqa: S310 - the addresses above
        data = answer.read()
    found = hashlib.sha256(data).hexdigest()
    if found != wanted.sha256:
        sys.exit(f"{wanted.address} is not what it was: {found} instead of {wanted.sha256}.")
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / wanted.name
    made.write_bytes(data)
    made.chmod(0o755)
    return made


def main(folder: Path) -> None:
    """Bring everything; the steps that follow find it on their path."""
    for wanted in APPIMAGE:
        fetch(wanted, folder)
    for command in FLATPAK:
        subprocess.run(command, check=True)  # noqa: S603 - the commands above
    with Path(os.environ["GITHUB_PATH"]).open("a", encoding="utf-8") as path:
        path.write(f"{folder.resolve()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
