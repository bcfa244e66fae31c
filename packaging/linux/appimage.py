"""Makes an AppImage where `appimagetool` is on the path; else only the folder it would be made of.

The tool and the runtime it puts at the head of the file come from neither Debian nor PyPI: who
makes a release brings them. The folder is the whole program, and starts by its AppRun.
"""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from desktop import __version__
from linux import tree
from linux.tools import told

TOOL = "appimagetool"


def lay_out(bundle: Path, folder: Path, epoch: int) -> Path:
    """Write the folder that an AppImage is made of, anew, and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    tree.lay_out(bundle, folder, epoch)
    share = folder / tree.SHARE
    (folder / "AppRun").symlink_to(tree.HOME / tree.NAME)
    (folder / f"{tree.NAME}.desktop").symlink_to(
        tree.SHARE / "applications" / f"{tree.NAME}.desktop"
    )
    (folder / f"{tree.NAME}.svg").symlink_to(
        tree.SHARE / "icons/hicolor/scalable/apps" / f"{tree.NAME}.svg"
    )
    (folder / ".DirIcon").symlink_to(f"{tree.NAME}.svg")
    (share / "metainfo" / f"{tree.NAME}.appdata.xml").symlink_to(f"{tree.NAME}.metainfo.xml")
    tree.settle(folder, epoch)
    return folder


def make(bundle: Path, out: Path, epoch: int) -> Path | None:
    """Write the AppImage into the folder `out` and return it; None where the tool is missing."""
    tool = shutil.which(TOOL)
    if tool is None:
        return None
    folder = lay_out(bundle, out / "AppDir", epoch)
    made = out / f"{tree.NAME}-{__version__}-{platform.machine()}.AppImage"
    environ = {"SOURCE_DATE_EPOCH": str(epoch), "ARCH": platform.machine()}
    told(tool, folder, made, environ=environ)
    shutil.rmtree(folder)
    return made
