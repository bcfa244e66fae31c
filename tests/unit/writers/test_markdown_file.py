"""A paper as Markdown: task lists and tables, and never more markup than we wrote."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from db.plan.catalogue import Plan
from desktop.core.design import Layout
from desktop.core.flow import Flow, Heading, Room, Terms, Text
from desktop.core.writers.letters import one_line, readable
from desktop.core.writers.markdown_file import markdown_file
from desktop.core.writers.text_file import text_lines
from tests.unit.writers.flows import all_saying, checklist, papers
from tests.unit.writers.test_html_file import HOSTILE
from tests.unit.writers.web import WebPage

RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PLAIN = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "strong", "blockquote", "br", "hr"}
TABLE = {"table", "thead", "tbody", "tr", "th", "td"}
# What means something somewhere in Markdown, as whole words and in pieces.
SIGNS = [
    *"\\`*_{}[]<>()#+-.!|~&$:@=^\"'%1\t \n\r\0\u2028\u202e\xa0",
    *("**", "~~~", "```", "---", "===", "1.", "2)", "- ", "> ", "# ", "![a](b)", "[a](b)", "[x]"),
    *("<b>", "<!--", "&amp;", "&#35;", "https://a.b", "www.a.b", "mailto:a@b", ":-", "|", "a", "é"),
]


def rendered(flow: Flow) -> WebPage:
    page = RENDERER.render(markdown_file(flow).decode())
    return WebPage(f"<body>{page}</body>".encode())


def squeezed(text: str) -> str:
    return "".join(text.split())


def counted(page: WebPage) -> Counter[str]:
    """Tags but those of paragraphs, which a text of several lines may have more of."""
    return Counter(tag for tag in page.tags if tag not in {"p", "br"})


texts = st.lists(st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=12).map("".join)


@given(texts)
@example("a\n===")
@example("a\n\n    code")
@example("x |\n:-:")
@example("1.\n2) b")
@example("ends with \\")
@example("# a #")
@example("a\\|b\\")
@example("&copy; \\&lt;")
@example("[a]: https://a.b 'c'")
def test_no_text_becomes_markup_and_every_text_is_read_as_it_was(text: str) -> None:
    shown = one_line(readable(text))
    assume(shown)
    page, usual = rendered(all_saying(text)), rendered(all_saying("QQQ"))
    assert counted(page) == counted(usual)
    assert set(page.tags) - {"body"} <= PLAIN | TABLE
    assert squeezed(page.text()) == squeezed(usual.text()).replace("QQQ", squeezed(shown))


@given(texts)
def test_nothing_is_there_that_is_made_a_link_of_without_brackets(text: str) -> None:
    made = markdown_file(all_saying(text)).decode()
    assert not re.search(r"(?:https?|ftp)://|www\.|mailto:", made, re.IGNORECASE)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = rendered(all_saying(text))
    assert squeezed(text) in squeezed(page.text())
    assert not {"a", "img", "script", "code"} & set(page.tags)


def test_a_paper_of_the_plan_reads_as_it_is(plan: Plan) -> None:
    for name, flow in papers(plan).items():
        page = rendered(flow)
        assert set(page.tags) - {"body"} <= PLAIN | TABLE, name
        said = squeezed(page.text())
        for line in text_lines(flow):
            text = line.text.partition(": ")[2] or line.text.rstrip(":")
            if name not in ("grid", "resumen") and line.text != "Name, Organization, Signature":
                assert squeezed(text) in said, (name, line)


def test_items_are_tasks_and_a_word_says_what_a_box_cannot(plan: Plan) -> None:
    lines = markdown_file(checklist(plan, Layout.COMPACT)).decode().splitlines()
    assert lines[0] == "# Shelter partners"
    tasks = [line for line in lines if line.startswith("- [")]
    assert len(tasks) == 10
    assert tasks[1] == "- [ ] Student Guide to Preventing Human Trafficking (In progress)"
    assert tasks[2] == "- [x] Education webinar series"
    assert tasks[3].endswith(" (Not applicable)")
    assert tasks[0].startswith("- [ ] “Enhance")
    assert lines[lines.index("  - [x] Write") + 1] == "  - [ ] Wait"


def test_a_note_is_quoted_with_its_lines(plan: Plan) -> None:
    assert (
        "  > **Note:** They answer in May:\\\n"
        "  > https\\://example.org/a\\_(b)?x=1&y=2.\n"
        "  >\n"
        "  > \\<b>Ask\\</b> again & again\n"
    ) in markdown_file(checklist(plan)).decode()


def test_a_table_and_words_with_their_meaning(plan: Plan) -> None:
    made = {name: markdown_file(flow).decode() for name, flow in papers(plan).items()}
    assert "| Name | Prevention | Protection |" in made["grid"]
    assert "\n| --- | --- | --- | --- | --- | --- |\n" in made["grid"]
    assert "* **Accredited foreign diplomats:** (partly beyond" in made["glossary"]
    assert "+ Facilitator: ____" in made["facilitator"]
    assert "\n---\n\nNational Human Trafficking Hotline: 1-888-373-7888" in made["full"]
    assert "---\n\n" not in made["blank"]


def test_lists_beside_each_other_stay_two() -> None:
    flow = Flow("T", "en", (Heading(1, "T"), Terms((("a", "b"),)), Room(("c",)), Text("d")))
    assert rendered(flow).tags.count("ul") == 2


def test_a_title_of_ten_thousand_letters_is_one_line() -> None:
    title = "long " * 2000
    flow = Flow(title, "en", (Heading(1, title),))
    assert markdown_file(flow).decode() == f"# {title.strip()}\n"
