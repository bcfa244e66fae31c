"""Reads a page for a browser strictly: what a browser would mend is an error here."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "input", "br", "hr"}


class WebPage(HTMLParser):
    """A page, its elements as pairs of tag and attributes, its text, and what is wrong with it."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.wrong: list[str] = []
        self.pieces: list[tuple[str, str]] = []  # each text with the path of tags to it
        self._open: list[str] = []
        self.feed(data.decode())
        self.close()
        self.wrong += [f"<{tag}> is not closed" for tag in self._open]
        self._look()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.wrong.append(f"an attribute twice in <{tag}>")
        self.elements.append((tag, dict(attrs)))
        if tag == "p" and "p" in self._open:
            self.wrong.append("a paragraph in a paragraph")
        if tag in {"div", "ul", "dl", "table"} and self._open[-1:] == ["p"]:
            self.wrong.append(f"<{tag}> in a paragraph")
        if self._open[-1:] == ["ul"] and tag != "li":
            self.wrong.append(f"<{tag}> right in a list")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] != [tag]:
            self.wrong.append(f"</{tag}> where {self._open[-1:]} is open")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            self.pieces.append((" ".join(self._open), data))

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"a comment: {data}")

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def text(self, within: str = "body") -> str:
        """What stands within a tag."""
        return "".join(data for path, data in self.pieces if within in path.split())

    @property
    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]

    @property
    def levels(self) -> list[int]:
        return [int(tag[1]) for tag in self.tags if tag[0] == "h" and tag[1:].isdigit()]

    def _look(self) -> None:
        ids = [str(each["id"]) for _, each in self.elements if "id" in each]
        if len(ids) != len(set(ids)):
            self.wrong.append("an id twice")
        if self.levels.count(1) != 1 or self.levels[0] != 1:
            self.wrong.append("not one title, or not first")
        for before, after in zip(self.levels, self.levels[1:], strict=False):
            if after > before + 1:
                self.wrong.append(f"a heading {after} below a heading {before}")
        labelled = [each["for"] for each in self.all("label")]
        if labelled != [each.get("id") for each in self.all("input")]:
            self.wrong.append("a box without a label of its own")
        if any(each.get("scope") not in {"col", "row"} for each in self.all("th")):
            self.wrong.append("a head of a table that heads nothing")
        for landmark in ("header", "main", "footer", "html", "head", "body", "title"):
            if self.tags.count(landmark) != 1:
                self.wrong.append(f"{self.tags.count(landmark)} of <{landmark}>")
