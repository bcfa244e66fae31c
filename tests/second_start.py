"""A data folder whose window was open before: the welcome page does not come by itself."""

from __future__ import annotations

from pathlib import Path

from desktop.core.settings import FILE_NAME


def second_start(folder: Path) -> Path:
    """Make the folder if need be, as if a window had been closed on it; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_text("{}", "utf-8")
    return folder
