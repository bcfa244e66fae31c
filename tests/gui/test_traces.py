"""Nothing of a person's ways stays outside of the data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_CHOOSE = """
import sys
import shiboken6
from PySide6.QtWidgets import QFileDialog
from desktop.qt_app import application

qt = application()
dialog = QFileDialog(None, "Save", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
qt.processEvents()
dialog.selectFile("notes of Ana.pdf")
dialog.accept()
shiboken6.delete(dialog)
qt.processEvents()
"""


def test_choosing_a_file_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    home, there = tmp_path / "home", tmp_path / "where I keep it"
    home.mkdir()
    there.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    subprocess.run(
        [sys.executable, "-c", _CHOOSE, str(there)],
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        timeout=60,
    )
    left = [path for path in home.rglob("*") if path.is_file()]
    assert not any(b"where I keep it" in path.read_bytes() for path in left), left
    assert not (home / ".config" / "QtProject.conf").exists()
