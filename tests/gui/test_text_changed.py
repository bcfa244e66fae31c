"""The plan's text then and now, side by side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core.wording import Change
from desktop.dialogs.text_changed import TextChangedDialog
from tests.gui.looks import cut_off, nameless

CHANGE = Change("Title\nWhat it said before.", "Title\nWhat it says now, <b>at length</b>.")


@pytest.fixture(params=[CHANGE, Change("", CHANGE.now)], ids=["known", "not kept"])
def dialog(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[TextChangedDialog]:
    made = TextChangedDialog(request.param)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_closing_it_says_nothing_and_its_button_does(dialog: TextChangedDialog) -> None:
    said: list[bool] = []
    dialog.looked.connect(lambda: said.append(True))
    dialog.reject()
    assert said == []
    dialog.show()
    dialog.looked_button.click()
    assert said == [True]
    assert not dialog.isVisible()


def test_both_texts_stand_there_as_they_are(dialog: TextChangedDialog) -> None:
    assert dialog.now.toPlainText() == CHANGE.now
    known = bool(dialog.before.toPlainText())
    assert dialog.before.isVisible() is known
    assert dialog.compared.isVisible() is known
    assert ("Struck through" in dialog.about.text()) is known
    assert dialog.now.isReadOnly()


def test_what_went_and_came_is_read_aloud(qtbot: QtBot) -> None:
    made = TextChangedDialog(CHANGE)
    qtbot.addWidget(made)
    assert made.compared.accessibleName() == (
        "Comparison: Title\nWhat it [removed: said before.] [added: says now, <b>at length</b>.]"
    )


def test_a_very_long_comparison_is_not_all_in_its_name(qtbot: QtBot) -> None:
    made = TextChangedDialog(Change("a " * 4000, "b " * 4000))
    qtbot.addWidget(made)
    assert 4000 < len(made.compared.accessibleName()) < 4100
    assert len(made.compared.toPlainText()) > 15_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_whole_in_every_light(qtbot: QtBot, scheme: str) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme)
    try:
        made = TextChangedDialog(CHANGE)
        qtbot.addWidget(made)
        made.show()
        made.resize(made.minimumSizeHint())
        qtbot.waitUntil(made.isVisible)
        assert cut_off(made) == []
        assert nameless(made) == []
    finally:
        theme.apply(app, "light")
