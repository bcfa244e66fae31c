"""Light, dark and high contrast, put on while the window is open: nothing of the other stays."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from db.checklists import State
from desktop import looks, theme
from desktop.core.work_pages import BACKUPS, BIN, DUE, PROGRESS
from desktop.dialogs.about import AboutDialog
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.gui.test_outcomes_looks import contrast

SETS = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}
LETTERS = {"system": "A", "light": "L", "dark": "D", "contrast": "H"}
_FEW = 24  # pixels: edges of letters, or a caret, may happen to have any colour
_PAGES = (*("outcomes", "grid", "timeline", "glossary"), *(BACKUPS, BIN, DUE, PROGRESS), "")


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Whatever a test makes of the looks, the next finds them light."""
    yield
    theme.apply(qapp, "light")


def look(desk: Desk, scheme: str) -> None:
    """Choose a look as a person does, in the menu."""
    desk.keys("Alt+V", "K", LETTERS[scheme])
    desk.settle()
    assert checked(desk) == [scheme]


def go(desk: Desk, page: str) -> None:
    """Open a page, or the list."""
    if page:
        desk.bench.navigator.follow(page)
    else:
        desk.keys("Ctrl+Shift+L")
    desk.settle()


def checked(desk: Desk) -> list[str]:
    return [name for name in LETTERS if desk.bench.action(f"look_{name}").isChecked()]


def colours(part: QWidget) -> Counter[str]:
    """How many pixels of each colour are shown."""
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(image.constBits()).cast("I"))
    return Counter({QColor(rgb).name(): number for rgb, number in found.items()})


def left_over(part: QWidget, worn: str) -> dict[str, int]:
    """The colours of the other sets that are still shown."""
    others = {colour for name, t in SETS.items() if name != worn for colour in t}
    found = colours(part)
    return {each: found[each] for each in others.difference(SETS[worn]) if found[each] > _FEW}


def test_every_open_page_changes_at_once_and_nothing_of_the_other_look_stays(desk: Desk) -> None:
    """Each page is open before the change: none is made anew in the new colours."""
    keys = desk.listed
    for key, state in zip(keys[1:], State, strict=False):
        desk.board.set_state((key,), state)
    desk.click_row(keys[0])
    for page in _PAGES:
        go(desk, page)
    for scheme in ("contrast", "light"):
        look(desk, scheme)
        wrong = {}
        for page in _PAGES:
            go(desk, page)
            if found := left_over(desk.program.window, scheme):
                wrong[page] = found
        assert not wrong, scheme


def test_words_in_high_contrast_are_as_far_from_their_ground_as_they_can_be(desk: Desk) -> None:
    look(desk, "contrast")
    found = colours(desk.program.window)
    (ground, _), *_ = found.most_common(1)
    assert ground == "#000000"
    shown = {name for name, number in found.items() if number > 2000}
    seen = {name for name in shown if contrast(QColor(name), QColor(ground)) >= 4.5}
    assert "#ffffff" in seen
    assert shown - seen <= {ground, theme.CONTRAST.selected}, "neither a ground nor well seen"
    assert found["#ffff00"] > 400, "links"


def test_menus_and_a_dialog_that_are_opened_later_have_it_too(desk: Desk) -> None:
    look(desk, "contrast")
    desk.keys("Alt+R")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert not left_over(menu, "contrast")
    assert colours(menu)["#ffffff"] > 100, "its words"
    desk.keys("Esc")
    seen: list[dict[str, int]] = []
    with while_dialog(desk, AboutDialog, lambda d: seen.append(left_over(d, "contrast"))):
        desk.bench.action("about").trigger()
    assert seen == [{}]


def test_it_is_kept_for_the_next_start(start: Start, data_dir: Path, qapp: QApplication) -> None:
    desk = start()
    assert checked(desk) == ["system"]
    look(desk, "contrast")
    desk.leave()
    theme.apply(qapp, "light")
    again = start()
    assert checked(again) == ["contrast"]
    assert theme.tokens() is theme.CONTRAST
    assert json.loads((data_dir / "window.json").read_text())["scheme"] == "contrast"


@pytest.mark.parametrize("odd", ["pink", "", "CONTRAST", None, 3, ["dark"]])
def test_a_look_that_nobody_knows_is_that_of_the_system(
    start: Start, data_dir: Path, odd: object
) -> None:
    data_dir.mkdir()
    (data_dir / "window.json").write_text(json.dumps({"scheme": odd}))
    desk = start()
    assert checked(desk) == ["system"]
    assert theme.tokens() is theme.LIGHT


def test_the_system_is_followed_while_it_is_asked_for_and_not_after(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system shows is the one thing that cannot be changed from here."""
    hints, dark = QGuiApplication.styleHints(), Qt.ColorScheme.Dark
    monkeypatch.setattr(theme, "_of_system", lambda _: theme.DARK)
    hints.colorSchemeChanged.emit(dark)
    desk.bot.waitUntil(lambda: theme.tokens() is theme.DARK)
    assert not left_over(desk.program.window, "dark")
    look(desk, "light")
    hints.colorSchemeChanged.emit(dark)
    desk.settle()
    QApplication.processEvents()
    assert theme.tokens() is theme.LIGHT, "a person's own choice"
    look(desk, "system")
    assert theme.tokens() is theme.DARK, "what the system shows meanwhile"


def test_high_contrast_of_the_system_is_followed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = Qt.ContrastPreference.HighContrast
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(looks, "_system_wants_contrast", lambda: True)
    hints.accessibility().contrastPreferenceChanged.emit(wanted)
    desk.bot.waitUntil(lambda: theme.tokens() is theme.CONTRAST)
    assert checked(desk) == ["system"]
    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    desk.bot.waitUntil(lambda: theme.tokens() is theme.LIGHT)
