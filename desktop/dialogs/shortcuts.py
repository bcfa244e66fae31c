"""The shortcut sheet: every action with its keys, read from the same registry as the menus, and
other keys for those who want them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.actions import SPECS, plain, shown
from desktop.core.folding import fold
from desktop.core.keymap import Keymap
from desktop.core.language import tr
from desktop.core.library.outline import Entry, Outline
from desktop.core.library.outline import Group as Part
from desktop.models.shortcut_tree import NAME_ROLE, Row, ShortcutTree
from desktop.widgets.keys_editor import KeysEditor

Group = tuple[str, list[Row]]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAPER = "shortcuts"  # what its design is remembered under


class ShortcutsDialog(QDialog):
    """Enter on an action, and the keys that are pressed next are its keys."""

    help_page = "keyboard"
    keymapChanged = Signal(object)  # Keymap
    printRequested = Signal(object)  # Outline, once this has closed

    def __init__(self, keys: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._keymap = keys
        self._titles = {spec.name: plain(tr(spec.text)) for spec in SPECS}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an action or keys"))
        self.search.setAccessibleName(self.tr("Find an action or keys"))
        self.model = ShortcutTree(self)
        self.tree = QTreeView(self)
        self.editor = KeysEditor(self._titles, shown, self)
        self.copy_button = QPushButton(self.tr("&Copy as text"), self)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.all_button = QPushButton(self.tr("Usual keys for &all"), self)
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self.tree.setFocus)
        self.tree.selectionModel().currentChanged.connect(self._follow)
        self.tree.activated.connect(self.editor.edit)
        self.editor.keymapRequested.connect(self._take)
        self.editor.left.connect(self.tree.setFocus)
        self.all_button.clicked.connect(lambda: self._take(Keymap(self._keymap.usual)))
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._print)
        self._fill()
        self.tree.setFocus()

    def groups(self) -> list[Group]:
        """The whole sheet: the menus, then what lists and fields do with keys of their own."""
        made: dict[str, list[Row]] = {}
        for spec in SPECS:
            keys = "  ".join(map(shown, self._keymap.keys_of(spec.name)))
            row = Row(spec.name, self._titles[spec.name], keys, self._keymap.is_changed(spec.name))
            made.setdefault(plain(tr(spec.menu)), []).append(row)
        return [*made.items(), *self._fixed()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and no other; Esc first answers a
        question."""
        key, focus = Qt.Key(event.key()), self.focusWidget()
        if key in _ENTER:
            if isinstance(focus, QPushButton):
                focus.click()
        elif key == Qt.Key.Key_Escape and self.editor.is_asking:
            self.editor.leave()
        else:
            super().keyPressEvent(event)

    # -- what is shown --

    def _fill(self) -> None:
        """Show what the search leaves, the current action again if it is among that."""
        was = self._current()
        words = fold(self.search.text()).split()
        self.model.show_groups(
            (heading, [row for row in rows if _has(f"{heading} {row.title} {row.keys}", words)])
            for heading, rows in self.groups()
        )
        self.tree.expandAll()
        for above in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(above, QModelIndex(), True)
        rows = list(self._rows())
        again = [at for at in rows if was and at.data(NAME_ROLE) == was]
        for at in (again or rows)[:1]:
            self.tree.setCurrentIndex(at)
        self._follow()

    def _rows(self) -> Iterator[QModelIndex]:
        for number in range(self.model.rowCount()):
            above = self.model.index(number, 0)
            yield from (self.model.index(n, 0, above) for n in range(self.model.rowCount(above)))

    def _current(self) -> str:
        """The name of the action that is current; empty for what has no other keys."""
        name: str = self.tree.currentIndex().data(NAME_ROLE) or ""
        return name

    def _follow(self) -> None:
        self.editor.show_action(self._current(), self._keymap)
        self.all_button.setEnabled(bool(self._keymap.chosen))

    def _take(self, other: Keymap) -> None:
        """These are the keys from now on, everywhere."""
        name, before = self._current(), self._keymap
        self._keymap = other
        self.keymapChanged.emit(other)
        self.tree.setFocus()
        self._fill()
        self.editor.tell(before, other, name)

    # -- taking it along --

    def _copy(self) -> None:
        lines = []
        for heading, rows in self.groups():
            lines += [heading, *(f"  {row.title}: {row.keys or '-'}" for row in rows), ""]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.editor.say(self.tr("Copied"))

    def _print(self) -> None:
        groups = (
            Part(heading, tuple(Entry("", row.title, row.keys) for row in rows if row.keys))
            for heading, rows in self.groups()
        )
        filled = tuple(group for group in groups if group.entries)
        intro = self.tr("What the keys do in Four Pillars.")
        self.accept()
        self.printRequested.emit(Outline(_PAPER, self.windowTitle(), intro, filled))

    def _fixed(self) -> list[Group]:
        lists = (
            (self.tr("Move"), self.tr("Arrows, Home, End")),
            (self.tr("Go to what begins like this"), self.tr("Letters")),
            (self.tr("Tick or untick"), self.tr("Space")),
            (self.tr("Read, and go to the note"), self.tr("Enter")),
            (self.tr("Choose several"), self.tr("Shift or Ctrl+arrows")),
            (self.tr("All that can be done with a row"), shown("Shift+F10")),
            (self.tr("Move a row within its list"), self.tr("Alt+Shift+arrows")),
            (self.tr("Move rows to the bin"), shown("Del")),
        )
        anywhere = (
            (self.tr("The next field, the one before"), self.tr("Tab, Shift+Tab")),
            (self.tr("Leave a field, a panel, a dialog"), shown("Esc")),
            (self.tr("In the search: empty it"), shown("Esc")),
            (self.tr("In the search: go to the list"), self.tr("Down")),
        )
        return [
            (self.tr("In lists"), [Row("", *each) for each in lists]),
            (self.tr("Anywhere"), [Row("", *each) for each in anywhere]),
        ]

    def _lay_out(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setWordWrap(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # see TableView
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setStyleSheet(_sheet(theme.tokens()))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self.tree.scheduleDelayedItemsLayout)  # titles wrap anew
        buttons = QDialogButtonBox(self)
        for each in (self.copy_button, self.print_button):
            buttons.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.all_button, QDialogButtonBox.ButtonRole.ResetRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.STEP] * 4)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.editor)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the list is the list's
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        above = self.parentWidget()
        room = above.window().size() if above else self.screen().availableSize()
        self.resize(QSize(84 * letters, 38 * lines).boundedTo(room - QSize(40, 40)))


def _has(text: str, words: list[str]) -> bool:
    text = fold(text)
    return all(word in text for word in words)


def _sheet(t: theme.Tokens) -> str:
    return f"""
    QTreeView {{ background: {t.base}; border: 1px solid {t.control}; border-radius: 6px;
        padding: 4px; outline: none; }}
    QTreeView:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
    QTreeView::item {{ padding: 3px 4px; color: {t.text}; }}
    QTreeView::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QTreeView::item:selected:!active {{ background: {t.selected}; color: {t.text}; }}
    QHeaderView::section {{ background: {t.base}; color: {t.quiet}; border: none;
        border-bottom: 1px solid {t.line}; padding: 3px 4px; }}
    """
