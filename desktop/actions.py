"""Every action of the window, declared once: menus, palette and the shortcut sheet read this."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop import icons
from desktop.core.language import Language, spoken, tr, tr_noop

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


_FILE = tr_noop("&File")
_EDIT = tr_noop("&Edit")
_RECORD = tr_noop("&Record")
_CHECKLIST = tr_noop("&Checklist")
_GO = tr_noop("&Go")
_VIEW = tr_noop("&View")
_LOOK = tr_noop("Loo&k")
_LANGUAGE = tr_noop("Lan&guage")
_HELP = tr_noop("&Help")

SPECS = (
    Spec("open_file", _FILE, tr_noop("&Open a shared file, form or table…"), "Ctrl+O", "download"),
    Spec("share", _FILE, tr_noop("S&hare checklists…"), "Ctrl+Shift+S", "share-2"),
    Spec("export", _FILE, tr_noop("&Export this checklist…"), "Ctrl+Shift+E"),
    Spec("print", _FILE, tr_noop("&Print or save as PDF…"), "Ctrl+P", "printer", separate=True),
    Spec("backups", _FILE, tr_noop("&Backups…"), separate=True),
    Spec("password", _FILE, tr_noop("Pass&word…"), icon="lock"),
    Spec("lock", _FILE, tr_noop("&Lock now"), "Ctrl+L"),
    Spec("erase", _FILE, tr_noop("Erase e&verything…")),
    Spec("quit", _FILE, tr_noop("&Quit"), "Ctrl+Q", separate=True),
    Spec("undo", _EDIT, tr_noop("&Undo"), "Ctrl+Z", "undo-2"),
    Spec("redo", _EDIT, tr_noop("&Redo"), "Ctrl+Shift+Z", "redo-2"),
    Spec("find", _EDIT, tr_noop("&Find"), "Ctrl+F", "search", separate=True),
    Spec("clear", _EDIT, tr_noop("&Clear filters and search"), "Ctrl+Backspace", "x"),
    Spec("cite", _EDIT, tr_noop("C&ite…"), "Ctrl+Shift+C", "quote"),
    Spec("cite_list", _EDIT, tr_noop("Cite the &whole list…")),
    Spec("state_todo", _RECORD, tr_noop("&To do"), "Ctrl+1", "circle"),
    Spec("state_doing", _RECORD, tr_noop("&In progress"), "Ctrl+2", "circle-dot-dashed"),
    Spec("state_done", _RECORD, tr_noop("&Done"), "Ctrl+3", "circle-check"),
    Spec("state_na", _RECORD, tr_noop("&Not applicable"), "Ctrl+4", "circle-slash"),
    Spec("note", _RECORD, tr_noop("&Write a note"), "Ctrl+N", "notebook-pen", separate=True),
    Spec("new_list", _CHECKLIST, tr_noop("&New checklist…"), "Ctrl+Shift+N", "list-plus"),
    Spec(
        "open_list", _CHECKLIST, tr_noop("&Go to the open checklist"), "Ctrl+Shift+L", "list-checks"
    ),
    Spec("add_item", _CHECKLIST, tr_noop("&Add an item"), "Ctrl+I", "plus"),
    Spec("list_properties", _CHECKLIST, tr_noop("&Properties…"), icon="settings-2", separate=True),
    Spec("start_again", _CHECKLIST, tr_noop("&Start again…"), icon="rotate-cw"),
    Spec("compare_runs", _CHECKLIST, tr_noop("&Compare with the run before")),
    Spec("archive_list", _CHECKLIST, tr_noop("A&rchive or bring back"), icon="archive"),
    Spec("remove_list", _CHECKLIST, tr_noop("&Move to the bin"), icon="trash-2"),
    Spec("due", _CHECKLIST, tr_noop("&Due"), "Ctrl+Shift+D", "calendar-clock", separate=True),
    Spec("progress", _CHECKLIST, tr_noop("Pr&ogress"), "Ctrl+Shift+G"),
    Spec("bin", _CHECKLIST, tr_noop("&Bin")),
    Spec("initials", _CHECKLIST, tr_noop("My &initials…"), separate=True),
    Spec("back", _GO, tr_noop("&Back"), "Alt+Left", "arrow-left"),
    Spec("forward", _GO, tr_noop("&Forward"), "Alt+Right", "arrow-right"),
    Spec("bookmark", _GO, tr_noop("Book&mark this"), "Ctrl+D", "bookmark", separate=True),
    Spec("bookmarks", _GO, tr_noop("Boo&kmarks"), "Ctrl+B"),
    Spec("palette", _GO, tr_noop("Find a &command or place…"), "Ctrl+K", separate=True),
    Spec("next_pane", _GO, tr_noop("&Next pane"), "F6", separate=True),
    Spec("previous_pane", _GO, tr_noop("&Previous pane"), "Shift+F6"),
    Spec("present", _VIEW, tr_noop("&Present to a room"), "F5"),
    Spec("zoom_in", _VIEW, tr_noop("Zoom &in"), "Ctrl++", separate=True),
    Spec("zoom_out", _VIEW, tr_noop("Zoom &out"), "Ctrl+-"),
    Spec("zoom_reset", _VIEW, tr_noop("&Actual size"), "Ctrl+0"),
    Spec("look_system", _LOOK, tr_noop("&As the system"), within=_VIEW),
    Spec("look_light", _LOOK, tr_noop("&Light"), within=_VIEW),
    Spec("look_dark", _LOOK, tr_noop("&Dark"), within=_VIEW),
    Spec("look_contrast", _LOOK, tr_noop("&High contrast"), within=_VIEW),
    # Each in its own words, for whoever reads only those.
    Spec("language_system", _LANGUAGE, tr_noop("&As the system"), within=_VIEW),
    Spec("language_en", _LANGUAGE, "&English", within=_VIEW),
    Spec("language_es", _LANGUAGE, "E&spañol", within=_VIEW),
    Spec("language_fr", _LANGUAGE, "&Français", within=_VIEW),
    Spec("language_ar", _LANGUAGE, "ال&عربية", within=_VIEW),
    Spec("help", _HELP, tr_noop("&Help with this"), "F1"),
    Spec("help_contents", _HELP, tr_noop("Help &contents")),
    Spec("shortcuts", _HELP, tr_noop("&Keyboard shortcuts…"), "Ctrl+/"),
    Spec("hotline", _HELP, tr_noop("Help &line"), "F2", "phone"),
    Spec("welcome", _HELP, tr_noop("&Welcome")),
    Spec("about", _HELP, tr_noop("&About Four Pillars")),
)

_ALSO = {"zoom_in": "Ctrl+=", "redo": "Ctrl+Y"}  # beside the keys that are shown


def titled(menu: str) -> str:
    """What a menu is called. That of the languages can be found by whoever does not read the one
    that is spoken."""
    if menu != _LANGUAGE or spoken() is Language.ENGLISH:
        return tr(menu)
    return f"{tr(menu)} ({plain(menu)})"


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
            menus[spec.menu] = above.addMenu(titled(spec.menu))
        menu = menus[spec.menu]
        if spec.separate:
            menu.addSeparator()
        action = QAction(tr(spec.text), window)
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
