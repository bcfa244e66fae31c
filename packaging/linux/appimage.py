"""Makes an AppImage where `appimagetool` is on the path; else only the folder it would be made of.

The tool and the runtime it puts at the head of the file come from neither Debian nor PyPI: for a
release `packaging/release_tools.py` brings them. The folder is the whole program, and starts by its
AppRun.
"""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from desktop import __version__
from linux import tree
from linux.tools import told

TOOL = "appimagetool"
RUNTIME = "appimage-runtime"  # what stands at the head of the file, if it lies beside the tool


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
    environ["APPIMAGE_EXTRACT_AND_RUN"] = "1"  # it is an AppImage itself, and FUSE may be missing
    runtime = Path(tool).with_name(RUNTIME)
    head = ("--runtime-file", runtime) if runtime.is_file() else ()
    told(tool, *head, folder, made, environ=environ)
    shutil.rmtree(folder)
    return made
