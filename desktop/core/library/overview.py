"""What the details show while nothing is chosen: what this is and where to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.errors import NotFound
from desktop.core import describe
from desktop.core.language import tr, tr_noop
from desktop.core.library import pages
from desktop.core.library.document import Document, Paragraph, Part, Span, words
from desktop.core.progress import coverage_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.checklists import Bookmark
    from db.plan.catalogue import Plan
    from desktop.core.library.library import Library

_BEGIN = (
    tr_noop("Pick an agency above: a department brings its offices along."),
    tr_noop("Choose a record to see who leads it and what became of it."),
    tr_noop("Tick what you have done, and write down what is next: it is saved at once."),
    tr_noop("Print the list you see, or save it as a PDF."),
)
_SHOWN = (pages.OUTCOMES, pages.GRID, pages.AGENCIES, pages.GLOSSARY, pages.TIMELINE)


def shown(library: Library, target: str, bookmarks: Iterable[Bookmark]) -> Document:
    """What the details show for a target: its document, the overview for none, and that it is gone
    where only a bookmark still has its name."""
    if not target:
        return overview(library.plan)
    try:
        return library.document(target)
    except NotFound:
        titles = {bookmark.target: bookmark.title for bookmark in bookmarks}
        return gone(target, titles.get(target, ""))


def overview(plan: Plan) -> Document:
    addresses = {reference.id: reference.url for reference in plan.table("reference")}
    about = (
        Paragraph(words(describe.EDITION)),
        Paragraph(
            words(
                tr(
                    "{coverage} Beside them stand the 21 principles and what agencies reported or "
                    "promised in 2022, 2023 and 2024."
                ).format(coverage=coverage_sentence(plan))
            )
        ),
        Paragraph(
            words(tr("Plain words are ours; wording in quotation marks is official.")), "", True
        ),
        Paragraph((Span(tr("The full plan (archive)"), addresses[describe.PLAN_ARCHIVE] or ""),)),
        Paragraph(
            (
                Span(
                    tr("The full plan (original address)"), addresses[describe.PLAN_REFERENCE] or ""
                ),
            )
        ),
    )
    return Document(
        "",
        "",
        tr("The plan, its pillars, and what became of them"),
        (
            Part("", about),
            Part(
                tr("Where to begin"), tuple(Paragraph(words(f"•  {tr(line)}")) for line in _BEGIN)
            ),
            Part(
                tr("The library"),
                tuple(
                    Paragraph((Span(page.title, page.name), Span(f"  {page.intro}")))
                    for page in map(pages.PAGES.__getitem__, _SHOWN)
                ),
            ),
        ),
    )


def gone(target: str, title: str) -> Document:
    """In place of a record that another edition of the plan had and this one has not."""
    return Document(
        target,
        " · ".join((tr("No longer here"), target)),
        title or target,
        (
            Part(
                "",
                (
                    Paragraph(
                        words(
                            tr(
                                "This edition of the plan has no record of this name. Your "
                                "bookmark is kept; remove it when you no longer need it."
                            )
                        )
                    ),
                    Paragraph((Span(tr("Your bookmarks"), pages.BOOKMARKS),)),
                ),
            ),
        ),
    )
