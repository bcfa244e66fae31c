"""Makes what people install, for the system it runs on: `python packaging/build.py`.

Everything goes to dist/: first the bundle, a folder with the program and its own Python, then what
is made of it here.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # this checkout, whatever is installed

import bundle  # noqa: E402 - found by the line above
import macos_files  # noqa: E402 - as above
import macos_signing  # noqa: E402 - as above
import windows_files  # noqa: E402 - as above
from desktop import __version__  # noqa: E402 - as above
from linux import artefacts  # noqa: E402 - as above

MB = 1_000_000


def main() -> None:
    out = ROOT / "dist"
    known = macos_signing.prepare() if sys.platform == "darwin" else None
    made = bundle.make(out)
    _tell(made, bundle.size(made))
    if sys.platform == "win32":
        _tell_file(windows_files.make(__version__, made, out, platform.machine()))
    if sys.platform == "linux":
        linux = artefacts.make(made, out, bundle.epoch())
        for path in linux.files:
            _tell_file(path)
        for sentence in linux.missing:
            sys.stdout.write(f"{sentence}\n")
    if sys.platform == "darwin":
        app = out / f"{macos_files.NAME}.app"
        _tell_file(macos_signing.make(__version__, app, out, platform.machine(), known))


def _tell_file(made: Path) -> None:
    _tell(made, made.stat().st_size)


def _tell(made: Path, size: int) -> None:
    sys.stdout.write(f"{made.relative_to(ROOT).as_posix()}  {size / MB:.1f} MB\n")


if __name__ == "__main__":
    main()
