"""Names of files, from titles of every kind, as the pickiest system would have them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.file_names import LONGEST, NAMELESS, safe_name

DEVICES = ("CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "COM¹", "CONIN$", "CONOUT$")


def test_a_plain_title_stays_as_it_is() -> None:
    assert safe_name("Shelter partners", ".pdf") == "Shelter partners.pdf"
    assert safe_name("Año nuevo, ملجأ", ".xlsx", "2026-01-02") == "Año nuevo, ملجأ 2026-01-02.xlsx"


@pytest.mark.parametrize(
    "title", ["", " ", "\t\n", "...", " . . ", "\u202e", "\u200b\ufeff", "\u200d"]
)
def test_a_title_of_nothing_is_called_after_the_program(title: str) -> None:
    assert safe_name(title, ".pdf", "2026-01-02") == f"{NAMELESS} 2026-01-02.pdf"


def test_what_a_system_forbids_becomes_a_hyphen() -> None:
    assert safe_name('a<b>c:d"e/f\\g|h?i*j', ".md") == "a-b-c-d-e-f-g-h-i-j.md"
    assert safe_name("../../etc/passwd", ".md") == "-..-etc-passwd.md"


def test_lines_become_one_and_what_cannot_be_seen_goes() -> None:
    assert safe_name("a\x00b\r\nc\u2028d\x7f", ".md") == "a b c d.md"
    assert safe_name("cod\u202exfdp\u202c\ud800\u200b", ".md") == "codxfdp.md"


def test_joined_pictures_stay_joined() -> None:
    family = "👨\u200d👩\u200d👧"
    assert safe_name(family, ".md") == f"{family}.md"


@pytest.mark.parametrize("device", DEVICES)
def test_no_file_is_named_after_a_device(device: str) -> None:
    for title in (device, device.lower(), f"{device}.tar", f"{device} ", f"{device} .x"):
        assert safe_name(title, ".pdf").startswith("_")
    assert safe_name(f"{device}TROL", ".pdf") == f"{device}TROL.pdf"
    assert safe_name(device, ".pdf", "2026-01-02") == f"{device} 2026-01-02.pdf"


def test_a_long_title_is_cut_between_characters_and_keeps_its_end() -> None:
    name = safe_name("ملجأ " * 2000, ".docx", "2026-01-02")
    assert len(name.encode()) <= LONGEST
    assert name.startswith("ملجأ ملجأ")
    assert name.endswith(" 2026-01-02.docx")
    assert "�" not in name


def test_a_dot_or_space_where_a_title_is_cut_is_no_end() -> None:
    assert safe_name("a" * 114 + " . bcdef", ".md") == "a" * 114 + ".md"


@given(st.text(), st.sampled_from(["", "2026-01-02"]))
def test_any_title_makes_a_name_within_the_folder(title: str, day: str) -> None:
    name = safe_name(title, ".pdf", day)
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*')
    assert name.endswith(f"{day}.pdf")
    assert 0 < len(name.encode()) <= LONGEST
    assert name == name.strip(" .")
    assert name.isprintable() or "\u200c" in name or "\u200d" in name
    assert name.split(".")[0].rstrip().upper() not in DEVICES


def test_a_name_can_be_written_and_read_back(tmp_path: Path) -> None:
    (tmp_path / safe_name("🏠" * 200 + "a/b", ".md")).write_text("x")
    assert [path.suffix for path in tmp_path.iterdir()] == [".md"]
