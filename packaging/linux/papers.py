"""What Debian wants to read in a package: whose it is, under which licences, and what is new."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from desktop.core import licences
from desktop.core.licences import Kind

ROOT = Path(__file__).resolve().parents[2]
NAME = "four-pillars"
# There is no address yet that somebody answers; a name that ends so is nobody's.
MAINTAINER = "Four Pillars maintainers <maintainers@four-pillars.example>"
TEXTS = "licences.txt.gz"

_HEAD = f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Four Pillars
Upstream-Contact: {MAINTAINER}
Source: made with packaging/build.py of the source of Four Pillars
Comment: The program brings Python, Qt and other libraries along, as they are at PyPI. It runs where
 no Python is, and with the very versions it was tried with.
"""


def copyright_file() -> str:
    """The licences, in the form that Debian reads by machine."""
    brought = [each for each in licences.components() if each.kind is not Kind.PROGRAM]
    lines = [f"{each.name} {licences.version(each)}".rstrip() for each in brought]
    listed = [f"{line}: {each.licence}" for line, each in zip(lines, brought, strict=True)]
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    grant = own.partition("Permission is")
    where = f"The texts are in /usr/share/doc/{NAME}/{TEXTS}, and in the program itself."
    stanzas = [
        _HEAD,
        _stanza("*", "2026 The Four Pillars authors", "Expat", (grant[1] + grant[2]).splitlines()),
        _stanza(
            "usr/lib/four-pillars/_internal/*",
            f"those named in /usr/share/doc/{NAME}/{TEXTS}",
            "of-each-part",
            ["Each part has its own licence, in SPDX's words:", "", *listed, "", where],
        ),
    ]
    return "\n".join(stanzas)


def _stanza(files: str, holder: str, licence: str, text: list[str]) -> str:
    body = "\n".join(f" {line}".rstrip() or " ." for line in text)
    return f"Files: {files}\nCopyright: {holder}\nLicense: {licence}\n{body}\n"


def licence_texts() -> bytes:
    """What each part says itself, one after the other; packed."""
    told = (
        f"{'=' * 78}\n{each.name}: {each.licence}\n{'=' * 78}\n\n{licences.text(each)}\n"
        for each in licences.components()
    )
    return packed("\n".join(told))


def changelog(version: str, epoch: int) -> bytes:
    """What Debian keeps of each package that was made: this one; packed."""
    day = format_datetime(datetime.fromtimestamp(epoch, UTC))
    said = "Made of this release. What is new in it stands in changelog.gz."
    return packed(
        f"{NAME} ({version}) stable; urgency=medium\n\n  * {said}\n\n -- {MAINTAINER}  {day}\n"
    )


def news() -> bytes:
    """Our own changelog; packed."""
    return packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def packed(text: str) -> bytes:
    """The same bytes for the same text."""
    return gzip.compress(text.encode(), 9, mtime=0)
