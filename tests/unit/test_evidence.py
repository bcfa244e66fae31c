"""Where links to evidence lead, and that none leads to a program or to another computer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.evidence import Leads, folder_of, leads


@pytest.mark.parametrize(
    "link",
    [
        *("https://example.org", "https://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG/x"),
        *("https://example.org:8443/x", "https://[2001:db8::1]/x", "https://example.org#top"),
    ],
)
def test_https_leads_to_the_web(link: str) -> None:
    assert leads(link) is Leads.WEB


@pytest.mark.parametrize(
    "link",
    [
        *("http://example.org", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org"),
        *("smb://host/share", "mailto:", "https:/example.org", "https://"),
        *("https://user@example.org", "https://example.org\\@evil.example", "https:// example.org"),
        *("https://example.org/a b", "https://example.org/\n/x", " https://example.org", ""),
        *("//host/share", "\\\\host\\share", "/\\host\\share", "\\/host/share", "relative/path"),
        *("notes.pdf", "./run.sh", "~/x", "/a\0b", "a", "data:text/html,x", "shell:startup"),
    ],
)
def test_anything_else_is_only_text(link: str) -> None:
    assert leads(link) is Leads.NOWHERE


@pytest.mark.parametrize("link", ["mailto:her@example.org", "MAILTO:a.b+c@x-y.example.org"])
def test_mailto_leads_to_a_letter(link: str) -> None:
    assert leads(link) is Leads.MAIL


@pytest.mark.parametrize(
    "link",
    [
        *("mailto:her@example.org?attach=/etc/passwd", "mailto:her@example.org?body=x"),
        *("mailto:her@example.org,him@example.org", "mailto:her@example.org%0Abcc:x@example.org"),
        *("mailto:her@localhost", "mailto:@example.org", "mailto://her@example.org"),
        *("mailto:her@example.org\n", "mailto:--x@example.org file", "mailto:h\u00e9r@example.org"),
    ],
)
def test_a_letter_brings_nothing_along(link: str) -> None:
    assert leads(link) is Leads.NOWHERE


@pytest.mark.skipif(os.name == "nt", reason="paths begin otherwise there")
@pytest.mark.parametrize("link", ["/", "/srv/file.pdf", "/srv/with space/x", "/x/run.sh"])
def test_a_path_leads_to_a_file(link: str) -> None:
    assert leads(link) is Leads.FILE


def test_of_a_file_its_folder_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "agreement.sh"
    file.write_text("#!/bin/sh\n", "utf-8")
    file.chmod(0o755)
    assert folder_of(str(file)) == tmp_path


def test_a_folder_is_shown_itself(tmp_path: Path) -> None:
    assert folder_of(str(tmp_path)) == tmp_path


def test_of_a_file_that_was_moved_the_folder_is_shown(tmp_path: Path) -> None:
    assert folder_of(str(tmp_path / "gone.pdf")) == tmp_path


def test_a_path_of_another_computer_is_nowhere(tmp_path: Path) -> None:
    assert folder_of(str(tmp_path / "no" / "such" / "file.pdf")) is None


@pytest.mark.parametrize("name", ["Evil.app", "evil.APP", "x.workflow"])
def test_a_folder_that_runs_is_never_shown(tmp_path: Path, name: str) -> None:
    inside = tmp_path / name / "Contents"
    inside.mkdir(parents=True)
    for path in (tmp_path / name, inside, inside / "file"):
        assert folder_of(str(path)) == tmp_path


def test_a_name_no_disk_can_have_is_nowhere(tmp_path: Path) -> None:
    assert folder_of(f"/{'x' * 5000}/{'y' * 5000}") is None


@given(st.text(max_size=60))
def test_no_text_breaks_it(link: str) -> None:
    assert leads(link) in Leads
