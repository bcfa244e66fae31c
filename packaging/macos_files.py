"""What macOS wants of a program beside its code: Info.plist, disk image. Signing: macos_signing.

None of this can run here but the functions that write it: see packaging/README.md.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import icons

HERE = Path(__file__).resolve().parent
ENTITLEMENTS = HERE / "macos" / "entitlements.plist"
NAME = "Four Pillars"
IDENTIFIER = "org.example.FourPillars"
SHARE = f"{IDENTIFIER}.share"  # what a .fourpillars file is
MIME = "application/vnd.four-pillars+json"
# Of all wheels in the lock pikepdf's asks for the newest system; Qt itself would run on 13.
OLDEST = "15.0"
MAKER = "The Four Pillars authors"


def info_plist(version: str) -> dict[str, Any]:
    """What the system reads of the program: its name, what it needs, what it opens."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"(c) {MAKER}. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Four Pillars checklist",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [SHARE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": SHARE,
                "UTTypeDescription": "Four Pillars checklist",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["fourpillars"],
                    "public.mime-type": [MIME],
                },
            }
        ],
    }


def program(environ: Mapping[str, str]) -> dict[str, Any]:
    """What PyInstaller's EXE takes, but its name. It signs everything, with a name where one is
    given; `console` would make a program without a window of it."""
    return {
        "console": False,
        "codesign_identity": environ.get("MACOS_IDENTITY") or None,
        "entitlements_file": str(ENTITLEMENTS),
    }


def bundle_options(version: str, work: Path) -> dict[str, Any]:
    """What PyInstaller's BUNDLE takes; the icon is drawn in folder `work`."""
    return {
        "name": f"{NAME}.app",
        "version": version,
        "bundle_identifier": IDENTIFIER,
        "info_plist": info_plist(version),
        "icon": str(icons.drawn(work, ".icns")),
    }


def frameworks(names: Iterable[str]) -> frozenset[str]:
    """The frameworks that files are in. All of what belongs to one comes along with its library:
    one that lacks its links or its Info.plist cannot be signed."""
    return frozenset(map(framework, names)) - {""}


def framework(name: str) -> str:
    """`a/B.framework` of a path within it; empty without one."""
    parts = PurePosixPath(name).parts
    ends = [count for count, part in enumerate(parts, 1) if part.endswith(".framework")]
    return "/".join(parts[: ends[0]]) if ends else ""


def image_name(version: str, machine: str) -> str:
    """The disk image's file name; `machine` is what Python calls it."""
    return f"four-pillars-{version}-macos-{machine.lower()}.dmg"


def dmg_commands(app: Path, stage: Path, image: Path) -> list[list[str]]:
    """The commands that make a disk image of `app`, with a link to where it is dragged to; `stage`
    is a folder for it that does not exist yet. `ditto` keeps what was signed as it is."""
    return [
        ["ditto", str(app), str(stage / app.name)],
        ["ln", "-s", "/Applications", str(stage / "Applications")],
        ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(stage),
         "-fs", "HFS+", "-format", "ULMO", "-ov", str(image)],
    ]  # fmt: skip


def make(version: str, app: Path, out: Path, machine: str) -> Path:
    """Make the disk image; where it stands. Exits with a sentence if it cannot."""
    image, stage = out / image_name(version, machine), out / ".image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    try:
        for command in dmg_commands(app, stage, image):
            run(command)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return image


def run(command: list[str]) -> None:
    """Run one of the system's own tools. Exits with a sentence if it fails."""
    try:
        done = subprocess.run(command, check=False)  # noqa: S603 - written in this folder
    except FileNotFoundError:
        sys.exit(f"{command[0]} is not here: that step needs macOS.")
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}.")
