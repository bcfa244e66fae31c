"""A page or a record of the library as a paper to give out: what stands on it, before any paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar

from db.records import Citation
from desktop.core import address, describe, frame, paper_words
from desktop.core.design import Design
from desktop.core.frame import Frame
from desktop.core.language import Language, speaking, tr
from desktop.core.library import pages
from desktop.core.library.document import Document, Paragraph, Part, Span
from desktop.core.library.outline import Entry, Outline
from desktop.core.library.writer import SOURCES
from desktop.core.words import HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER, listed

if TYPE_CHECKING:
    from db.plan.catalogue import Plan
    from desktop.core.library.library import Library

HOTLINE_ID = "nht-hotline"
STANDARD = Design()


class Form(StrEnum):
    """How it is set. Terms: two columns, each word with its meaning behind it. Dates: a column of
    dates. Entries: titles with their text, entries within entries. Grid: a table of numbers.
    Sheet: all about one record. Card: one page to put up, to read from afar, with room to write.
    Wallet: a sheet of small cards to cut out.
    """

    TERMS = "terms"
    DATES = "dates"
    ENTRIES = "entries"
    GRID = "grid"
    SHEET = "sheet"
    CARD = "card"
    WALLET = "wallet"


class Kind(StrEnum):
    """What some lines are: names of what follows, labelled lines, a list, text, or room to write
    behind labels."""

    NAMES = "names"
    LABELS = "labels"
    LIST = "list"
    TEXT = "text"
    BLANKS = "blanks"


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text. `small` is the id or the address behind it, where the words do not say it."""

    text: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Texts under one label, which may be empty, each text on a line of its own."""

    label: str
    texts: tuple[tuple[Words, ...], ...]
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of the same kind."""

    kind: Kind
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a table and what it counts."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a page. `date` is only set where dates have a column, `cells` in a table."""

    id: str
    title: str
    meta: str = ""
    date: str = ""
    lines: tuple[Line, ...] = ()
    items: tuple[Item, ...] = ()
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Items of a page or blocks of a sheet, under a heading if there is one."""

    heading: str
    items: tuple[Item, ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Handout:
    """A paper to give out. `kicker` is the small line above the title. If it is `english`, all but
    the words of its frame are the plan's, in a paper of another language. Where it has `own_words`
    the last of its sources is a sentence of ours."""

    frame: Frame
    form: Form
    kicker: str
    intro: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...]
    english: bool = True
    own_words: bool = False

    template: ClassVar[str] = "handout.typ"
    untitled: ClassVar[str] = "Handout"

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def of_page(
    outline: Outline,
    library: Library,
    printed: str,
    design: Design = STANDARD,
    scope: str = "",
    logo: bytes = b"",
) -> Handout:
    """A page of the library, or what is left of it; `scope` says which part in a few words."""
    entries = list(outline.entries())
    amount = (
        paper_words.counted("entries", len(entries), design.language)
        if entries
        else paper_words.words(design.language)["nothing"]
    )
    return Handout(
        frame=frame.around(design, outline.title, printed, logo),
        form=_FORMS.get(outline.page, Form.ENTRIES),
        kicker=" · ".join(filter(None, (amount, scope))),
        intro=outline.intro,
        sections=tuple(
            Section(group.heading, tuple(_item(entry, outline.page) for entry in group.entries))
            for group in outline.groups
            if group.entries
        ),
        sources=_documents(entries, library),
        english=outline.language == Language.ENGLISH,
    )


def of_record(
    document: Document,
    library: Library,
    printed: str,
    design: Design = STANDARD,
    logo: bytes = b"",
) -> Handout:
    """All about one record. The documents stand at the end, each once with its lines; a page of
    help has none."""
    found = library.index.by_id.get(document.id)
    sections = (
        Section(part.heading, blocks=tuple(_blocks(part)))
        for part in document.parts
        if part.heading not in (SOURCES, tr(SOURCES))
    )
    return Handout(
        frame=frame.around(design, document.title, printed, logo),
        form=Form.SHEET,
        kicker=document.kicker,
        intro="",
        sections=tuple(section for section in sections if section.blocks),
        sources=_with_lines(library.plan, found.record.sources if found else (), design),
        english=document.language == Language.ENGLISH,
    )


def hotline_card(plan: Plan, printed: str, design: Design = STANDARD, logo: bytes = b"") -> Handout:
    """The help line to put up on a wall, with room for a contact nearby."""
    words = paper_words.words(design.language)
    labels = (words[key] for key in ("who", "telephone", "when", "where"))
    blanks = tuple(Line(label, ()) for label in labels)
    made = _help_line(plan, printed, design, Form.CARD, logo)
    near = Section(words["near_you"], blocks=(Block(Kind.BLANKS, blanks),))
    return replace(
        made,
        kicker=words["help_line"],
        intro=words["hotline_role"] or plan.agencies[HOTLINE_ID].role,
        sections=(*made.sections, near),
    )


def wallet_cards(plan: Plan, printed: str, design: Design = STANDARD) -> Handout:
    """The help line to carry: a sheet full of cards, of 85 by 54 mm on A4 and of 3.5 by 2 inches on
    Letter. The kicker says how to cut them, the intro is the sentence on each."""
    words = paper_words.words(design.language)
    made = _help_line(plan, printed, design, Form.WALLET)
    return replace(made, kicker=words["cut"], intro=words["calm"])


def _help_line(plan: Plan, printed: str, design: Design, form: Form, logo: bytes = b"") -> Handout:
    """Its name and its numbers, each under what to do with it."""
    plan = plan.english
    hotline = plan.agencies[HOTLINE_ID]
    words = paper_words.words(design.language)
    numbers = (("call", HOTLINE_NUMBER), ("text", HOTLINE_TEXT_NUMBER))
    footed = replace(design, footer=describe.EDITION)
    with speaking(Language.ENGLISH):
        stated = [describe.citation_line(plan, cited) for cited in hotline.sources]
    return Handout(
        frame=frame.around(footed, words["hotline_name"], printed, logo),
        form=form,
        kicker="",
        intro="",
        sections=tuple(Section(words[how], (Item("", number),)) for how, number in numbers),
        sources=(*stated, words["hotline_text_basis"]),
        english=design.language is Language.ENGLISH,
        own_words=True,
    )


# -- pages --------------------------------------------------------------------------------------

_FORMS = {
    pages.GLOSSARY: Form.TERMS,
    pages.TIMELINE: Form.DATES,
    pages.GRID: Form.GRID,
}


def _item(entry: Entry, page: str) -> Item:
    date, meta = "", entry.meta
    cells: tuple[Cell, ...] = ()
    if page == pages.TIMELINE:  # the small line begins with the date
        date, _, meta = entry.meta.partition(" · ")
    if page == pages.GRID:  # the small line is `Prevention 9 · Protection 5`
        meta, cells = "", tuple(map(_cell, entry.meta.split(" · ")))
    # On screen the line may give a taste of the text, which stands here whole.
    said = (part for part in meta.split(" · ") if not entry.text.startswith(part))
    meta = " · ".join(said)
    return Item(
        id=entry.target,
        title=entry.title,
        meta=meta,
        date=date,
        lines=tuple(_said(text, page) for text in entry.text.splitlines()),
        items=tuple(_item(child, page) for child in entry.children),
        cells=cells,
    )


def _cell(text: str) -> Cell:
    name, _, number = text.rpartition(" ")
    return Cell(name, number)


def _said(text: str, page: str) -> Line:
    """A line of text; on the page of questions it begins with who answered."""
    who, between, answer = text.partition(": ") if page == pages.QUESTIONS else ("", "", text)
    return Line(who, ((Words(answer),),)) if between else Line("", ((Words(text),),))


# -- records ------------------------------------------------------------------------------------


def _blocks(part: Part) -> Iterator[Block]:
    """The paragraphs that mean something on paper, like beside like."""
    kept = (each for each in part.paragraphs if not _leads_to_a_page(each))
    kinds = ((_kind(each, part.heading), each) for each in kept)
    for kind, group in groupby(kinds, key=lambda pair: pair[0]):
        yield Block(kind, tuple(_lines(paragraph for _, paragraph in group)))


def _leads_to_a_page(paragraph: Paragraph) -> bool:
    """Whether it only says where to click."""
    return all(span.target in pages.PAGES for span in paragraph.text)


def _kind(paragraph: Paragraph, heading: str) -> Kind:
    if paragraph.label:
        return Kind.LABELS
    if all(span.target for span in paragraph.text) and paragraph.sign and heading:
        return Kind.NAMES
    return Kind.LIST if paragraph.text[0].target else Kind.TEXT


def _lines(paragraphs: Iterable[Paragraph]) -> Iterator[Line]:
    """A line for each paragraph; neighbours with the same label share it."""
    for (label, quiet), group in groupby(paragraphs, key=lambda each: (each.label, each.quiet)):
        texts = tuple(tuple(map(_words, paragraph.text)) for paragraph in group)
        if label:
            yield Line(label, texts, quiet)
        else:
            yield from (Line("", (text,), quiet) for text in texts)


def _words(span: Span) -> Words:
    target = span.target
    if not target or span.mention or target in pages.PAGES:
        return Words(span.text)
    if address.is_list(target):
        return Words(span.text, address.to_copy(target))
    return Words(span.text, "" if target in span.text else target)


# -- documents, in the language of the paper ------------------------------------------------------


def _documents(entries: Iterable[Entry], library: Library) -> tuple[str, ...]:
    """The documents that the records of a page cite, in order."""
    by_id = library.index.by_id
    records = [by_id[entry.target].record for entry in entries if entry.target in by_id]
    cited = {citation.source for record in records for citation in record.sources}
    plan = library.plan
    return tuple(_reference(plan, source) for source in plan.sources if source in cited)


def _with_lines(plan: Plan, cited: Iterable[Citation], design: Design) -> tuple[str, ...]:
    """Each document once, with its addresses and all the lines that count."""
    lines: dict[str, list[str]] = {}
    for citation in cited:
        lines.setdefault(citation.source, []).append(str(citation).partition(":")[2])
    references = {source: _reference(plan, source) for source in lines}
    with speaking(design.language):
        return tuple(
            tr("{reference} Lines {lines}.").format(
                reference=references[source], lines=listed(places)
            )
            for source, places in lines.items()
        )


def _reference(plan: Plan, source: str) -> str:
    with speaking(Language.ENGLISH):  # as all bibliography
        return describe.reference(plan.sources[source])
