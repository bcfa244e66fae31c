"""Texts for tool tips. Qt takes what looks like markup for markup, and opens the pictures in it."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """What a tool tip shows letter by letter as `text`, whoever wrote it."""
    if "<" not in text and "&lt;" not in text:
        return text
    from html import escape  # no start waits for it

    lines = (escape(line, quote=False) for line in text.split("\n"))
    return f"<qt>{'<br>'.join(lines)}</qt>"
