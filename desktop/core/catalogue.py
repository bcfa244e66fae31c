"""What is said in other languages outside the classes of Qt: by window, papers and command line.

`packaging/translations.py` gathers it from what translators wrote. Without those files all is said
in English.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from desktop.core import paths
from desktop.core.language import Find, Language, Tongue
from desktop.core.plurals import form

SIGN = "\x04"  # between a note and its text, as gettext has it


def tongue(wanted: Language, folder: Path = paths.RESOURCES / "i18n") -> Tongue:
    """A language with its texts; any other from the same folder."""
    return Tongue(wanted, _find(wanted, folder), lambda other: tongue(other, folder))


def file_name(wanted: str) -> str:
    """Where the texts of a language stand: JSON of each text, or of a note, `SIGN` and the text,
    with the translation or the list of its forms."""
    return f"core_{wanted}.json.gz"


@cache
def _find(wanted: Language, folder: Path) -> Find:
    texts = _read(folder / file_name(wanted)) if wanted is not Language.ENGLISH else {}

    def find(text: str, note: str, number: int) -> str:
        said = texts.get(f"{note}{SIGN}{text}" if note else text, "")
        return said if isinstance(said, str) else said[form(number, wanted)]

    return find


def _read(path: Path) -> dict[str, str | list[str]]:
    import gzip  # here and below: a window in English does without
    import json
    import zlib

    try:
        texts: dict[str, str | list[str]] = json.loads(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, zlib.error, ValueError):
        return {}
    return texts
