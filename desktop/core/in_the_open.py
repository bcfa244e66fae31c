"""What stands in a data folder outside of the workspace, and so outside of its password."""

from __future__ import annotations

from pathlib import Path

from desktop.core import rescue

_FILES = ("unsaved.db", "unsaved-old.db")  # what was typed and could not be kept
_SET_ASIDE = "set-aside"  # damaged workspaces, as they were


def left(folder: Path) -> list[Path]:
    """Files and folders in which others may read what was written, whatever the password is."""
    kept = [folder / name for name in _FILES if (folder / name).is_file()]
    aside = folder / _SET_ASIDE
    damaged = sorted(path for path in aside.iterdir() if path.is_dir()) if aside.is_dir() else []
    return [*rescue.left(folder), *kept, *damaged]
