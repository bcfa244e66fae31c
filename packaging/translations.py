"""The words of the window in other languages: `python packaging/translations.py update | release`.

`update` brings `resources/i18n/ROOM_LANGUAGE.ts` up to date with the texts in the code, for
translators. `release` makes of them what the program reads: one file a language.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop.core.catalogue import SIGN, file_name

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
    """Make the files of each language, unless they are newer than what they come from; those made.

    Texts of Qt's classes go where Qt looks for them, with what Qt's own dialogs and menus say; the
    others to `desktop.core.catalogue`.
    """
    made = []
    for language in LANGUAGES:
        texts = [folder / f"{room}_{language}.ts" for room in ROOMS]
        target = folder / f"four-pillars_{language}.qm"
        catalogue = folder / file_name(language)
        built = min(p.stat().st_mtime if p.exists() else 0 for p in (target, catalogue))
        if built < max(p.stat().st_mtime for p in texts):
            with tempfile.TemporaryDirectory() as work:
                of_classes = [_without_context(path, Path(work)) for path in texts]
                _tool("lrelease", "-silent", *map(str, of_classes), "-qm", str(target))
            said = {key: text for path in texts for key, text in _said(path)}
            data = json.dumps(said, ensure_ascii=False, sort_keys=True).encode()
            catalogue.write_bytes(gzip.compress(data, mtime=0))
            of_qt = f"qtbase_{language}.qm"
            shutil.copyfile(_qt_texts() / of_qt, folder / of_qt)
            made.append(target)
    return made


def _without_context(path: Path, work: Path) -> Path:
    """The same file without the texts that are of no class."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    root = tree.getroot()
    for context in root.findall("context"):
        if not context.findtext("name"):
            root.remove(context)
    tree.write(work / path.name, encoding="utf-8", xml_declaration=True)
    return work / path.name


def _said(path: Path) -> Iterator[tuple[str, str | list[str]]]:
    """What is said of no class, by its key in the catalogue."""
    for context in ET.parse(path).getroot().findall("context"):  # noqa: S314 - our own file
        for each in context.findall("message") if not context.findtext("name") else ():
            told = each.find("translation")
            if told is None or told.get("type") == "unfinished":
                continue
            text, note = each.findtext("source") or "", each.findtext("comment") or ""
            forms = [form.text or "" for form in told]
            yield f"{note}{SIGN}{text}" if note else text, forms or told.text or ""


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
