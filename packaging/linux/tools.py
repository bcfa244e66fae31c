"""Debian's own programs, called one and the same way."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Container, Mapping
from pathlib import Path


class ToolError(Exception):
    """A program that is needed here is missing, or refused; the text is what it said."""


def told(
    *command: str | Path,
    cwd: Path | None = None,
    environ: Mapping[str, str] | None = None,
    codes: Container[int] = (0,),
) -> str:
    """What a program says that ends with one of these codes. Raises ToolError."""
    try:
        done = subprocess.run(  # noqa: S603 - the commands of this folder
            command,
            capture_output=True,
            text=True,
            check=False,
            cwd=cwd,
            env=os.environ | {"LC_ALL": "C.UTF-8"} | dict(environ or {}),
        )
    except FileNotFoundError as error:
        raise ToolError(f"{command[0]} is not installed") from error
    if done.returncode not in codes:
        raise ToolError(f"{command[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout
