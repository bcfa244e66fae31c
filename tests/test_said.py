"""Every text for a person is said through `tr`: nothing on the screen stays English unnoticed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

SAID = {"tr", "tr_n", "tr_noop", "Phrase", "Counted"}
# What is not for a person at the screen, or is said in English by its own rules.
NOT_SAID = {
    "desktop/core/citation/*": "bibliographies are written in English",
    "desktop/core/crash_report.py": "for whoever mends the program",
    "desktop/core/library/false_friends.py": "why a word is no link, for whoever changes that",
    "desktop/core/library/names.py": "English plurals, to be found in English texts",
    "desktop/core/paper_*.py": "each language of paper is a table of its own",
    "desktop/core/writers/*": "as paper",
    "desktop/core/library/values.py": "what the content calls things, as keys of their words",
    "desktop/core/tables/days.py": "names of months to be read, in every language",
    "desktop/cli*.py": "a command line speaks English, as scripts read it",
    "desktop/__main__.py": "as the command line",
    "desktop/camera.py": "as the command line",
    "desktop/crash.py": "goes to the terminal",
    "desktop/system.py": "goes to the terminal, before there is a window",
    "desktop/qt_messages.py": "what Qt says to a terminal",
    "desktop/theme.py": "style sheets and names of fonts",
    "db/plan/build.py": "what the plan is built by, and SQL",
    "db/plan/checks.py": "for whoever writes content",
    "db/plan/content.py": "as above",
    "db/plan/translations.py": "as above",
    "db/plan/tables.py": "SQL",
    "db/plan/search.py": "SQL",
    "db/workspace/*": "SQL; what a person reads of it is held by tests/db",
    "db/workspace/migrations/*": "as above",
    "db/driver.py": "as above",
}
# Raised for programmers, or known to Qt, SQLite and Python by these names.
_QUIET_CALLS = {
    "LookupError",
    "ValueError",
    "TypeError",
    "AssertionError",
    "RuntimeError",
    "compile",
    "TypeVar",
}
_TWO_WORDS = re.compile(r"[A-Za-z]{2,}[,;:.]? [A-Za-z(]{2,}|\{\} [a-z]{2,} \{\}")
_CODE = re.compile(r"[{;]\s*\n|: \{|\bSELECT\b|https?:|^[\w -]+: [^ ]+;")


def _files() -> Iterator[Path]:
    for folder in ("db", "desktop"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not any(path.relative_to(ROOT).match(pattern) for pattern in NOT_SAID):
                yield path


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _words(node: ast.expr) -> str:
    """What an expression writes, if it is a text: fields are {}."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr():
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
    return ""


def _unsaid(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts of two words and more that nobody says, with their lines."""
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or field in ("annotation", "returns"):
                continue
            if isinstance(child, ast.Call) and _called(child) in SAID | _QUIET_CALLS:
                for given in (*child.args, *(each.value for each in child.keywords)):
                    if not isinstance(given, ast.Constant):
                        yield from _unsaid(ast.Expr(given))
            elif isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue  # a docstring
            elif isinstance(child, ast.Assert):
                continue  # for programmers
            elif isinstance(child, ast.Constant | ast.JoinedStr):
                text = _words(child)
                if _TWO_WORDS.search(text) and not _CODE.search(text):
                    yield child.lineno, text
            else:
                yield from _unsaid(child)


def test_every_sentence_is_said_in_the_language_of_the_window() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in _files()
        for line, text in _unsaid(ast.parse(path.read_text(encoding="utf-8")))
        if text not in KNOWN
    ]
    assert found == []


def test_what_is_excused_is_there() -> None:
    for pattern in NOT_SAID:
        assert list(ROOT.glob(pattern)), pattern
    every = "".join(path.read_text(encoding="utf-8") for path in _files())
    assert [text for text in KNOWN if text.partition("{}")[0] not in every] == []


def _wrongly_said(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _called(node) not in SAID or not node.args:
            continue
        where = f"{path.relative_to(ROOT)}:{node.lineno}"
        text, *rest = node.args
        if isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call):
            yield f"{where}: is put together before it is said"
        if _called(node) == "tr_n" and not isinstance(text, ast.Constant):
            yield f"{where}: counts in a text that translators do not see"
        if rest and not isinstance(rest[0], ast.Constant) and _called(node) == "tr_n":
            yield f"{where}: as above"
        of = node.func.value if isinstance(node.func, ast.Attribute) else None
        if of is not None and not (isinstance(of, ast.Name) and of.id == "self"):
            yield f"{where}: is sought in the class of another"


@pytest.mark.parametrize("folder", ["db", "desktop"])
def test_nothing_is_put_together_before_it_is_said(folder: str) -> None:
    """`tr(f"...")` is never translated, and nobody is told."""
    paths = (path for path in (ROOT / folder).rglob("*.py") if path.name != "language.py")
    assert [each for path in paths for each in _wrongly_said(path)] == []


def test_the_lint_sees_what_it_is_for(tmp_path: Path) -> None:
    source = (
        'def f(self, n):\n    """Not this one."""\n'
        '    label.setText("Nobody translates this")\n'
        '    label.setText(f"{n} of them done")\n'
        '    label.setText(self.tr("But this {}").format("and not this"))\n'
    )
    assert [line for line, _ in _unsaid(ast.parse(source))] == [3, 4, 5]
    bad = ROOT / "desktop" / "x.py"
    assert not bad.exists()
    path = tmp_path / "x.py"
    path.write_text('tr(f"{x} done")\nother.tr("Done")\ntr("a" + b)\ntr("Good {}").format(1)\n')
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("tests.test_said.ROOT", tmp_path)
        assert len(list(_wrongly_said(path))) == 3


KNOWN = {
    "Four Pillars": "a name",
    "Four Pillars {}": "a name",
    "Four Pillars {}, Python {}": "names",
    "Four Pillars data": "the name of a folder",
    "Four Pillars citations {}{}": "the name of a file",
    "Four Pillars report.txt": "the name of a file",
    "Four Pillars notes {}.txt": "the name of a file",
    "-//Four Pillars//Checklists//EN": "what calendars know the program by",
    "National Action Plan to Combat Human Trafficking (December 2021)": "a title",
    "Department of ": "of English names",
    " of age": "of English texts",
    "White House office": "a value of the content",
    "Excessive work": "what another program says",
    **dict.fromkeys(("too new", "no folder"), "a cause, by which the program knows it"),
    **dict.fromkeys(("changed there", "changed here", "only here"), "as above, of two copies"),
    **dict.fromkeys(("month first", "day first"), "as above, of an order"),
    **dict.fromkeys(("day days", "week weeks", "month months"), "to be typed, in English"),
    **dict.fromkeys(("year years", "st nd rd th"), "as above"),
    **dict.fromkeys(("data folder", "kept aside"), "keys of a report for programs"),
    **dict.fromkeys(("page furniture", "interagency body"), "a value of the content"),
    "release order": "of English texts",
    "PRAGMA application_id": "SQL",
    "PRAGMA user_version": "SQL",
    "is:open due:{}": "a search",
    "is:open due:7d": "a search",
    "tuple[float, int]": "a type",
    "{} /Tx BMC q /Note Do Q EMC": "PDF",
    # For whoever writes templates.
    "there is no {}": "as above",
    "has not the items and steps that it has in English": "as above",
    **dict.fromkeys(("another template has it", "there is nothing in it"), "as above"),
    **dict.fromkeys(("is missing", "is empty", "holds something twice"), "as above"),
    "is not known here": "as above",
    "is {}, not text": "as above",
    "holds {}, not text": "as above",
    "is not written as [[{}]]": "as above",
}
