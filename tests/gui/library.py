"""A person in the library: opens pages from the tree, walks their entries, types into filters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from desktop.core.library.outline import Entry
from desktop.core.library.pages import BOOKMARKS, GRID, OUTCOMES, PAGES, TIMELINE
from desktop.models.outline_model import ENTRY_ROLE
from desktop.models.plan_tree import LIBRARY
from desktop.views.outline_page import OutlinePage
from desktop.widgets.outline_tree import OutlineTree
from tests.gui.desk import Desk

LISTS = [name for name in PAGES if name not in (BOOKMARKS, GRID, OUTCOMES, TIMELINE)]


def open_page(desk: Desk, name: str) -> None:
    """Click a page in the tree on the left; an empty name is the whole plan."""
    if desk.bench.plan_pane.isHidden():  # large letters: see test_plan_fold
        desk.bench.take_plan()
    tree, model = desk.bench.plan_pane.tree, desk.bench.plan_pane.model
    tree.expand(model.index_of_page(LIBRARY))
    at = model.index_of_page(name) if name else model.index_of(None)
    tree.scrollTo(at)
    desk.click(tree.viewport(), tree.visualRect(at).center())
    desk.settle()


def outline_page(desk: Desk, name: str) -> OutlinePage:
    """Open a page that is a list."""
    open_page(desk, name)
    page = desk.page
    assert isinstance(page, OutlinePage)
    return page


def rows(tree: OutlineTree) -> Iterator[QModelIndex]:
    """The rows of a page that can be scrolled to, from above."""
    at = tree.model().index(0, 0)
    while at.isValid():
        yield at
        at = tree.indexBelow(at)


def entry(at: QModelIndex) -> Entry | None:
    """What a row shows; None for a heading."""
    found: Entry | None = at.data(ENTRY_ROLE)
    return found


def target(at: QModelIndex) -> str:
    shown = entry(at)
    return shown.target if shown else ""


def entries(page: OutlinePage) -> list[Entry]:
    """What a page shows, from above, its left column first."""
    found = [entry(at) for tree in page.trees for at in rows(tree)]
    return [each for each in found if each]


def headings(page: OutlinePage) -> list[str]:
    return [str(at.data()) for tree in page.trees for at in rows(tree) if entry(at) is None]


def click_entry(desk: Desk, tree: OutlineTree, at: QModelIndex) -> None:
    tree.scrollTo(at)
    desk.click(tree.viewport(), tree.visualRect(at).center())
    desk.settle()


def in_sight(tree: OutlineTree, at: QModelIndex) -> bool:
    """Whether a row is shown from its beginning."""
    return tree.viewport().rect().contains(tree.visualRect(at).topLeft())


def has_keyboard(desk: Desk, part: QWidget) -> bool:
    return desk.focus is part or (desk.focus is not None and part.isAncestorOf(desk.focus))
