"""The program as it lies below /usr: what the package, the AppImage and Flatpak have in common."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]  # this checkout, whatever is installed

import icons  # noqa: E402 - found by the line above
from desktop import __version__  # noqa: E402 - as above
from linux import manual, needs  # noqa: E402 - as above
from linux.tools import told  # noqa: E402 - as above

NAME = "four-pillars"
HOME = Path("usr/lib", NAME)
SHARE = Path("usr/share")
_PICTURES = {
    "window": "The plan as a tree, a list of commitments with check boxes, one of them in detail",
    "checklist": "A checklist: items of the plan and your own, with people, due days and steps",
    "designer": "The print designer: choices on the left, the pages on the right",
    "outcomes": "What became of it: every commitment followed through the years",
    "spanish": "The window in Spanish, an unofficial translation of the plan in it",
}
_DEFAULT = ' type="default"'
_REPOSITORY = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")


def lay_out(bundle: Path, root: Path, epoch: int) -> None:
    """Put the bundle into `root`, as /usr has it, with all that makes menus and files know it."""
    copy(bundle, root / HOME)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(os.path.relpath(HOME / NAME, "usr/bin"))
    put(root / SHARE / f"applications/{NAME}.desktop", _ours(f"{NAME}.desktop"))
    put(root / SHARE / f"mime/packages/{NAME}.xml", _ours(f"{NAME}.xml"))
    put(root / SHARE / f"metainfo/{NAME}.metainfo.xml", metainfo(epoch, os.environ).encode())
    put(root / SHARE / f"man/man1/{NAME}.1.gz", manual.packed(epoch))
    _draw(root / SHARE / "icons/hicolor")


def copy(bundle: Path, target: Path) -> None:
    """Copy the bundle, without the folders of this computer in which its Python looked for more."""
    shutil.copytree(bundle, target, symlinks=True)
    binaries = [path for path in needs.elf_files(target) if _looks_elsewhere(path)]
    if binaries:
        told("patchelf", "--remove-rpath", *binaries)


def _looks_elsewhere(binary: Path) -> bool:
    """Whether it names a folder from the root for its libraries. Those of the bundle are found
    without: relative to it, or by what starts it."""
    said = told("readelf", "--dynamic", "--wide", binary)
    return re.search(r"\((RPATH|RUNPATH)\).*\[/", said) is not None


def _draw(theme: Path) -> None:
    for size in icons.SIZES:
        path = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True)
        icons.draw(size).save(path, "PNG", optimize=True)
    for kind, name in (("scalable", NAME), ("symbolic", f"{NAME}-symbolic")):
        put(theme / kind / "apps" / f"{name}.svg", (icons.DRAWINGS / f"{name}.svg").read_bytes())


def metainfo(epoch: int, environ: Mapping[str, str]) -> str:
    """What software centres show, with this release, and pictures where these have an address.

    They must stand on the web: a centre shows them before anything is installed, and a file's
    address is refused. Where a release is made the repository has one; elsewhere there is none.
    """
    day = datetime.fromtimestamp(epoch, UTC).date()
    more = f'  <releases>\n    <release version="{__version__}" date="{day}"/>\n  </releases>\n'
    if all(environ.get(name) for name in _REPOSITORY):
        server, repository, commit = (environ[name] for name in _REPOSITORY)
        more = _pictures(f"{server}/{repository}/raw/{commit}/resources/screenshots") + more
    return _ours(f"{NAME}.metainfo.xml").decode().replace("</component>", f"{more}</component>")


def _pictures(address: str) -> str:
    shown = "".join(
        f"    <screenshot{_DEFAULT if name == 'window' else ''}>\n"
        f"      <caption>{escape(caption)}</caption>\n"
        f'      <image type="source">{escape(f"{address}/{name}.png")}</image>\n'
        "    </screenshot>\n"
        for name, caption in _PICTURES.items()
    )
    return f"  <screenshots>\n{shown}  </screenshots>\n"


def settle(root: Path, epoch: int) -> None:
    """Give everything the rights and the time that it has on every machine it is made on."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (epoch, epoch))


def _is_program(path: Path) -> bool:
    return os.access(path, os.X_OK) and not re.search(r"\.so(\.|$)", path.name)


def put(path: Path, data: bytes) -> None:
    """Write a file, its folders too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _ours(name: str) -> bytes:
    return (HERE / name).read_bytes()
