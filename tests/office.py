"""LibreOffice as a stranger who opens our files."""

from __future__ import annotations

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "r": "http://schemas.openxmlformats.org/package/2006/relationships",
}


def parts(data: bytes) -> dict[str, ET.Element]:
    """The XML parts of an office file by their name. A damaged one fails here."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        assert len(set(package.namelist())) == len(package.namelist())
        return {
            name: ET.fromstring(package.read(name))  # noqa: S314 - we have just written it
            for name in package.namelist()
            if name.endswith((".xml", ".rels"))
        }


def outside(data: bytes) -> list[str]:
    """All that an office file refers to outside itself."""
    return [
        related.attrib["Target"]
        for name, root in parts(data).items()
        if name.endswith(".rels")
        for related in root
        if related.get("TargetMode") == "External"
    ]


def pdf_of(data: bytes, suffix: str, folder: Path) -> Path:
    """What LibreOffice makes of an office file, as a PDF. It has a profile of its own."""
    path = folder / f"paper{suffix}"
    path.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    done = subprocess.run([*words, str(path)], capture_output=True, text=True, timeout=300)
    made = path.with_suffix(".pdf")
    assert made.exists(), done.stdout + done.stderr
    return made


def text_of(pdf: Path) -> str:
    """The text of a PDF, white space folded."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())
