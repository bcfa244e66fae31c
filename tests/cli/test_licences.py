"""`licences`: everything that ships, and what one of them says."""

from __future__ import annotations

from desktop.core import licences
from tests.cli.program import Call, one_line


def test_everything_that_ships_is_listed_with_its_licence(call: Call) -> None:
    answer = call("licences")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert len(lines) == len(licences.components())
    assert lines[0].split() == ["Four", "Pillars", "0.1.0", "MIT"]
    assert any(line.startswith("OpenSSL 3.") and line.endswith("Apache-2.0") for line in lines)


def test_one_is_read_by_its_name_in_any_letters(call: Call) -> None:
    answer = call("licences", "sqlite")
    assert answer.code == 0
    assert "May you do good and not evil." in answer.out


def test_what_does_not_ship_is_no_such_thing(call: Call) -> None:
    answer = call("licences", "winamp")
    assert answer.code == 3
    assert one_line(answer.err) == "Nothing that is shipped is called 'winamp'. See: licences"


def test_as_data_a_text_comes_only_with_the_one_that_is_asked_for(call: Call) -> None:
    told = call("licences", "--json").data
    assert {"name", "version", "licence", "does", "site"} == set(told[0])
    (one,) = call("licences", "Lucide icons", "--json").data
    assert "ISC License" in one["text"]
    assert one["site"] == "https://lucide.dev"
