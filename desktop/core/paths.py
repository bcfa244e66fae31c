"""Where things are: what ships with the program, and a person's own data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

# Beside the packages in a checkout, in an installation and in a frozen bundle alike.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PLAN = RESOURCES / "plan.db"
FONTS = RESOURCES / "fonts"
PRINT = RESOURCES / "print"

HOME_VARIABLE = "FOUR_PILLARS_HOME"


def content() -> Path | None:
    """The content files, which only a checkout has; there the plan is built from them anew."""
    folder = RESOURCES / "content"
    return folder if folder.is_dir() else None


def data_folder(chosen: str | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of a person's data: `chosen`, else $FOUR_PILLARS_HOME, else the system's."""
    given = chosen or environ.get(HOME_VARIABLE)
    if given:
        with suppress(RuntimeError):  # `~nobody` where there is no such person: a name like others
            return Path(given).expanduser()
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("Four Pillars", appauthor=False)
