"""What Windows wants of a program beside its code: version resource, manifest, installer.

None of this can run here but the functions that write it: see packaging/README.md.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import icons

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "windows" / "four-pillars.iss"
MANIFEST = HERE / "windows" / "four-pillars.manifest"
# What is double-clicked opens no black window; what is typed says something.
WINDOW = "Four Pillars"
CONSOLE = "four-pillars"
MAKER = "The Four Pillars authors"
SAYS = "Four Pillars: the plan to combat human trafficking, and a checklist to it"
KINDS = {"AMD64": "x64", "ARM64": "arm64"}  # as Python calls them, and as the installer does
# Languages and character set: US English, UTF-16. The same twice, as number and as text.
_TONGUE = (0x0409, 1200)


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows compares it: of `1.2.3rc1` the first three. Raises ValueError."""
    found = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version!r} is no version.")
    first, second, third = (int(each or 0) for each in found.groups())
    if max(first, second, third) > 0xFFFF:
        raise ValueError(f"{version!r} has a number that Windows has no room for.")
    return first, second, third, 0


def version_info(version: str, name: str = WINDOW) -> str:
    """The version resource of program `name`, as PyInstaller reads it."""
    four = numbers(version)
    says = {
        "CompanyName": MAKER,
        "FileDescription": SAYS,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": f"(c) {MAKER}. MIT licence.",
        "OriginalFilename": f"{name}.exe",
        "ProductName": WINDOW,
        "ProductVersion": version,
    }
    lines = "\n".join(f"      StringStruct({key!r}, {text!r})," for key, text in says.items())
    table = "".join(f"{number:04X}" for number in _TONGUE)
    return f"""# UTF-8
VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{lines}
    ])]),
    VarFileInfo([VarStruct('Translation', {list(_TONGUE)})]),
  ],
)
"""


def manifest() -> str:
    """What a program tells Windows before it runs, as XML."""
    return MANIFEST.read_text(encoding="utf-8")


def programs(version: str, work: Path) -> list[dict[str, Any]]:
    """What PyInstaller's EXE takes for each program; what it reads is written to folder `work`."""
    icon = icons.drawn(work, ".ico")
    made: list[dict[str, Any]] = []
    for name in (WINDOW, CONSOLE):
        told = work / f"{name}.version.txt"
        told.write_text(version_info(version, name), encoding="utf-8")
        made.append(
            {
                "name": name,
                "console": name == CONSOLE,
                "version": str(told),
                "manifest": manifest(),
                "icon": str(icon),
            }
        )
    return made


def inno_command(
    version: str, bundle: Path, out: Path, icon: Path, machine: str = "AMD64"
) -> list[str]:
    """The command that makes the installer of a bundle in folder `out`. `machine` is what Python
    calls it. Raises ValueError for one that nothing is made for."""
    if machine.upper() not in KINDS:
        raise ValueError(f"There is no installer for {machine}.")
    kind = KINDS[machine.upper()]
    return [
        compiler(),
        "/Qp",
        f"/DVersion={version}",
        f"/DNumbers={'.'.join(map(str, numbers(version)))}",
        f"/DKind={kind}",
        f"/DBundle={bundle}",
        f"/DIcon={icon}",
        f"/O{out}",
        f"/F{installer_name(version, kind)}",
        str(SCRIPT),
    ]


def installer_name(version: str, kind: str) -> str:
    """The installer's file name, without `.exe`."""
    return f"four-pillars-{version}-windows-{kind}-setup"


def compiler() -> str:
    """Where Inno Setup's compiler is: on the path, else where it installs itself."""
    return shutil.which("ISCC") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"


def make(version: str, bundle: Path, out: Path, machine: str) -> Path:
    """Make the installer; where it stands. Exits with a sentence if it cannot."""
    with tempfile.TemporaryDirectory() as folder:
        command = inno_command(version, bundle, out, icons.drawn(Path(folder), ".ico"), machine)
        try:
            done = subprocess.run(command, check=False)  # noqa: S603 - as written above
        except FileNotFoundError:
            sys.exit(f"Inno Setup 6 is not here ({command[0]}): the bundle was made, no installer.")
    if done.returncode:
        sys.exit(f"Inno Setup ended with {done.returncode}: no installer was made.")
    return out / f"{installer_name(version, KINDS[machine.upper()])}.exe"
