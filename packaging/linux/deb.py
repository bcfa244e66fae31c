"""Makes the package for Debian and Ubuntu of a bundle, the same bytes for the same bundle."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop import __version__
from linux import needs, papers, tree
from linux.tools import told

HERE = Path(__file__).resolve().parent
VERSION = f"{__version__}-1"
SMALLEST = ("-Zxz", "-z9")
_ABOUT = """\
Description: reference and checklist for a plan against human trafficking
 Four Pillars is an offline reference and checklist for the U.S. National
 Action Plan to Combat Human Trafficking (December 2021). Trainers, NGOs and
 caseworkers browse its four pillars, see which agency leads what and what
 became of it, keep notes and checklists, print them, and hand them on.
 .
 It never goes online. What you write stays in your own folder, also when the
 program is removed.
"""


def make(bundle: Path, out: Path, epoch: int, packing: Sequence[str] = SMALLEST) -> Path:
    """Write the package into the folder `out` and return it. `packing` are options of dpkg-deb.

    Raises ToolError where this system lacks a library that the bundle needs, or a tool.
    """
    machine = told("dpkg", "--print-architecture").strip()
    package = out / f"{tree.NAME}_{VERSION}_{machine}.deb"
    wanted = needs.needs(bundle)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, "root")
        tree.lay_out(bundle, root, epoch)
        documents(root, epoch)
        (root / "DEBIAN").mkdir()
        tree.put(root / "DEBIAN/md5sums", sums(root).encode())
        tree.put(root / "DEBIAN/control", control(root, machine, wanted).encode())
        tree.settle(root, epoch)
        told(
            *("dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(package)),
            environ={"SOURCE_DATE_EPOCH": str(epoch)},
        )
    return package


def documents(root: Path, epoch: int) -> None:
    """What only a Debian package has."""
    place = root / tree.SHARE / "doc" / tree.NAME
    tree.put(place / "copyright", papers.copyright_file().encode())
    tree.put(place / papers.TEXTS, papers.licence_texts())
    tree.put(place / "changelog.gz", papers.news())
    tree.put(place / "changelog.Debian.gz", papers.changelog(VERSION, epoch))
    tree.put(
        root / tree.SHARE / "lintian/overrides" / tree.NAME,
        (HERE / "lintian-overrides").read_bytes(),
    )


def control(root: Path, machine: str, wanted: needs.Needs) -> str:
    """What dpkg is told of the package; the size is in KiB, as it counts it."""
    size = sum(-(-path.lstat().st_size // 1024) or 1 for path in root.rglob("*"))
    return (
        f"Package: {tree.NAME}\n"
        f"Version: {VERSION}\n"
        f"Architecture: {machine}\n"
        f"Maintainer: {papers.MAINTAINER}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join(wanted.depends)}\n"
        f"Recommends: {', '.join(wanted.recommends)}\n"
        "Section: misc\n"
        "Priority: optional\n"
        f"{_ABOUT}"
    )


def sums(root: Path) -> str:
    """The sum of every file, by which `dpkg --verify` tells whether one is damaged."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(root)}\n"
        for path in files
    )
