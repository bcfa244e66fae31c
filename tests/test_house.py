"""The rules of the house, as far as a machine can see them; the last tests break each of them."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from tests import house
from tests.conftest import ROOT

TOP_LEVEL = {
    ".ci", ".gitattributes", ".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    "Makefile", "README.md", "db", "desktop", "packaging", "pyproject.toml", "resources", "tests",
}  # fmt: skip
LONGEST = 450
SOURCES = (".py", ".sh", ".spec", ".typ")
# Somebody's own folders. What a test makes up about a person's home is not one.
MACHINE_PATH = re.compile(
    rb"(?<![\w.~-])/(?:home|Users)/(?!her\b)\w+|(?<![\w.~-])/(?:root|work|opt|mnt|tmp)/\w|[A-Z]:\\\\?Users"
)
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser",
    "xmlrpc", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtHttpServer",
    "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtQml",
}  # fmt: skip
Check = Callable[[ast.AST], bool]
# What moves, flashes or makes a sound by itself. `desktop/widgets/busy_bar.py` says busy instead.
MOVES = {
    *("QPropertyAnimation", "QVariantAnimation", "QParallelAnimationGroup", "QTimeLine", "QMovie"),
    *("QSequentialAnimationGroup", "QScroller", "QSoundEffect", "QMediaPlayer", "QtMultimedia"),
    *("QtMultimediaWidgets", "QVideoWidget", "QAudioOutput", "QtTextToSpeech", "QSound"),
    *("setAnimated", "setEffectEnabled", "setCursorFlashTime", "beep", "alert", "showMessage"),
}
SLEEPS = {"sleep", "qWait", "qSleep", "msleep", "usleep"}


# -- what is looked for: each yields the places that break a rule --------------------------------


def imports(node: ast.AST) -> set[str]:
    """The modules an import statement names, each with what it takes from them."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom) and node.module:
        return {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return set()


def calls_of(name: str, node: ast.AST) -> Iterator[ast.Call]:
    if isinstance(node, ast.Call):
        called = node.func
        if name in (getattr(called, "attr", None), getattr(called, "id", None)):
            yield node


def networks(node: ast.AST) -> bool:
    return bool(imports(node) & NETWORK)


def processes(node: ast.AST) -> bool:
    return any(calls_of("processEvents", node))


def untranslatable(node: ast.AST) -> bool:
    """Whether this asks for the translation of a text that no catalogue can hold, or where
    translators' tools would not find it."""
    if isinstance(node, ast.JoinedStr):
        return any(says(each) for each in ast.walk(node) if isinstance(each, ast.Call))
    return any(not can_be_held(call) for call in calls_of("tr", node)) or any(
        isinstance(a, ast.JoinedStr) for c in calls_of("translate", node) for a in c.args
    )


def can_be_held(call: ast.Call) -> bool:
    """A text itself; or, of the free function, what has one that was marked where it stands."""
    named = (ast.Name, ast.Attribute, ast.Subscript) if isinstance(call.func, ast.Name) else ()
    return bool(call.args) and isinstance(call.args[0], (ast.Constant, *named))


def says(call: ast.Call) -> bool:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    marks = name in ("tr", "tr_n", "tr_noop", "Phrase", "Counted")
    return marks and isinstance(call.args[0], ast.Constant)


def sleeps(node: ast.AST) -> bool:
    """Whether this waits for a time to pass instead of for something to happen."""
    named = getattr(node, "attr", None) in SLEEPS or bool(imports(node) & {"time.sleep"})
    waits = any(getattr(c.func.value, "id", "") == "qtbot" for c in calls_of("wait", node))  # type: ignore[attr-defined] # a method call has one
    return named or waits


def moves(node: ast.AST) -> bool:
    """Whether this starts something that moves, sounds, or goes away after a time."""
    named = {getattr(node, "attr", ""), getattr(node, "id", "")} & MOVES
    runs = any(
        [getattr(each, "value", None) for each in call.args] == [0, 0]
        for call in calls_of("setRange", node)
    )
    return bool(named) or runs or bool({n.split(".")[-1] for n in imports(node)} & MOVES)


def telling(node: ast.AST) -> bool:
    """Whether this gives a tool tip words that Qt might take for markup, whoever wrote them."""
    shown = [*calls_of("setToolTip", node), *calls_of("showText", node)]
    return any(not _is_plain(call.args[0 if len(call.args) == 1 else 1]) for call in shown)


def _is_plain(told: ast.AST) -> bool:
    if isinstance(told, ast.IfExp):
        return _is_plain(told.body) and _is_plain(told.orelse)
    if isinstance(told, ast.Call):
        name = getattr(told.func, "attr", None) or getattr(told.func, "id", None)
        return name in ("tr", "plain_tip", "tip", "_tip")  # the last ones make markup themselves
    if isinstance(told, ast.Subscript):
        return getattr(told.value, "id", "").isupper()  # one of our own sentences
    return isinstance(told, ast.Constant)


def broad(node: ast.AST) -> bool:
    """Whether this `except` takes whatever comes."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(c is None or getattr(c, "id", "") in ("Exception", "BaseException") for c in caught)


def unexcused(line: str) -> bool:
    """Whether the line switches a checker off without saying which rule, or why."""
    excuses = re.findall(r"#\s*(?:noqa|type:\s*ignore|fmt:\s*off|pragma:).*", line)
    reasons = r"# (noqa: [A-Z]+\d+(, [A-Z]+\d+)* - |type: ignore\[[\w, -]+\] # )\w"
    return any(not re.match(reasons, excuse) for excuse in excuses)


def places(found: Iterable[tuple[Path, ast.AST]]) -> list[str]:
    return [f"{path}:{getattr(node, 'lineno', 0)}" for path, node in found]


# -- the rules -----------------------------------------------------------------------------------


def test_the_top_of_the_repository_holds_only_the_agreed_names() -> None:
    assert {path.parts[0] for path in house.files()} - TOP_LEVEL == set()


def test_no_file_is_more_than_one_room() -> None:
    long = {
        str(path): count
        for path in house.within(*house.PRODUCT, "resources")
        if path.suffix in SOURCES and (count := house.text(path).count("\n")) > LONGEST
    }
    assert long == {}


def test_tests_are_at_least_as_long_as_what_they_test() -> None:
    assert house.lines_of_code("tests") >= house.lines_of_code(*house.PRODUCT)


def test_events_are_never_processed_by_hand() -> None:
    found = [(p, n) for p, n in house.nodes(*house.PRODUCT) if processes(n)]
    assert places(found) == []


def test_every_broad_except_says_why() -> None:
    found = [(path, node) for path, node in house.nodes(*house.PRODUCT, "tests") if broad(node)]
    bare = [
        (path, node)
        for path, node in found
        if "# noqa: BLE001 - " not in house.text(path).splitlines()[getattr(node, "lineno", 0) - 1]
    ]
    assert places(bare) == []
    assert found, "the worker catches what a job raises"


def test_every_exemption_from_a_check_says_why() -> None:
    found = [
        f"{path}:{number}"
        for path in house.within(*house.PRODUCT, "tests", suffix=".py")
        for number, line in enumerate(house.text(path).splitlines(), 1)
        if unexcused(line) and path != Path("tests/test_house.py")
    ]
    assert found == []


def test_no_test_sleeps() -> None:
    assert places((p, n) for p, n in house.nodes("tests") if sleeps(n)) == []


def test_nothing_moves_flashes_or_sounds_by_itself() -> None:
    found = {path.as_posix() for path, node in house.nodes("desktop") if moves(node)}
    assert found == {
        "desktop/camera.py",  # stills the caret for its picture
        "desktop/visitors.py",  # its entry in the task bar, when a second start wants to be seen
        "desktop/widgets/busy_bar.py",  # draws itself, and stands still
    }


def test_only_texts_that_a_catalogue_can_hold_are_translated() -> None:
    assert places((p, n) for p, n in house.nodes("desktop", "db") if untranslatable(n)) == []


def test_no_tool_tip_takes_the_words_of_others_for_markup() -> None:
    """A tool tip of `<img src=...>` opens that file, on another computer too."""
    assert places((p, n) for p, n in house.nodes("desktop") if telling(n)) == []
    models = [
        str(path)
        for path in house.within("desktop", suffix=".py")
        if "ToolTipRole" in house.text(path) and "plain_tip" not in house.text(path)
    ]
    assert models == []


def test_no_label_takes_the_words_of_others_for_markup() -> None:
    """As with tool tips: whoever makes labels says that they are plain, or shows own words only."""
    of_own_words = {
        "desktop/dialogs/presentation.py",  # how many, and how long
        "desktop/views/runs_page.py",  # one word between two choices
        "desktop/views/timeline_page.py",  # how many events, and a year
        "desktop/views/welcome_page.py",  # a picture
        "desktop/widgets/binned_row.py",  # a picture
    }
    unsaid = {
        path.as_posix()
        for path, node in house.nodes("desktop")
        if any(calls_of("QLabel", node)) and "TextFormat.PlainText" not in house.text(path)
    }
    assert unsaid == of_own_words


def test_no_module_names_a_network_module() -> None:
    found = [(p, n) for p, n in house.nodes("db", "desktop") if networks(n)]
    assert places(found) == []


def test_the_insides_of_db_are_named_elsewhere_for_their_types_only() -> None:
    for_types = {
        id(inner)
        for _, node in house.nodes("desktop")
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = [
        (path, node)
        for path, node in house.nodes("desktop")
        if any(name.startswith(("db.plan", "db.workspace")) for name in imports(node))
    ]
    assert places((p, n) for p, n in found if id(n) not in for_types) == []
    assert found, "the board names the plan's type"


def test_nothing_names_a_place_on_somebodys_machine() -> None:
    found = {str(path): MACHINE_PATH.findall((ROOT / path).read_bytes()) for path in house.files()}
    assert {path: named for path, named in found.items() if named} == {}


def test_the_built_plan_names_no_place_on_this_machine(plan: Plan) -> None:
    data = plan.path.read_bytes()
    assert str(ROOT).encode() not in data
    assert MACHINE_PATH.findall(data) == []


def test_every_locked_package_has_a_hash() -> None:
    for lock in house.within("packaging", suffix=".txt"):
        pins = re.split(r"\n(?=\S)", house.text(lock).strip())
        assert len(pins) > 5
        assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_what_the_program_needs_is_locked() -> None:
    project = tomllib.loads(house.text(Path("pyproject.toml")))["project"]
    locked = house.text(Path("packaging/requirements.txt")).lower()
    for needed in project["dependencies"]:
        name = re.split(r"[<>=!~\[; ]", needed)[0].lower()
        assert re.search(rf"^{re.escape(name)}==", locked, re.MULTILINE), needed


# -- and that they would be noticed --------------------------------------------------------------


def broken(check: Check, code: str) -> bool:
    return any(check(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    ("check", "bad", "good"),
    [
        (untranslatable, "self.tr(f'{n} notes')", "self.tr('{} notes').format(n)"),
        (untranslatable, "self.tr('{}'.format(n))", "self.tr('a' 'b')"),
        (untranslatable, "self.tr(text)", "tr(text)"),
        (untranslatable, "tr(one + other)", "tr(NAMES[one])"),
        (untranslatable, "f'{tr(\"a\")} b'", "f'{tr(A)} b'"),
        (untranslatable, "QApplication.translate('A', f'{n}')", "app.translate('A', text)"),
        (sleeps, "import time\ntime.sleep(1)", "import time\ntime.monotonic()"),
        (sleeps, "from time import sleep", "from time import time"),
        (sleeps, "QTest.qWait(50)", "qtbot.waitUntil(done)"),
        (sleeps, "qtbot.wait(50)", "process.wait(50)"),
        (moves, "from PySide6.QtCore import QTimeLine", "from PySide6.QtCore import QTimer"),
        (moves, "bar.setRange(0, 0)", "bar.setRange(0, most)"),
        (moves, "QApplication.beep()", "tree.isAnimated()"),
        (broad, "try: f()\nexcept: pass", "try: f()\nexcept OSError: pass"),
        (broad, "try: f()\nexcept Exception as e: pass", "try: f()\nexcept (OSError, E): pass"),
        (broad, "try: f()\nexcept (OSError, BaseException): pass", "with f(): pass"),
        (networks, "from urllib import request", "from urllib import parse"),
        (networks, "from PySide6 import QtNetwork", "from PySide6 import QtGui"),
        (networks, "import http.client as h, http", "import httplike"),
        (processes, "app.processEvents()", "app.exec()"),
        (telling, "w.setToolTip(name)", "w.setToolTip(plain_tip(name))"),
        (telling, "w.setToolTip('' if room else word)", "w.setToolTip('' if a else self.tr('b'))"),
        (telling, "w.setToolTip(self.tr('{}').format(n))", "w.setToolTip(self.tr('Esc'))"),
        (telling, "QToolTip.showText(at, text, w)", "QToolTip.showText(at, self.tip(), w)"),
    ],
)
def test_a_broken_rule_is_noticed(check: Check, bad: str, good: str) -> None:
    assert broken(check, bad)
    assert not broken(check, good)


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # noqa",
        "x = 1  # noqa: S101",
        "x = 1  # noqa: S101 -",
        "x = f()  # type: ignore",
        "x = f()  # type: ignore[arg-type]",
        "def f() -> None:  # pragma: no cover",
        "#noqa",
    ],
)
def test_an_unexcused_exemption_is_noticed(line: str) -> None:
    assert unexcused(line)


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # noqa: S101, E501 - made before this",
        "x = f()  # type: ignore[arg-type, misc] # Qt's own event",
        "x = 1  # a comment about noqa",
    ],
)
def test_an_excused_exemption_passes(line: str) -> None:
    assert not unexcused(line)


@pytest.mark.parametrize(
    ("data", "is_one"),
    [  # written so that they are none where they stand
        (b"see |home|jane|notes", True),
        (b'"|root|x"', True),
        (b"C:^Users^jane", True),
        (b"C:^^Users^^jane", True),
        (b"|opt|thing", True),
        (b"https:||example.org|home|jane", False),
        (b"<svg|>|tmp", False),
        (b"|home|her|plan", False),
        (b"#!|usr|bin|env python", False),
    ],
)
def test_a_machines_path_is_told_from_an_address(data: bytes, is_one: bool) -> None:
    data = data.replace(b"|", b"/").replace(b"^", b"\\")
    assert bool(MACHINE_PATH.search(data)) is is_one
