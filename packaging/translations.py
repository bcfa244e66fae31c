"""The words of the window in other languages: `python packaging/translations.py update | release`.

`update` brings `resources/i18n/ROOM_LANGUAGE.ts` up to date with the texts in the code, for
translators. `release` makes of them what the program reads: one file a language.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "fr", "ar")
# A translator has one part of the house before them at a time.
ROOMS = {
    "core": ("db", "desktop/core"),
    "views": ("desktop/views",),
    "dialogs": ("desktop/dialogs",),
    "widgets": ("desktop/widgets",),
    "window": ("desktop/*.py", "desktop/models", "desktop/printing", "desktop/work"),
}
_ALIASES = "tr+=tr_n,tr+=Counted,QT_TR_NOOP+=tr_noop,QT_TR_NOOP+=Phrase"


def update(folder: Path = FOLDER) -> None:
    """Read the texts in the code. What is not said any more goes; what is new is unfinished."""
    folder.mkdir(parents=True, exist_ok=True)
    for room in ROOMS:
        for language in LANGUAGES:
            _tool(
                "lupdate", "-silent", "-no-obsolete", "-locations", "none",
                "-disable-heuristic", "similartext", "-source-language", "en",
                "-target-language", language, "-tr-function-alias", _ALIASES,
                *map(str, sources(room)), "-ts", str(folder / f"{room}_{language}.ts"),
            )  # fmt: skip


def release(folder: Path = FOLDER) -> list[Path]:
    """Make the file of each language, unless it is newer than what it comes from; those made."""
    made = []
    for language in LANGUAGES:
        texts = [folder / f"{room}_{language}.ts" for room in ROOMS]
        target = folder / f"four-pillars_{language}.qm"
        if not target.exists() or target.stat().st_mtime < max(p.stat().st_mtime for p in texts):
            _tool("lrelease", "-silent", *map(str, texts), "-qm", str(target))
            # What Qt's own dialogs and menus say.
            of_qt = f"qtbase_{language}.qm"
            shutil.copyfile(_qt_texts() / of_qt, folder / of_qt)
            made.append(target)
    return made


def sources(room: str) -> list[Path]:
    """The files whose texts belong to a room, in order."""
    found: list[Path] = []
    for part in ROOMS[room]:
        found += ROOT.glob(part if part.endswith(".py") else f"{part}/**/*.py")
    return sorted(found)


def _qt() -> Path:
    """Where the package is that brings Qt to Python. Exits with a sentence where it is not."""
    spec = importlib.util.find_spec("PySide6")
    folders = spec.submodule_search_locations if spec is not None else None
    if not folders:
        sys.exit("PySide6 is needed to make the translations.")
    return Path(folders[0])


def _qt_texts() -> Path:
    inside = _qt() / "Qt" / "translations"
    return inside if inside.is_dir() else _qt() / "translations"  # as it is on Windows


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own. Exits with a sentence where it fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(_qt() / f"{name}{suffix}"), *arguments]
    done = subprocess.run(command, check=False)  # noqa: S603 - Qt's own tool
    if done.returncode:
        sys.exit(f"{name} ended with {done.returncode}.")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case _:
            sys.exit("python packaging/translations.py update | release")
