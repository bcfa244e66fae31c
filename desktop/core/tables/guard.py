"""Cells that a spreadsheet would run as a formula, and how they are kept from it.

An apostrophe before them makes them text. One that was there gets another, so that what was
guarded is found again exactly as it was.
"""

from __future__ import annotations

import re

_RISKY = r"(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])"
_ASKS = re.compile(f"'*{_RISKY}")
_HAS = re.compile(f"'+{_RISKY}")


def put(text: str) -> str:
    """`text` as a cell that is never run."""
    return f"'{text}" if _ASKS.match(text) else text


def undo(cell: str) -> str:
    """The text that was guarded; any other cell as it is."""
    return cell[1:] if _HAS.match(cell) else cell
