"""What an eye would find wrong in a window: texts cut off, parts outside their place, silence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from desktop.core.tips import plain_tip
from desktop.widgets.check_row import CheckRow
from desktop.widgets.matrix_headers import ColumnHeadings
from desktop.widgets.small_screen import SmallScreen
from desktop.widgets.text_lines import lines_needed
from desktop.widgets.text_link import TextLink

_LONG = 24  # characters: longer words are addresses, which may break anywhere


def shown(inside: QWidget) -> Iterator[QWidget]:
    """Every visible widget in a part of the window, rows of the list aside: they elide."""
    for widget in inside.findChildren(QWidget):
        if widget.isVisible() and not _in_row(widget):
            yield widget


def _in_row(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, CheckRow):
            return True
        widget = widget.parentWidget()
    return False


def cut_off(inside: QWidget) -> list[str]:
    """Texts with less room than they need, and parts that stick out of where they are."""
    found: list[str] = []
    for widget in shown(inside):
        if isinstance(widget, QLabel) and widget.text():
            found += _cut_label(widget)
        elif isinstance(widget, QAbstractButton) and not isinstance(widget, TextLink):
            found += _cut_button(widget)
        else:
            found += _cut_part(widget)
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit):
            found += _outside(widget, inside)
    return found


def _cut_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() < needed:
            yield f"{label.height()} of {needed} px high: {label.text()[:60]}"
        metrics = label.fontMetrics()
        for word in label.text().replace("-", " ").replace("/", " ").split():
            if len(word) < _LONG and metrics.horizontalAdvance(word) > label.width():
                yield f"{label.width()} px wide, too narrow for {word}: {label.text()[:60]}"
    else:
        needed = label.sizeHint().width()
        if label.width() < needed:
            yield f"{label.width()} of {needed} px wide: {label.text()[:60]}"
        if label.height() < label.fontMetrics().height():
            yield f"{label.height()} px high: {label.text()[:60]}"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    name = button.text() or button.accessibleName()
    if button.hasHeightForWidth():
        needed = button.heightForWidth(button.width())
        if button.height() < needed:
            yield f"{button.height()} of {needed} px high: {name[:60]}"
    elif isinstance(button, QPushButton):
        hint = button.sizeHint()
        if button.width() < hint.width() or button.height() < hint.height():
            yield f"{button.size()} of {hint}: {name[:60]}"


def _cut_part(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            told = widget.toolTip() == plain_tip(widget.currentText())
            if (missing := _missing_in(widget)) > 0 and not told:
                yield f"{missing} px too narrow: {widget.currentText()}"
        case QTabBar():
            yield from _cut_tabs(widget)
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _cut_headings(widget)
        case QMenuBar():
            beyond = [a.text() for a in widget.actions() if not widget.actionGeometry(a).isValid()]
            yield from (f"not in the menu bar: {text}" for text in beyond if text)
        case QPlainTextEdit() if not widget.toPlainText():
            yield from _cut_hint(widget)


def _missing_in(box: QComboBox) -> int:
    """How many pixels the field of a box is narrower than what it shows."""
    option, parts = QStyleOptionComboBox(), QStyle.SubControl
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) - field.width()


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        text, rect = bar.tabText(number).replace("&", ""), bar.tabRect(number)
        whole = bar.fontMetrics().horizontalAdvance(text) <= rect.width()
        if not whole or not bar.rect().contains(rect):
            yield f"tab in {rect}, {bar.size()}: {text}"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    if isinstance(header, ColumnHeadings):  # which has short names as well
        if header.need(short=header.short) > header.sectionSize(0):
            yield f"{header.sectionSize(0)} px for a heading of the grid"
        return
    model = header.model()
    for section in range(header.count()) if model is not None else ():
        text = str(model.headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text)
        if not header.isSectionHidden(section) and needed > header.sectionSize(section):
            yield f"{header.sectionSize(section)} of {needed} px wide: {text}"


def _cut_hint(field: QPlainTextEdit) -> Iterator[str]:
    around = 2 * round(field.document().documentMargin())
    room, hint = field.viewport().size(), field.placeholderText()
    lines = lines_needed(hint, field.font(), room.width() - around, 100) if hint else 0
    if lines * field.fontMetrics().lineSpacing() > room.height():
        yield f"{lines} lines in {room.height()} px: {hint}"


def wide_menus(window: QMainWindow) -> list[str]:
    """Menus that are wider or taller than a screen of 1280 by 800."""
    return [
        f"{menu.sizeHint()}: {menu.title()}"
        for menu in window.menuBar().findChildren(QMenu)
        if menu.sizeHint().width() > 1280 or menu.sizeHint().height() > 800
    ]


def _outside(widget: QWidget, inside: QWidget) -> Iterator[str]:
    """Sticking out of something around it. What scrolls may stick out at its end."""
    here = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not inside:
        room = QRect(around.mapTo(inside, QPoint(0, 0)), around.size())
        scrolled = isinstance(around.parentWidget(), QAbstractScrollArea)
        if here.left() < room.left() or here.right() > room.right():
            yield f"beside its {type(around).__name__}: {_name(widget)}"
        if not scrolled and (here.top() < room.top() or here.bottom() > room.bottom()):
            yield f"above or below its {type(around).__name__}: {_name(widget)}"
        if scrolled:
            here = here & room
            if here.isEmpty():
                return
        around = around.parentWidget()


def nested_scrolling(inside: QWidget) -> list[str]:
    """What scrolls within something that scrolls, a window that is scrolled as a whole aside."""
    areas = [
        widget
        for widget in shown(inside)
        if isinstance(widget, QAbstractScrollArea)
        and not isinstance(widget, QHeaderView | SmallScreen)
    ]
    return [
        f"{_name(inner)} in {_name(outer)}"
        for inner in areas
        for outer in areas
        if outer is not inner and outer.isAncestorOf(inner)
    ]


def empty_parts(inside: QWidget) -> list[str]:
    """Lists with nothing in them."""
    return [
        _name(widget)
        for widget in shown(inside)
        if isinstance(widget, QAbstractItemView)
        and not isinstance(widget, QHeaderView)
        and widget.model() is not None
        and not widget.model().rowCount()
    ]


def nameless(inside: QWidget) -> list[str]:
    """What takes the keyboard and has no name to a screen reader."""
    found = []
    for widget in inside.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy().value and not isinstance(widget, QLabel):
            told = QAccessible.queryAccessibleInterface(widget)
            if told is None or not told.text(QAccessible.Text.Name).strip():
                found.append(_name(widget))
    return found


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {(text or widget.accessibleName())[:60]!r}"
