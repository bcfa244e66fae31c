"""What the system must bring for a window: a display and Qt's libraries. No Qt is needed here."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping

NO_DISPLAY = (
    "four-pillars: no display to open a window on. Everything works without one, too: "
    "see four-pillars --help"
)

# Debian's package for each library Qt needs and no Python package brings.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


_WAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OPEN = "FourPillarsIsOpen"  # as packaging/windows/four-pillars.iss has it


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether there is a screen to show a window on."""
    if platform in ("win32", "darwin"):
        return True
    return any(environ.get(name) for name in _WAYS)


def missing_packages() -> list[str]:
    """Debian packages of the libraries that cannot be loaded, in order."""
    import ctypes  # only where something went wrong

    missing = []
    for library, package in _PACKAGES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return list(dict.fromkeys(missing))


def advice(problem: str, environ: Mapping[str, str] = os.environ) -> str:
    """One line on why Qt found no way to the screen, from what it or the loader said."""
    named = re.search(r"(lib[\w.+-]+\.so[.\d]*)", problem)
    packages = missing_packages()
    if not packages and named:
        packages = [_PACKAGES.get(named[1], named[1])]
    if packages:
        return (
            "four-pillars: system libraries for the window are missing. "
            f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}"
        )
    tried = ", ".join(f"{name}={environ[name]}" for name in _WAYS if environ.get(name))
    return f"{NO_DISPLAY} ({tried} leads to none)" if tried else NO_DISPLAY


def tell_installer() -> None:
    """Let the uninstaller of Windows find that a window is open: by a mutex, which goes with the
    process. Elsewhere nothing happens, and nobody asks."""
    import ctypes  # only where it is called

    library = getattr(ctypes, "WinDLL", None)
    if library is not None:
        library("kernel32").CreateMutexW(None, False, OPEN)
