"""A file is there whole or not at all, and why not is told with what to do."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from desktop.core import whole_file


def test_a_file_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    for data in (b"first", b"second"):
        whole_file.write(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_take_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "x.csv"
    folder.mkdir()
    with pytest.raises(OSError, match=r"x\.csv"):
        whole_file.write(folder, b"data")
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    ("error", "why", "do"),
    [
        (OSError(errno.ENOSPC, "No space"), "there is no room left there", "Make room"),
        (OSError(errno.EDQUOT, "Quota"), "there is no room left there", "Make room"),
        (PermissionError(errno.EACCES, "Denied"), "another program has it open", "Close it there"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "(No such file)", "Choose another"),
        (OSError("strange"), "(strange)", "Choose another"),
        (ValueError("embedded null byte"), "(embedded null byte)", "Choose another"),
    ],
)
def test_why_not_says_what_is_safe_and_what_to_do(
    error: OSError | ValueError, why: str, do: str
) -> None:
    said = whole_file.why_not(Path("lists/x.csv"), error)
    assert said.startswith(f"{Path('lists/x.csv')} could not be written")
    assert why in said
    assert "Nothing was changed." in said
    assert do in said
    assert said.casefold().endswith("choose another place.")
