"""The line between two panes."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitterHandle

from desktop import theme


def part_with_line(handle: QSplitterHandle) -> None:
    """Fill a border with the colour of lines: the style draws nothing that is one pixel wide, and
    in high contrast both sides are black."""
    handle.setAutoFillBackground(True)
    theme.tint(handle, Window="line")
