"""The package on a Debian that has nothing else: installed, worked with, replaced, removed."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import ImageGrab

from linux import deb
from tests.frozen import debian
from tests.frozen.debian import Debian, Person
from tests.window.screen import Screen, need, screen, until

pytestmark = pytest.mark.window

DATA = ".local/share/Four Pillars"
QUICK = ("-Znone",)  # for one installation, not for the world
EPOCH = 1_767_225_600
PROGRAM = "usr/lib/four-pillars/four-pillars"


@pytest.fixture(scope="module", autouse=True)
def possible() -> None:
    """Nothing is made where it could not be tried."""
    debian.can_be_made()


@pytest.fixture(scope="module")
def package(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it is made, only packed in less time."""
    return deb.make(frozen, tmp_path_factory.mktemp("package"), EPOCH, QUICK)


def another(package: Path, version: str, program: bytes = b"") -> Path:
    """A package of another version of it: with another program file, if one is given."""
    root, made_one = package.parent / "root", package.with_name(f"four-pillars_{version}.deb")
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(root)], check=True)
    control = root / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(deb.VERSION, version))
    if program:
        (root / PROGRAM).write_bytes(program)
    subprocess.run(
        ["dpkg-deb", *QUICK, "--root-owner-group", "--build", str(root), str(made_one)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root)
    return made_one


@pytest.fixture(scope="module")
def newer(package: Path) -> Path:
    """A later version, the program of which is quite another file."""
    return another(package, "9999", program=b"#!/bin/sh\nexit 3\n")


@pytest.fixture(scope="module")
def system(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """A clean system on which the package is installed, with what it depends on and no more."""
    root = tmp_path_factory.mktemp("clean") / "root"
    clean = debian.copied(root)
    clean.install(package)
    yield clean
    shutil.rmtree(root)


@pytest.fixture
def open_screen() -> Iterator[Screen]:
    """A screen outside of that system, on which everybody may show windows."""
    need("Xvfb", "xdotool")
    with screen("1400x900", "-ac") as made_one:
        yield made_one


@contextmanager
def started(
    system: Debian, person: Person, shown_on: Screen, *command: str
) -> Iterator[subprocess.Popen[str]]:
    """The installed program with its window, killed at the end if it is still there."""
    display = {"DISPLAY": shown_on.environ["DISPLAY"]}
    running = subprocess.Popen(
        system.command(*(command or ("four-pillars",)), person=person, environ=display),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


def ready(system: Debian, person: Person, shown_on: Screen) -> str:
    """The window, once it can be worked with and has the keyboard."""
    window = shown_on.window()
    data = system.inside(person.home) / DATA
    until(lambda: (data / "workspace.db-wal").is_file() and (data / "requests").is_dir())
    shown_on.hands("windowfocus", "--sync", window)
    return window


def quit_by_keyboard(running: subprocess.Popen[str], shown_on: Screen) -> str:
    """Close the window as a person does; what the program said meanwhile."""
    shown_on.hands("key", "ctrl+q")
    out, err = running.communicate(timeout=30)
    assert running.returncode == 0
    return out + err


def done(system: Debian, person: Person) -> str:
    return system.said("four-pillars", "list", "--state", "done", person=person)


def titled(shown_on: Screen, title: str) -> bool:
    return bool(shown_on.hands("search", "--onlyvisible", "--name", title))


def test_debians_own_reader_of_packages_has_nothing_to_say(package: Path) -> None:
    need("lintian")
    unpacked = ",".join(f"uses-no-compression-for-{part}-tarball" for part in ("control", "data"))
    told = subprocess.run(
        ["lintian", "--allow-root", "--suppress-tags", unpacked, str(package)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.stdout, told.stderr) == ("", "")


# -- a person's days ----------------------------------------------------------------------------


def test_an_ordinary_user_ticks_prints_and_finds_it_all_again(
    system: Debian, open_screen: Screen
) -> None:
    jane = system.person("jane")
    system.said("four-pillars", "tick", "PRE-1", person=jane)  # it is not the first start
    with started(system, jane, open_screen) as running:
        ready(system, jane, open_screen)
        open_screen.hands("key", "ctrl+f")
        open_screen.hands("type", "--delay", "15", "blue lightning kind:commitment")

        def ticked() -> bool:  # again until the search had answered in time
            open_screen.hands("key", "Down")
            open_screen.hands("key", "ctrl+3")
            return "COM-47" in done(system, jane)

        until(ticked)
        picture = ImageGrab.grab(xdisplay=open_screen.environ["DISPLAY"])
        assert len(picture.getcolors(picture.width * picture.height) or ()) > 500  # letters, icons
        assert quit_by_keyboard(running, open_screen) == ""

    paper = jane.home / "done.pdf"
    system.said("four-pillars", "print", "--state", "done", "--to", str(paper), person=jane)
    told = subprocess.run(
        ["pdftotext", str(system.inside(paper)), "-"], capture_output=True, text=True, check=True
    )
    assert "Blue Lightning" in told.stdout

    with started(system, jane, open_screen) as running:
        ready(system, jane, open_screen)
        assert quit_by_keyboard(running, open_screen) == ""
    assert "[x] COM-47" in done(system, jane)


def test_a_double_click_on_a_shared_list_shows_what_is_in_it(
    system: Debian, open_screen: Screen
) -> None:
    ann = system.person("ann")
    shared = str(ann.home / "For Jane.fourpillars")
    system.said("four-pillars", "tick", "COM-20", person=ann)
    system.said("four-pillars", "export", "--all", "--to", shared, person=ann)
    entry = system.inside("/usr/share/applications/four-pillars.desktop").read_text()
    command = next(line[5:] for line in entry.splitlines() if line.startswith("Exec="))
    words = [shared if word == "%f" else word for word in shlex.split(command)]
    assert shared in words
    with started(system, ann, open_screen, *words):
        ready(system, ann, open_screen)
        until(lambda: titled(open_screen, "Take over shared checklists"))


def test_a_newer_version_is_installed_while_the_older_one_runs(
    system: Debian, open_screen: Screen, package: Path, newer: Path
) -> None:
    """What was not used yet is read from the file that is gone: pages, dialogs, the menus."""
    kim = system.person("kim")
    system.said("four-pillars", "tick", "COM-20", person=kim)  # it is not the first start
    try:
        with started(system, kim, open_screen) as running:
            ready(system, kim, open_screen)
            system.install(newer)
            assert system.run("four-pillars", "--version", person=kim).returncode == 3
            open_screen.hands("key", "ctrl+f")
            open_screen.hands("key", "Down")
            open_screen.hands("key", "ctrl+3")
            open_screen.hands("key", "ctrl+shift+g")
            open_screen.hands("key", "ctrl+shift+l")
            open_screen.hands("key", "ctrl+p")
            until(lambda: titled(open_screen, "Print"))
            assert running.poll() is None
    finally:
        system.install(package)
    assert list((system.inside(kim.home) / DATA / "reports").glob("problem-*")) == []
    assert "2 of 2 done" in done(system, kim)


def test_an_upgrade_keeps_what_a_person_wrote(system: Debian, package: Path) -> None:
    ali = system.person("ali")
    system.install(another(package, "0.0.1-1"))
    system.said("four-pillars", "tick", "PRE-1", person=ali)
    system.said("four-pillars", "note", "PRE-1", "Ring the shelter", person=ali)
    system.install(package)
    assert deb.VERSION in system.said("dpkg-query", "--show", "four-pillars")
    assert "[x] PRE-1" in done(system, ali)
    assert "Ring the shelter" in system.said("four-pillars", "note", "PRE-1", person=ali)


def test_a_full_disk_refuses_the_upgrade_and_leaves_the_older_version_whole(
    system: Debian, newer: Path
) -> None:
    place = "/usr/lib/four-pillars"
    shutil.copy(newer, system.inside("/srv/newer.deb"))
    answer = system.run(
        "sh",
        "-c",
        # A disk that has room for one program and a little more, and holds it.
        f"cp -a {place} /srv/kept && size=$(du -sm {place} | cut -f1) && "
        f"mount -t tmpfs -o size=$((size + 20))m tmpfs {place} && "
        f"cp -a /srv/kept/. {place} && rm -r /srv/kept && "
        "! dpkg --install /srv/newer.deb && dpkg --configure --pending && "
        "dpkg --verify four-pillars && four-pillars --version",
    )
    system.inside("/srv/newer.deb").unlink()
    assert "No space left on device" in answer.stderr
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines()[-1].startswith("Four Pillars ")
    assert deb.VERSION in system.said("dpkg-query", "--show", "four-pillars")


def test_purged_it_leaves_nothing_but_what_people_wrote(system: Debian, package: Path) -> None:
    lou = system.person("lou")
    system.said("four-pillars", "tick", "PRE-1", person=lou)
    before = sorted((system.inside(lou.home) / DATA).rglob("*"))
    system.said("dpkg", "--purge", "four-pillars")
    assert sorted((system.inside(lou.home) / DATA).rglob("*")) == before
    assert list(system.inside("/usr").rglob("*four-pillars*")) == []
    system.install(package)
    assert "[x] PRE-1" in done(system, lou)
