"""Every action of the window, declared once: menus, palette and the shortcut sheet read this."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop import icons

if TYPE_CHECKING:
    from desktop.core.keymap import Keymap


class Spec(NamedTuple):
    """`menu` and `text` are English source texts; `keys` as QKeySequence reads them."""

    name: str
    menu: str
    text: str
    keys: str = ""
    icon: str = ""
    separate: bool = False  # a line above it in its menu
    within: str = ""  # the menu that has its menu, of which one line at a time is checked


SPECS = (
    Spec("open_file", "&File", "&Open a shared file, form or table…", "Ctrl+O", "download"),
    Spec("share", "&File", "S&hare checklists…", "Ctrl+Shift+S", "share-2"),
    Spec("export", "&File", "&Export this checklist…", "Ctrl+Shift+E"),
    Spec("print", "&File", "&Print or save as PDF…", "Ctrl+P", "printer", separate=True),
    Spec("backups", "&File", "&Backups…", separate=True),
    Spec("password", "&File", "Pass&word…", icon="lock"),
    Spec("lock", "&File", "&Lock now", "Ctrl+L"),
    Spec("erase", "&File", "Erase e&verything…"),
    Spec("quit", "&File", "&Quit", "Ctrl+Q", separate=True),
    Spec("undo", "&Edit", "&Undo", "Ctrl+Z", "undo-2"),
    Spec("redo", "&Edit", "&Redo", "Ctrl+Shift+Z", "redo-2"),
    Spec("find", "&Edit", "&Find", "Ctrl+F", "search", separate=True),
    Spec("clear", "&Edit", "&Clear filters and search", "Ctrl+Backspace", "x"),
    Spec("cite", "&Edit", "C&ite…", "Ctrl+Shift+C", "quote"),
    Spec("cite_list", "&Edit", "Cite the &whole list…"),
    Spec("state_todo", "&Record", "&To do", "Ctrl+1", "circle"),
    Spec("state_doing", "&Record", "&In progress", "Ctrl+2", "circle-dot-dashed"),
    Spec("state_done", "&Record", "&Done", "Ctrl+3", "circle-check"),
    Spec("state_na", "&Record", "&Not applicable", "Ctrl+4", "circle-slash"),
    Spec("note", "&Record", "&Write a note", "Ctrl+N", "notebook-pen", separate=True),
    Spec("new_list", "&Checklist", "&New checklist…", "Ctrl+Shift+N", "list-plus"),
    Spec("open_list", "&Checklist", "&Go to the open checklist", "Ctrl+Shift+L", "list-checks"),
    Spec("add_item", "&Checklist", "&Add an item", "Ctrl+I", "plus"),
    Spec("list_properties", "&Checklist", "&Properties…", icon="settings-2", separate=True),
    Spec("start_again", "&Checklist", "&Start again…", icon="rotate-cw"),
    Spec("compare_runs", "&Checklist", "&Compare with the run before"),
    Spec("archive_list", "&Checklist", "A&rchive or bring back", icon="archive"),
    Spec("remove_list", "&Checklist", "&Move to the bin", icon="trash-2"),
    Spec("due", "&Checklist", "&Due", "Ctrl+Shift+D", "calendar-clock", separate=True),
    Spec("progress", "&Checklist", "Pr&ogress", "Ctrl+Shift+G"),
    Spec("bin", "&Checklist", "&Bin"),
    Spec("initials", "&Checklist", "My &initials…", separate=True),
    Spec("back", "&Go", "&Back", "Alt+Left", "arrow-left"),
    Spec("forward", "&Go", "&Forward", "Alt+Right", "arrow-right"),
    Spec("bookmark", "&Go", "Book&mark this", "Ctrl+D", "bookmark", separate=True),
    Spec("bookmarks", "&Go", "Boo&kmarks", "Ctrl+B"),
    Spec("palette", "&Go", "Find a &command or place…", "Ctrl+K", separate=True),
    Spec("next_pane", "&Go", "&Next pane", "F6", separate=True),
    Spec("previous_pane", "&Go", "&Previous pane", "Shift+F6"),
    Spec("present", "&View", "&Present to a room", "F5"),
    Spec("zoom_in", "&View", "Zoom &in", "Ctrl++", separate=True),
    Spec("zoom_out", "&View", "Zoom &out", "Ctrl+-"),
    Spec("zoom_reset", "&View", "&Actual size", "Ctrl+0"),
    Spec("look_system", "Loo&k", "&As the system", within="&View"),
    Spec("look_light", "Loo&k", "&Light", within="&View"),
    Spec("look_dark", "Loo&k", "&Dark", within="&View"),
    Spec("look_contrast", "Loo&k", "&High contrast", within="&View"),
    Spec("help", "&Help", "&Help with this", "F1"),
    Spec("help_contents", "&Help", "Help &contents"),
    Spec("shortcuts", "&Help", "&Keyboard shortcuts…", "Ctrl+/"),
    Spec("hotline", "&Help", "Help &line", "F2", "phone"),
    Spec("welcome", "&Help", "&Welcome"),
    Spec("about", "&Help", "&About Four Pillars"),
)

_ALSO = {"zoom_in": "Ctrl+=", "redo": "Ctrl+Y"}  # beside the keys that are shown


def translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def plain(text: str) -> str:
    """What an action is called outside a menu: `&Print…` is `Print`."""
    return re.sub("&(.)", r"\1", text).rstrip("…")


def usual_keys() -> dict[str, tuple[str, ...]]:
    """The keys that each action begins with."""
    return {spec.name: tuple(filter(None, (spec.keys, _ALSO.get(spec.name, "")))) for spec in SPECS}


def shown(keys: str) -> str:
    """Keys as they are written on this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def take_keys(made: Mapping[str, QAction], keymap: Keymap) -> None:
    """Give the actions their keys; menus show them."""
    for name, action in made.items():
        action.setShortcuts([QKeySequence(keys) for keys in keymap.keys_of(name)])


def build(window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions, put them into the window's menus, and connect them.

    Every name of SPECS needs a handler.
    """
    made: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    usual = usual_keys()
    for spec in SPECS:
        if spec.menu not in menus:
            above: QMenu | QMenuBar = menus[spec.within] if spec.within else window.menuBar()
            menus[spec.menu] = above.addMenu(translated(spec.menu))
        menu = menus[spec.menu]
        if spec.separate:
            menu.addSeparator()
        action = QAction(translated(spec.text), window)
        action.setShortcuts([QKeySequence(keys) for keys in usual[spec.name]])
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        action.triggered.connect(lambda _=False, name=spec.name: handlers[name]())
        if spec.within:
            _choose_one(menu, action)
        menu.addAction(action)
        made[spec.name] = action
    return made


def _choose_one(menu: QMenu, action: QAction) -> None:
    """Let an action be checked, and no other of its menu with it."""
    group = menu.findChild(QActionGroup) or QActionGroup(menu)
    action.setCheckable(True)
    group.addAction(action)
