"""Makes the archive that a person unpacks on a stick: the program with its own data folder."""

from __future__ import annotations

import lzma
import platform
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.core import paths
from linux import tree

# What x86 programs are made of packs better once the addresses in it are absolute.
_X86 = ("x86_64", "i686")
_BEST = {"id": lzma.FILTER_LZMA2, "preset": 9}
SMALLEST: Sequence[Mapping[str, Any]] = (
    [{"id": lzma.FILTER_X86}, _BEST] if platform.machine() in _X86 else [_BEST]
)
_README = f"""\
Four Pillars {__version__} for Linux
{{line}}

Start it: double-click "four-pillars" in this folder, or run ./four-pillars in a terminal.
Nothing needs to be installed.

Your checklists and notes are in the folder "{paths.PORTABLE}" beside it. Carry the whole
folder along, on a stick for example, and they go with it. The stick must allow programs to be
started from it: where it does not, copy the folder to your computer first.

Whoever finds the stick can read it. Set a password: File, Password.

A newer version: unpack it elsewhere, and move your "{paths.PORTABLE}" folder into it.
To remove it all: delete this folder.

If no window comes, start it in a terminal: it says what is missing. On Debian or Ubuntu:
sudo apt install libegl1 libgl1 libfontconfig1 libxkbcommon0 libgssapi-krb5-2
"""


def make(
    bundle: Path, out: Path, epoch: int, packing: Sequence[Mapping[str, Any]] = SMALLEST
) -> Path:
    """Write the archive into the folder `out` and return it: the same bytes for the same bundle.
    `packing` are filters of `lzma`."""
    name = f"{tree.NAME}-{__version__}-linux-{platform.machine()}"
    archive = out / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, name)
        tree.copy(bundle, root)
        (root / paths.PORTABLE).mkdir()
        tree.put(root / "README.txt", readme().encode())
        tree.settle(root, epoch)
        with lzma.open(archive, "wb", check=lzma.CHECK_CRC64, filters=[*packing]) as packed:
            _pack(root, packed)
    return archive


def readme() -> str:
    """What a person reads beside the program."""
    heading = _README.partition("\n")[0]
    return _README.format(line="=" * len(heading))


def _pack(root: Path, packed: lzma.LZMAFile) -> None:
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in [root, *sorted(root.rglob("*"))]:
            archive.add(path, str(path.relative_to(root.parent)), recursive=False, filter=_nobodys)


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Belonging to whoever unpacks it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
