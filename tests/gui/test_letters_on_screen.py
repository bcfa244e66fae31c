"""Every letter the window shows is in a font that ships: a system may have none."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from desktop import theme
from desktop.core import paths
from tests.conftest import CONTENT, ROOT

CODE = ("desktop", "desktop/views", "desktop/dialogs", "desktop/widgets", "desktop/core/library")
WORDS = ("words", "runs", "welcome", "about", "recovery_words", "paper_arabic", "paper_spanish")
NOT_SHOWN = {"text_pieces.py"}  # letters to be told apart, in a pattern


def _texts() -> Iterator[tuple[str, Path]]:
    files = [path for folder in CODE for path in (ROOT / folder).glob("*.py")]
    files += [ROOT / "desktop" / "core" / f"{name}.py" for name in WORDS]
    for path in files:
        if path.name in NOT_SHOWN or not path.exists():
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value, path
    for path in (*CONTENT.glob("*.toml"), *(paths.RESOURCES / "help").rglob("*.md")):
        yield path.read_text(encoding="utf-8"), path


def test_every_letter_of_the_window_is_in_a_font_of_ours(qapp: QApplication) -> None:
    fonts = [QRawFont(str(paths.FONTS / name), 12) for name in theme._FONT_FILES]
    assert all(font.isValid() for font in fonts)
    lacking: dict[str, Path] = {}
    for text, path in _texts():
        for letter in set(text):
            if letter.isprintable() and not any(f.supportsCharacter(ord(letter)) for f in fonts):
                lacking[letter] = path
    assert lacking == {}
