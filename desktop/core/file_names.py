"""A name for a file that every system takes, made of what a person called something."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120  # bytes as UTF-8: far below what systems allow, with room for a folder's path
NAMELESS = "Four Pillars"

_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_JOINERS = "\u200c\u200d"  # which belong to words in Persian and to pictures
_EDGES = f" .{_JOINERS}"
# Windows gives these to devices, whatever follows the first dot.
_DEVICES = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE
)


def safe_name(title: str, suffix: str, day: str = "") -> str:
    """`Shelter partners 2026-01-02.pdf`: what is forbidden somewhere is left out or a hyphen.

    `suffix` is one of ours, with its dot; `day` an ISO day or empty. At most `LONGEST` bytes,
    never cut within a character.
    """
    end = f" {day}{suffix}" if day else suffix
    stem = _cut(_plain(title), LONGEST - len(end.encode()) - 1)  # one for what guards a device
    name = f"{stem or NAMELESS}{end}"
    return f"_{name}" if _DEVICES.match(name) else name


def _plain(title: str) -> str:
    """In one line, without what cannot be seen or turns the direction of reading."""
    kept = "".join(map(_seen, unicodedata.normalize("NFC", title)))
    return " ".join(_UNSAFE.sub("-", kept).split()).strip(_EDGES)


def _seen(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category.startswith("C") and char not in _JOINERS else char


def _cut(text: str, size: int) -> str:
    return text.encode()[:size].decode(errors="ignore").rstrip(_EDGES)
