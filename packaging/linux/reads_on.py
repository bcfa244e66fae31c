"""Run first of all in the bundle: a program that is running reads on in its own file.

Its modules are read from it as they are needed. Once a newer version is installed over it, another
file goes by that name, and every first use of something would end in a fault.
"""

import sys

if sys.platform == "linux":
    import pyimod02_importers  # type: ignore[import-not-found] # PyInstaller's, in a bundle only

    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"
