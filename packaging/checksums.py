"""Writes SHA256SUMS of what is released: `python packaging/checksums.py FOLDER`.

`sha256sum --check SHA256SUMS` reads it; so does `shasum -a 256 --check` on macOS.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def lines(folder: Path) -> list[str]:
    """A line for each file directly in a folder, by name. Exits with a sentence where a name would
    be read as another, or where there is nothing."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    if not files:
        sys.exit(f"There is nothing in {folder}.")
    strange = [path.name for path in files if set(path.name) & set("\\\n\r")]
    if strange:
        sys.exit(f"{strange[0]!r} is no name for a file that is released.")
    return [f"{digest(path)}  {path.name}" for path in files]


def digest(path: Path) -> str:
    """SHA-256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(folder: Path) -> Path:
    """Write the file into the folder; where it is."""
    target = folder / NAME
    target.write_text("\n".join(lines(folder)) + "\n", encoding="utf-8", newline="\n")
    return target


if __name__ == "__main__":
    sys.stdout.write(write(Path(sys.argv[1])).read_text(encoding="utf-8"))
