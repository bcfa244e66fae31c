"""A CUPS server of our own, behind a socket in a folder of its own, with queues that keep jobs."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.waiting import until

PROGRAMS = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
THEIRS = Path("/usr/lib/cups")
OFFICE, PICTURES, RAW = "Office", "Pictures", "Raw"

# What a queue gets: our PDF as CUPS takes it apart, or pictures of its pages; none takes files.
_FILTERS = {
    OFFICE: '*cupsFilter: "application/vnd.cups-pdf 0 -"',
    PICTURES: '*cupsFilter2: "application/vnd.cups-raster application/pdf 0 rastertopdf"',
}
_NEEDED = ("pdftopdf", "pdftoraster", "rastertopdf")
_SERVER = """\
Listen {folder}/socket
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/root
ServerBin {folder}/bin
DataDir /usr/share/cups
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""
# A printer that keeps what comes: the number of the job, who, its title, copies, options.
_KEEP = """\
#!/bin/sh
[ $# = 0 ] && {{ echo 'direct keep "Unknown" "Keep"'; exit 0; }}
printf '%s\\n' "$1" "$2" "$3" "$4" "$5" > {kept}/$1.told
cat "${{6:--}}" > {kept}/$1.part
mv {kept}/$1.part {kept}/$1.pdf
"""
_PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KEEP.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsVersion: 1.7
*cupsManualCopies: True
{filter}
*OpenUI *PageSize/Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea Letter/Letter: "12 12 600 780"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/Letter: "612 792"
*OpenUI *Resolution: PickOne
*DefaultResolution: 100dpi
*Resolution 100dpi/100: "<</HWResolution[100 100]/cupsColorSpace 18/cupsBitsPerColor 8
/cupsColorOrder 0>>setpagedevice"
*End
*CloseUI: *Resolution
"""


@dataclass
class Cups:
    """A server that runs. Its paper is A4 by nature, and no printer of it prints to the edge."""

    folder: Path
    server: subprocess.Popen[bytes]

    def run(self, program: str, *options: str) -> str:
        """Run a program of CUPS's own, such as `cupsdisable`."""
        found = shutil.which(program, path=PROGRAMS)
        assert found is not None, program
        environ = os.environ | {"CUPS_SERVER": str(self.folder / "socket"), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [found, *options], env=environ, capture_output=True, text=True, check=False
        )
        return done.stdout

    def job(self) -> tuple[list[str], bytes]:
        """What the only job was told (who, title, copies, options), and what came; it is gone."""
        kept = self.folder / "kept"
        until(lambda: list(kept.glob("*.pdf")))
        (file,) = kept.glob("*.pdf")
        told, data = file.with_suffix(".told"), file.read_bytes()
        said = told.read_text().splitlines()[1:]
        file.unlink()
        told.unlink()
        return said, data

    @property
    def waiting(self) -> list[str]:
        """The jobs that have not come out."""
        return self.run("lpstat", "-o").splitlines()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """The server answers nobody for a while."""
        self.server.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.server.send_signal(signal.SIGCONT)


@contextmanager
def serving() -> Iterator[Cups]:
    """A server of our own. Skips where there is no CUPS to run."""
    program = shutil.which("cupsd", path=PROGRAMS)
    missing = [name for name in _NEEDED if not (THEIRS / "filter" / name).exists()]
    if program is None or missing or shutil.which("lp") is None:
        pytest.skip("not installed: cups-daemon, cups-client, cups-filters")
    # The path of a socket may only be short.
    with tempfile.TemporaryDirectory(
        prefix="cups-", dir="/tmp", ignore_cleanup_errors=True
    ) as made:
        folder = Path(made)
        folder.chmod(0o755)  # filters run as another user where the server is root's
        _furnish(folder)
        server = subprocess.Popen(
            [
                program,
                "-f",
                "-c",
                str(folder / "cupsd.conf"),
                "-s",
                str(folder / "cups-files.conf"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        cups = Cups(folder, server)
        try:
            until(lambda: "is running" in cups.run("lpstat", "-r"))
            for queue in (OFFICE, PICTURES, RAW):
                (folder / "ppd").write_text(_PPD.format(filter=_FILTERS.get(queue, "")))
                driver = ["-m", "raw"] if queue == RAW else ["-P", str(folder / "ppd")]
                cups.run("lpadmin", "-p", queue, "-v", "keep:/", "-E", *driver)
            with _asked_by_qt(folder / "socket"):
                yield cups
        finally:
            server.terminate()
            server.wait()


def _furnish(folder: Path) -> None:
    for name in ("root", "state", "spool/tmp", "cache", "log", "kept", "bin/backend"):
        (folder / name).mkdir(parents=True)
    for name in ("filter", "daemon", "cgi-bin", "monitor", "notifier"):
        (folder / "bin" / name).symlink_to(THEIRS / name)
    (folder / "cupsd.conf").write_text(_SERVER.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    keep = folder / "bin" / "backend" / "keep"
    keep.write_text(_KEEP.format(kept=folder / "kept"))
    keep.chmod(0o700)


@contextmanager
def _asked_by_qt(socket: Path) -> Iterator[None]:
    """The library remembers whom it asked first, whatever the environment says later."""
    library = ctypes.CDLL("libcups.so.2")
    library.cupsSetServer.argtypes = [ctypes.c_char_p]
    library.cupsSetServer(str(socket).encode())
    try:
        yield
    finally:
        library.cupsSetServer(None)
