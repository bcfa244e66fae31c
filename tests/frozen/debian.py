"""A Debian of its own, with nothing on it but what every Debian has, to install packages on.

It is made with debootstrap from where this computer's apt gets its packages, once; each test gets
a copy. Every command runs in a space of its own for mounts, so nothing is left mounted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

CACHE = ROOT / "build" / "clean-debian"
_NEEDED = ("debootstrap", "unshare", "chroot")
# What a command finds mounted, besides the tree itself.
_MOUNTS = """\
set -e
mount -t proc proc "$1/proc"
mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null || true
mkdir -p "$1/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
mount --bind "$2" "$1/var/cache/apt/archives"
who=$3 root=$1
shift 3
exec chroot --userspec="$who" "$root" "$@"
"""
_PROXIES = ("http_proxy", "https_proxy", "no_proxy")


class Person(NamedTuple):
    """Somebody with an account there."""

    name: str
    number: int

    @property
    def home(self) -> Path:
        return Path("/home", self.name)


class Debian:
    """One such system, in the folder `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._people = 1000

    def command(
        self, *command: str, person: Person | None = None, environ: Mapping[str, str] | None = None
    ) -> list[str]:
        """What runs a command there, as root or as a person, with an environment of its own."""
        number = person.number if person else 0
        mine = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        mine |= {name: os.environ[name] for name in _PROXIES if name in os.environ}
        if person:
            mine |= {"HOME": str(person.home), "USER": person.name}
        else:
            mine |= {"HOME": "/", "DEBIAN_FRONTEND": "noninteractive"}
        mine |= dict(environ or {})
        pairs = [f"{name}={value}" for name, value in mine.items()]
        archives = CACHE / "archives"
        archives.mkdir(parents=True, exist_ok=True)
        return [
            *("unshare", "--mount", "--propagation", "private", "sh", "-c", _MOUNTS, "sh"),
            *(str(self.root), str(archives), f"{number}:{number}", "env", "-i", *pairs, *command),
        ]

    def run(self, *command: str, person: Person | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command to its end, whatever that is."""
        return subprocess.run(
            self.command(*command, person=person), capture_output=True, text=True, check=False
        )

    def said(self, *command: str, person: Person | None = None) -> str:
        """What a command says that must go well."""
        done = self.run(*command, person=person)
        assert done.returncode == 0, done.stderr + done.stdout[-2000:]
        return done.stdout

    def person(self, name: str) -> Person:
        """An ordinary user, new."""
        someone = Person(name, self._people)
        self._people += 1
        self.said("useradd", "--create-home", "--uid", str(someone.number), name)
        return someone

    def install(self, package: Path) -> str:
        """Install a package with what it depends on, and nothing that it only recommends."""
        shutil.copy(package, self.inside("/srv"))
        named = f"/srv/{package.name}"
        try:
            return self.said(
                *("apt-get", "install", "--yes", "--no-install-recommends", "--allow-downgrades"),
                named,
            )
        finally:
            self.inside(named).unlink()

    def inside(self, path: str | Path) -> Path:
        """Where a file of that system is found from outside."""
        return self.root / Path(path).relative_to("/")


def can_be_made() -> None:
    """Skip, and say why, where such a system cannot be made; CI makes one."""
    why = ""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        why = f"not installed: {', '.join(missing)}"
    elif os.geteuid() != 0:
        why = "only root can make a system of its own"
    elif subprocess.run(["unshare", "--mount", "true"], check=False).returncode:
        why = "this root may not mount anything"
    elif not _sources():
        why = "apt here gets no packages of Debian's or Ubuntu's"
    if why and os.environ.get("CI") == "true" and os.geteuid() == 0:
        pytest.fail(f"CI cannot prove that the package installs: {why}")
    if why:
        pytest.skip(f"no clean system to install on: {why}")


def copied(target: Path) -> Debian:
    """A clean system in a folder that is not there yet."""
    subprocess.run(["cp", "-a", str(_base()), str(target)], check=True)
    return Debian(target)


def _base() -> Path:
    """The tree that is copied, made at the first time; what was broken off is made anew."""
    codename = _release()
    base = CACHE / codename
    if not base.is_dir():
        part = CACHE / f"{codename}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        mirror = next(site for site, name in _sources() if name == codename)
        quick = ["eatmydata"] if shutil.which("eatmydata") else []
        subprocess.run(
            [*quick, "debootstrap", "--variant=minbase", codename, str(part), mirror],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        _set_up(part)
        part.rename(base)
    return base


def _set_up(root: Path) -> None:
    """Let it get packages from where this computer does, and write without waiting for the disk."""
    lines = "".join(f"deb {site} {codename} main\n" for site, codename in _sources())
    (root / "etc/apt/sources.list").write_text(lines)
    told = subprocess.run(
        ["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True
    ).stdout
    (root / "etc/apt/apt.conf.d/90as-outside").write_text(told)
    (root / "etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n")
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc", name), root / "etc" / name)
    Debian(root).said("apt-get", "update")


def _release() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line).get("VERSION_CODENAME", "")


def _sources() -> list[tuple[str, str]]:
    """Where apt gets this release's own packages from: addresses, with the suite at each."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI) $(CODENAME)"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    found = {tuple(line.split()) for line in told.splitlines() if len(line.split()) == 3}
    known = sorted((site, suite) for origin, site, suite in found if origin in ("Debian", "Ubuntu"))
    return [(site, suite) for site, suite in known if suite.startswith(_release())]
