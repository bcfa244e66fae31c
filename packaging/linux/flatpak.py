"""What a Flatpak is made of, and the Flatpak where `flatpak-builder` and its runtime are there.

The runtime comes from Flathub alone: for a release `packaging/release_tools.py` brings it. The
manifest copies what lies in the folder beside it, so that nothing is built twice.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux import tree
from linux.tools import ToolError, told

ID = "org.example.FourPillars"
MANIFEST = Path(__file__).resolve().parent / f"{ID}.json"
RUNTIME = "org.freedesktop.Platform//24.08"
SDK = RUNTIME.replace("Platform", "Sdk")


def lay_out(bundle: Path, folder: Path, epoch: int) -> Path:
    """Write manifest and program into a folder, anew, and return the manifest."""
    shutil.rmtree(folder, ignore_errors=True)
    tree.lay_out(bundle, folder / "program", epoch)
    tree.settle(folder / "program", epoch)
    return Path(shutil.copy(MANIFEST, folder))


def make(bundle: Path, out: Path, epoch: int, version: str) -> Path | None:
    """Write the Flatpak into the folder `out` and return it; None where it cannot be made here."""
    try:
        told("flatpak", "info", RUNTIME)
    except ToolError:
        return None
    folder = out / "flatpak"
    manifest = lay_out(bundle, folder, epoch)
    made = out / f"{tree.NAME}-{version}.flatpak"
    told(
        *("flatpak-builder", "--force-clean", "--disable-rofiles-fuse", "--repo=repo"),
        *(f"--override-source-date-epoch={epoch}", "build", manifest.name),
        cwd=folder,
    )
    told("flatpak", "build-bundle", "repo", str(made), ID, cwd=folder)
    shutil.rmtree(folder)
    return made
