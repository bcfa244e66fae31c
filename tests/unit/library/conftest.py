"""The library of this checkout's plan, with all its documents made once."""

from __future__ import annotations

import pytest

from db.plan.catalogue import Plan
from desktop.core.library.document import Document
from desktop.core.library.library import Library
from desktop.core.library.outline import Outline
from desktop.core.library.outlines import outline
from desktop.core.library.pages import BOOKMARKS, PAGES

Documents = dict[str, Document]
Outlines = dict[str, Outline]


@pytest.fixture(scope="session")
def library(plan: Plan) -> Library:
    return Library(plan)


@pytest.fixture(scope="session")
def documents(library: Library) -> Documents:
    """What is said about everything, by id."""
    return {target: library.document(target) for target in library.index.by_id}


@pytest.fixture(scope="session")
def outlines(plan: Plan) -> Outlines:
    """Every page that is the same for everyone, by name."""
    return {page: outline(plan, page) for page in PAGES if page != BOOKMARKS}
