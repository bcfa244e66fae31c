"""Every page of help is whole at any text size, and whatever is on screen names one of them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

import desktop.dialogs
import desktop.views
import desktop.widgets
from desktop import theme
from desktop.core.help.book import Book, looked_for
from desktop.core.help.contents import Topic
from desktop.core.help.page import Part, goal, parse
from desktop.core.library.links import HELP
from desktop.dialogs import about
from desktop.views import library_pages
from desktop.views.help_window import HelpWindow
from desktop.widgets.explained import help_page_of
from desktop.widgets.help_text import HelpText
from desktop.widgets.library_page import LibraryPage
from desktop.widgets.linked_text import LinkedText
from desktop.widgets.picture import Picture
from desktop.widgets.refusal_page import RefusalPage
from desktop.widgets.section import Title
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.widgets.work_page import WorkPage
from tests.gui.looks import cut_off, nameless

# What others are made of, and shown by itself nowhere.
BASES = {SheetDialog, LibraryPage, WorkPage, RefusalPage}


@pytest.fixture(scope="module")
def book() -> Book:
    return Book()


@pytest.fixture
def zoomed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    qapp.setFont(theme.font(request.param))
    yield request.param
    qapp.setFont(theme.font(100))


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "light")


def window(qtbot: QtBot, book: Book, size: tuple[int, int] = (940, 720)) -> HelpWindow:
    made = HelpWindow(book)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    return made


# -- how it looks --------------------------------------------------------------------------------


@pytest.mark.parametrize("zoomed", [80, 100, 200], indirect=True)
@pytest.mark.parametrize("size", [(940, 720), (900, 600), (600, 440)])
def test_nothing_is_cut_off_or_without_a_name(
    qtbot: QtBot, book: Book, zoomed: int, size: tuple[int, int]
) -> None:
    made = window(qtbot, book, size)
    for topic in Topic:
        made.read(topic)
        qtbot.waitUntil(lambda: not cut_off(made), timeout=3000)
    assert nameless(made) == []


def test_lines_are_not_too_long_to_follow(qtbot: QtBot, book: Book) -> None:
    made = window(qtbot, book, (2400, 900))
    assert made.page is not None
    qtbot.waitUntil(lambda: made.page is not None and made.page.width() > 300)
    assert made.page.width() < 95 * made.page.fontMetrics().averageCharWidth()
    assert made.index.width() < 400


def test_headings_paragraphs_and_links_are_what_they_seem(qtbot: QtBot, book: Book) -> None:
    made = window(qtbot, book)
    for topic in Topic:
        made.read(topic)
        assert made.page is not None
        pieces = book.page(topic).pieces
        for piece, part in zip(pieces, made.page.parts, strict=True):
            if piece.part in (Part.TITLE, Part.HEADING):
                assert isinstance(part, Title)
            if piece.part is Part.PICTURE:
                told = QAccessible.queryAccessibleInterface(part)
                assert piece.plain in told.text(QAccessible.Text.Name)
                assert told.role() is QAccessible.Role.Graphic
            else:
                assert isinstance(part, QLabel)
                assert part.text() == piece.plain
                assert part.textFormat() is Qt.TextFormat.PlainText


def test_words_to_type_and_words_found_stand_on_a_ground_of_their_own(
    qtbot: QtBot, book: Book, dark: None
) -> None:
    pieces = parse("# A\n\nType `this here` to find words.\n")
    shown = HelpText(pieces, words=looked_for("find"))
    qtbot.addWidget(shown)
    shown.resize(600, 200)
    shown.show()
    text = shown.findChild(LinkedText)
    assert text is not None
    picture = text.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in (2, 8)}
    assert {theme.DARK.sunken, theme.DARK.mark} <= seen


def test_a_picture_is_as_wide_as_there_is_room_and_never_stretched(
    qtbot: QtBot, book: Book
) -> None:
    made = window(qtbot, book)
    assert made.page is not None
    picture = made.page.findChild(Picture)
    assert picture is not None
    whole = picture.sizeHint()
    assert picture.heightForWidth(whole.width() // 2) == pytest.approx(whole.height() / 2, abs=1)
    assert picture.heightForWidth(4 * whole.width()) == whole.height()
    assert picture.heightForWidth(1) >= 1
    qtbot.waitUntil(lambda: picture.height() >= picture.heightForWidth(picture.width()))
    seen = picture.grab(picture.rect()).toImage()
    assert QColor(theme.tokens().line) == seen.pixelColor(0, 0)


def test_a_picture_that_is_missing_is_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    made = Picture(tmp_path / "none.png", "What it shows")
    qtbot.addWidget(made)
    made.resize(made.sizeHint().expandedTo(QSize(300, 40)))
    made.show()
    assert made.text() == made.accessibleName() == "Picture: What it shows"
    assert made.heightForWidth(300) > 0
    assert not made.grab().isNull()


# -- what names it -------------------------------------------------------------------------------


def shown_classes() -> list[type[QWidget]]:
    """Every dialog and every page there is."""
    for package in (desktop.dialogs, desktop.views, desktop.widgets):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    found: list[type[QWidget]] = []
    kinds: list[type[QWidget]] = [QDialog, LibraryPage, RefusalPage]
    while kinds:
        kind = kinds.pop()
        for below in kind.__subclasses__():
            kinds.append(below)
            if below.__module__.startswith("desktop.") and below not in BASES:
                found.append(below)
    return found


def names() -> dict[str, str]:
    """What each names, where that is the same for all of its kind."""
    own = {kind.__name__: getattr(kind, "help_page", "") for kind in shown_classes()}
    own |= {f"page {name}": page for name, page in library_pages._HELP.items()}
    return {name: page for name, page in own.items() if isinstance(page, str)}


def test_every_page_and_dialog_names_a_page_of_help_that_is_there(book: Book) -> None:
    named = names()
    assert len(named) > 20
    for name, page in named.items():
        assert page, f"{name} names none"
        topic, anchor = goal(page)
        assert not anchor or book.page(topic).place_of(anchor), (name, page)


def test_every_page_of_help_is_reached_from_somewhere(book: Book) -> None:
    parts = {"first-minute", "filters-and-search", "checklists", "details-and-notes"}
    reached = {goal(page).topic for page in (*names().values(), *about._HELP, *parts)}
    for topic in Topic:
        for piece in book.page(topic).pieces:
            targets = (span.target for span in piece.text if span.target.startswith(HELP))
            reached |= {goal(target).topic for target in targets}
    assert reached == set(Topic)


def test_what_names_none_is_explained_by_what_is_around_it(qtbot: QtBot) -> None:
    outer, inner = QWidget(), QWidget()
    qtbot.addWidget(outer)
    inner.setParent(outer)
    assert help_page_of(inner) == help_page_of(None) == ""
    outer.help_page = "printing"  # type: ignore[attr-defined] # as those that name one do
    assert help_page_of(inner) == "printing"


def test_a_page_without_a_heading_of_that_name_is_shown_from_its_beginning(
    qtbot: QtBot, book: Book
) -> None:
    made = window(qtbot, book)
    made.read("printing#nowhere")
    assert made.topic is Topic.PRINTING
    qtbot.waitUntil(lambda: made.area.verticalScrollBar().value() == 0)
    with pytest.raises(ValueError, match="no-such"):
        made.read("no-such")
