"""The help in a terminal and on paper says what the window says."""

from __future__ import annotations

import pytest

from desktop.core.help.contents import Topic
from desktop.core.help.page import HelpPage, Part, parse, read
from desktop.core.help.telling import as_document, lines
from desktop.core.library.document import plain

TEXT = """# How it is told

An introduction with [a page](printing.md#x), [an address](https://example.org),
[https://example.org](https://example.org) and **strong** words.

![what it shows](pictures/a.png)

## A question?

- one point of several words that goes on for longer than one line of a console has room for it
- `two`

1. first
2. second

```
four-pillars list
  --json
```

## Only a picture

![another](pictures/b.png)
"""


def test_a_console_gets_lines_of_80() -> None:
    page = HelpPage(Topic.PRINTING, parse(TEXT))
    assert list(lines(page)) == [
        "HOW IT IS TOLD",
        "",
        "An introduction with a page [printing], an address [https://example.org],",
        "https://example.org and strong words.",
        "",
        "[Picture: what it shows]",
        "",
        "A question?",
        "",
        "- one point of several words that goes on for longer than one line of a console",
        "  has room for it",
        "- two",
        "",
        "1. first",
        "2. second",
        "",
        "    four-pillars list",
        "      --json",
        "",
        "Only a picture",
        "",
        "[Picture: another]",
    ]


@pytest.mark.parametrize("topic", Topic)
def test_every_page_fits_a_console(topic: Topic) -> None:
    told = list(lines(read(topic)))
    assert all(len(line) <= 84 for line in told), max(told, key=len)
    assert "**" not in "\n".join(told)


def test_paper_gets_headings_and_paragraphs_without_pictures() -> None:
    document = as_document(HelpPage(Topic.PRINTING, parse(TEXT)), "Help")
    assert (document.kicker, document.title) == ("Help", "How it is told")
    assert [part.heading for part in document.parts] == ["", "A question?"]
    assert document.links() == ["https://example.org"] * 2
    assert [plain(p.text) for p in document.parts[1].paragraphs] == [
        "• one point of several words that goes on for longer than one line of a console has "
        "room for it",
        "• two",
        "1. first",
        "2. second",
        "four-pillars list",
        "  --json",
    ]


@pytest.mark.parametrize("topic", Topic)
def test_no_word_of_a_page_is_lost_on_paper(topic: Topic) -> None:
    page = read(topic)
    document = as_document(page, "")
    said = "\n".join(
        [document.title]
        + [part.heading for part in document.parts]
        + [plain(paragraph.text) for part in document.parts for paragraph in part.paragraphs]
    )
    for piece in page.pieces:
        if piece.part is not Part.PICTURE:
            assert piece.plain in said
