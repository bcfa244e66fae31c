"""The list of references in Typst's HTML, as text."""

from __future__ import annotations

from html.parser import HTMLParser


class HtmlList(HTMLParser):
    """The text of each list item; `accessed` goes before an address that has no such words."""

    def __init__(self, accessed: str) -> None:
        super().__init__()
        self._texts = [""]  # the first is what stands before the list
        self._accessed = accessed

    @property
    def lines(self) -> list[str]:
        """What stands in each item, in order."""
        return self._texts[1:]

    def handle_starttag(
        self,
        tag: str,
        attrs: list[tuple[str, str | None]],  # noqa: ARG002 - the parser gives them
    ) -> None:
        if tag == "li":
            self._texts.append("")
        elif tag == "a" and not self._texts[-1].endswith(self._accessed):
            self._texts[-1] += self._accessed

    def handle_data(self, data: str) -> None:
        self._texts[-1] += data
