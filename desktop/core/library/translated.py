"""What is shown in another language than it was published in: said to be so, with the name that is
official beside it, and found by its English words as well."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from desktop.core.language import tr
from desktop.core.library import pages, titles
from desktop.core.library.document import Document, Paragraph, Part, words

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.core.library.index import Found
    from desktop.core.library.outline import Entry, Outline

_NAMED = ("pillar", "agency", "programme", "entity")  # what is called so by the documents
_NAMING = (pages.AGENCIES, pages.GLOSSARY)  # pages that list names


def unofficial() -> str:
    """The mark of what is translated."""
    return tr("Unofficial translation")


def marked(document: Document, found: Found, plan: Plan) -> Document:
    """A document of `found` with the mark and the title it was published under, if it is in another
    language."""
    if plan.english is plan:
        return document
    rows = plan.english.table(found.table)
    published = next(each for each in rows if each.id == found.record.id)
    if published is found.record:
        return document  # there is nothing in it that has a translation
    said = [Paragraph(words(unofficial()), quiet=True, sign="info")]
    title = titles.title(found.table, published)
    if title != titles.title(found.table, found.record):
        label = tr("In English")
        if found.table in _NAMED:
            label = tr("Official name")
        elif getattr(published, "quoted", False):
            label = tr("Official wording")
        said.append(Paragraph(words(title), label))
    first, *others = document.parts
    if first.heading:
        first, others = Part("", ()), [first, *others]
    whole = Part("", (*said, *first.paragraphs))
    return replace(document, parts=(whole, *others), language=plan.language)


def introduced(intro: str, plan: Plan) -> str:
    """What a page of `plan` is, with the mark if it is in another language."""
    if plan.english is plan:
        return intro
    return f"{intro} {unofficial()}.".lstrip()


def told(outline: Outline, plan: Plan, make: Callable[[Plan], Outline]) -> Outline:
    """A page of `plan` as it was made by `make`: with the mark and official names if it is in
    another language, and with the words by which it is found in the other one."""
    if plan.english is plan:
        return replace(outline, other=_words_in(plan, make)) if plan.languages else outline
    published = make(plan.english)
    if outline.page in _NAMING:
        names = {entry.target: entry.title for entry in published.entries()}
        groups = tuple(
            replace(group, entries=tuple(_named(entry, names) for entry in group.entries))
            for group in outline.groups
        )
        outline = replace(outline, groups=groups)
    return replace(
        outline,
        intro=introduced(outline.intro, plan),
        language=plan.language,
        other=partial(_texts, published),
    )


def _words_in(plan: Plan, make: Callable[[Plan], Outline]) -> Callable[[], Mapping[str, str]]:
    """All that a page says in another language; it is made when it is first asked for."""
    return cache(lambda: _texts(make(plan.in_language(plan.languages[0]))))


def _texts(outline: Outline) -> dict[str, str]:
    """All that the entries of a page say, by target."""
    return {entry.target: entry.whole for entry in outline.entries()}


def _named(entry: Entry, names: Mapping[str, str]) -> Entry:
    """An entry with its official name in the small line, and all within it."""
    name = names[entry.target]
    meta = " · ".join(filter(None, ("" if name == entry.title else name, entry.meta)))
    return replace(
        entry, meta=meta, children=tuple(_named(child, names) for child in entry.children)
    )
