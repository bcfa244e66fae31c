"""The pages of help are true of the program, and written for those who read them."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

from db.plan.catalogue import Plan
from desktop import cli
from desktop.actions import SPECS
from desktop.core import answers, due_days, finder
from desktop.core.evidence import Leads, leads
from desktop.core.filters import FacetIndex
from desktop.core.help.contents import Topic
from desktop.core.help.page import FOLDER, PICTURES, Part, Piece, goal, parse, read
from desktop.core.library.document import Look
from desktop.core.library.links import HELP
from desktop.core.library.pages import PAGES
from desktop.core.query import Field
from desktop.core.query import parse as parse_search
from desktop.core.work_pages import WORK_PAGES
from tests import house

PIECES = [(topic, piece) for topic in Topic for piece in read(topic).pieces]
LINKS = [(t, span.target) for t, piece in PIECES for span in piece.text if span.target]
# Names that stand in bold and are no words of the program's.
NAMES = {"Debian or Ubuntu", "Linux", "Windows", "Mac"}
# Keys that are no action of a menu.
OTHER_KEYS = {"Ctrl+A", "Ctrl+Space", "Ctrl+4", "Alt+Shift", "Alt+Shift+Home", "Shift+F10"}


def looks(look: Look, topics: tuple[Topic, ...] = tuple(Topic)) -> Iterator[tuple[Topic, str]]:
    for topic, piece in PIECES:
        if topic in topics and piece.part is not Part.CODE:
            yield from ((topic, span.text) for span in piece.text if span.look is look)


# -- as Markdown ---------------------------------------------------------------------------------


def flat(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """The blocks of a whole Markdown reader, as we name them."""
    item = ""
    for before, token in pairwise(tokens):
        if before.type == "list_item_open":
            item = f"{before.info}." if before.info else "-"
        if token.type == "fence":
            yield "code", token.content.rstrip("\n")
        if token.type == "inline":
            children = token.children or []
            if children and children[0].type == "image":
                yield "picture", children[0].content
                continue
            text = "".join(" " if c.type == "softbreak" else c.content for c in children)
            kind = {"h1": "title", "h2": "heading"}.get(before.tag, item or "paragraph")
            yield kind, text
        if token.type == "list_item_close":
            item = ""


def ours(piece: Piece) -> tuple[str, str]:
    kinds = {Part.POINT: "-", Part.STEP: piece.mark}
    return kinds.get(piece.part, str(piece.part)), piece.plain


@pytest.mark.parametrize("topic", Topic)
def test_a_whole_markdown_reader_reads_the_same(topic: Topic) -> None:
    text = (FOLDER / f"{topic}.md").read_text("utf-8")
    assert [ours(piece) for piece in parse(text)] == list(flat(MarkdownIt().parse(text)))


# -- as prose ------------------------------------------------------------------------------------


def test_every_file_is_a_page_and_has_a_length_that_is_read() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(Topic)
    for topic in Topic:
        words = len((FOLDER / f"{topic}.md").read_text("utf-8").split())
        assert 150 <= words <= 600 or topic is Topic.CONFORMANCE, (topic, words)


@pytest.mark.parametrize(
    ("unwanted", "example"),
    [
        (r"[\u2013\u2014]", "this — that"),
        (r"\b(?:TODO|TBD|FIXME)\b|\?\?|lorem", "TODO: write"),
        (r"\b(?:colour|licence\b(?!s)|organis|behaviour|centre)\b", "the colour"),
        (r"\b(\w+) \1\b", "the the list"),
        (r"[Cc]lient|[Pp]rostitut|\b(?:simply|just click|obviously|please note)\b", "obviously"),
        (r"\b(?:ledger|schema|SQL|Qt|widget|boolean)\b", "the widget"),
    ],
)
def test_no_page_has_what_a_reader_should_not_meet(unwanted: str, example: str) -> None:
    assert re.search(unwanted, example)
    found = [(t, p.plain) for t, p in PIECES if p.part is not Part.CODE]
    assert [(t, text) for t, text in found if re.search(unwanted, text)] == []


def test_sentences_are_short_and_headings_are_what_people_ask() -> None:
    for topic, piece in PIECES:
        if piece.part is Part.HEADING and topic is not Topic.PRIVACY:
            assert piece.plain.endswith("?") or piece.plain.startswith("My "), piece.plain
        if piece.part in (Part.PARAGRAPH, Part.POINT, Part.STEP) and topic is not Topic.PRIVACY:
            for sentence in re.split(r"(?<=[.?!;:]) ", piece.plain):
                assert len(sentence.split()) <= 36, sentence


def test_headings_can_be_told_apart() -> None:
    for topic in Topic:
        anchors = [p.anchor for p in read(topic).pieces if p.part is Part.HEADING]
        assert len(set(anchors)) == len(anchors)


# -- as links and pictures -----------------------------------------------------------------------


def test_every_link_leads_somewhere(plan: Plan) -> None:
    for topic, target in LINKS:
        if target.startswith(HELP):
            page, anchor = goal(target)
            assert page is not topic, f"{topic} leads to itself"
            assert not anchor or read(page).place_of(anchor), target
        elif target.startswith("http"):
            assert leads(target) is Leads.WEB, target
        else:
            assert target in PAGES or target in WORK_PAGES or target in plan.records, target


def test_every_page_but_the_first_is_led_to_from_another() -> None:
    led_to = {goal(target).topic for topic, target in LINKS if target.startswith(HELP)}
    assert set(Topic) - led_to <= {Topic.FIRST_MINUTE, Topic.UPDATING, Topic.INSTALLING}


def test_pictures_are_there_and_small_and_told_in_words() -> None:
    shown = [(p.mark, p.plain) for _, p in PIECES if p.part is Part.PICTURE]
    assert {path.name for path in PICTURES.iterdir()} == {mark for mark, _ in shown}
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < 500_000
    for mark, words in shown:
        assert len(words.split()) >= 8, words
        with Image.open(PICTURES / mark) as picture:
            assert picture.mode == "P"
            assert picture.width > 1000


# -- as true of the program ----------------------------------------------------------------------


def texts_of_the_program() -> set[str]:
    return {
        node.value.replace("&", "")
        for _, node in house.nodes("desktop")
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_what_stands_in_bold_stands_on_the_screen() -> None:
    texts = texts_of_the_program()
    unknown = {
        name
        for topic, name in looks(Look.STRONG)
        if name not in NAMES
        and topic is not Topic.CONFORMANCE  # of its own rows, see test_conformance
        and not any(name.rstrip("…").casefold() in text.casefold() for text in texts)
    }
    assert unknown == set()


def test_every_key_that_is_named_does_something() -> None:
    known = {spec.keys for spec in SPECS if spec.keys} | OTHER_KEYS
    keys = re.compile(
        r"\b(?:Ctrl|Alt|Shift)(?:\+(?:Ctrl|Alt|Shift|[A-Z][a-z]+|[A-Z0-9/]\d*))+|\bF\d+\b"
    )
    named = {found for _, piece in PIECES for found in keys.findall(piece.plain)}
    assert {"Ctrl+P", "F1", "Ctrl+/", "Alt+Left"} <= named
    assert named - known - {"Shift+Tab"} == set()


def conditions() -> Iterator[str]:
    for _, code in looks(Look.CODE):
        name, colon, _ = code.removeprefix("-").partition(":")
        if colon and name in set(Field):
            yield code


def test_every_field_of_the_search_language_is_explained() -> None:
    named = {code.removeprefix("-").partition(":")[0] for code in conditions()}
    assert named == set(Field)


def test_every_standing_value_of_the_search_language_is_explained() -> None:
    told = set(conditions())
    for field, values in (
        (Field.HAS, answers.HAS_VALUES),
        (Field.STATE, ("todo", "doing", "done", "na", answers.OPEN, answers.OVERDUE)),
        (Field.DUE, (*due_days.BUCKETS, "tomorrow", "yesterday")),
        (Field.IN, (answers.OPEN_LIST,)),
    ):
        assert {f"{field}:{value}" for value in values} <= told


def test_every_example_of_the_search_language_means_something(plan: Plan) -> None:
    examples = [code for _, code in looks(Look.CODE, (Topic.FILTERS,))]
    assert len(examples) > 40
    for example in examples:
        query = parse_search(example)
        assert query, example
        meant = finder.conditions(plan, query)
        assert meant.problems == (), example
        assert not meant.impossible, example


@pytest.mark.parametrize(
    "example",
    [
        *("forced labor", '"supply chains"', "-children -pillar:protection", "agency:dhs,doj"),
        *("lead:state", "partner:dol", "pillar:1", "principle:PRE-1", "topic:forced"),
        *("kind:commitment", "kind:glossary", "year:2022", "status:planned"),
        'topic:"forced labor"',
    ],
)
def test_the_examples_about_the_plan_find_some_of_it(plan: Plan, example: str) -> None:
    assert example in {code for _, code in looks(Look.CODE, (Topic.FILTERS,))} or " -" in example
    query = parse_search(example)
    wanted = finder.conditions(plan, query).filter
    found = finder.find(plan, lambda _: [], query)
    kinds = finder.in_library(plan, found, wanted)
    records = FacetIndex(plan).select(wanted)
    assert records.bit_count() or kinds, example
    assert found is None or found, example


# -- the command line ----------------------------------------------------------------------------


def command_lines() -> list[str]:
    return [
        line for _, piece in PIECES if piece.part is Part.CODE for line in piece.plain.splitlines()
    ]


@pytest.mark.parametrize("line", command_lines())
def test_every_command_line_is_understood(line: str) -> None:
    program, *arguments = shlex.split(line)
    assert program == "four-pillars"
    if arguments == ["--version"]:
        with pytest.raises(SystemExit, match="0"):
            cli.parse(arguments)
    else:
        assert cli.parse(arguments).command == ("" if arguments[0] == "--open" else arguments[0])


def test_every_command_and_exit_code_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parse(["--help"])
    said = capsys.readouterr().out
    ending = " ".join(said.split())
    shown = {shlex.split(line)[1] for line in command_lines()}
    assert set(cli._COMMANDS) <= shown
    for name in cli._COMMANDS:
        assert re.search(rf"^    {name}\b", said, re.MULTILINE), name
    codes = re.findall(r"(\d) (?:done|a fault|usage|no such|bad input|the store)", ending)
    told = [code for _, code in looks(Look.CODE, (Topic.COMMAND_LINE,)) if code.isdigit()]
    assert told == codes == list("012345")
