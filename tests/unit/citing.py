"""Reading back what was written: BibTeX as TeX and its readers take it, RIS line by line."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from bibtexparser.entrypoint import parse_string
from hypothesis import strategies as st
from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    get_default_latex_context_db,
)

from desktop.core.citation.work import WEBPAGE, Name, Work, tidy

# What the reader of TeX does not know by itself.
_MACROS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textasciigrave": "`",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
}

# Words as an enemy would put them into a title: marks of every format, and any letter there is.
HOSTILE = st.text(
    st.one_of(st.sampled_from("\\{}$&%#_~^\"'`-<>|@,:;=[]*/!?‘’“”é日本 \n\r\t\0"), st.characters()),
    min_size=1,
    max_size=50,
).filter(lambda text: bool(tidy(text)))


def work(title: str = "A title", **fields: Any) -> Work:
    """A web page of the White House, in parts as a test wants it."""
    known: dict[str, Any] = {
        "id": "000",
        "kind": WEBPAGE,
        "title": tidy(title),
        "author": Name("The White House"),
        "publisher": "The White House",
        "issued": "2022-01-25",
        "address": "https://example.gov/a",
        "original": "",
    }
    return Work(**(known | fields))


def entries(text: str) -> list[Any]:
    """The entries of a BibTeX file; a damaged one fails."""
    library = parse_string(text)
    assert library.failed_blocks == []
    return list(library.entries)


def fields(entry: Any) -> dict[str, str]:
    """The fields of an entry as they stand in the file, outer braces gone."""
    return {name: str(field.value) for name, field in entry.fields_dict.items()}


def set_by_tex(text: str) -> str:
    """What TeX makes of a text."""
    if text.startswith("{") and text.endswith("}"):  # the inner braces of a title or a name
        text = text[1:-1]
    return cast(str, _reader().latex_to_text(text))


@cache
def _reader() -> Any:
    known = get_default_latex_context_db()
    macros = [MacroTextSpec(name, simplify_repl=shown) for name, shown in _MACROS.items()]
    known.add_context_category("ours", macros=macros, prepend=True)
    return LatexNodes2Text(latex_context=known, strict_latex_spaces=True)


def ris_records(text: str) -> list[list[tuple[str, str]]]:
    """The records of an RIS file as tags and values, read as its specification says."""
    assert text.endswith("ER  - \r\n")
    assert text.count("\n") == text.count("\r\n") == text.count("\r")
    records = []
    for block in text.removesuffix("\r\n").split("\r\n\r\n"):
        lines = [(line[:2], line[6:]) for line in block.split("\r\n")]
        assert all(line[2:6] == "  - " for line in block.split("\r\n"))
        assert lines[0][0] == "TY"
        assert lines[-1] == ("ER", "")
        records.append(lines)
    return records
