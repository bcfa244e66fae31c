"""A checkout's plan follows its content without reading it at every start."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from db.plan.freshness import may_be_stale
from tests.db.sample import Sample
from tests.strangers import shared_folder, unprivileged


def _age(path: Path, seconds: int) -> None:
    stat = path.stat()
    os.utime(path, (stat.st_atime, stat.st_mtime + seconds))


def test_a_missing_plan_may_be_stale(tmp_path: Path) -> None:
    assert may_be_stale(tmp_path / "plan.db", tmp_path)


def test_a_plan_older_than_any_content_file_may_be_stale(tmp_path: Path) -> None:
    plan, content = tmp_path / "plan.db", tmp_path / "content"
    content.mkdir()
    plan.touch()
    _age(plan, 3600)
    assert not may_be_stale(plan, content)
    newer = content / "topics.toml"
    newer.touch()
    _age(newer, 7200)
    assert may_be_stale(plan, content)


@pytest.mark.parametrize("gone", ["taken away", "renamed"])
def test_a_content_file_that_is_gone_is_noticed(sample: Sample, tmp_path: Path, gone: str) -> None:
    content, target = sample.write(tmp_path / "content"), tmp_path / "plan.db"
    db.open_plan(target, content).close()
    with closing(Plan(target)) as plan:
        before = plan.content_hash
    if gone == "renamed":
        (content / "background.toml").rename(content / "context.toml")
    else:
        (content / "background.toml").unlink()
    with closing(db.open_plan(target, content)) as plan:
        assert plan.content_hash != before
        assert len(plan.table("background")) == (1 if gone == "renamed" else 0)


def test_what_was_written_in_the_same_moment_may_be_newer(tmp_path: Path) -> None:
    plan, content = tmp_path / "plan.db", tmp_path / "content"
    content.mkdir()
    plan.touch()
    (content / "topics.toml").touch()
    _age(plan, 3600)
    for path in (content, content / "topics.toml"):
        assert not may_be_stale(plan, content)
        before = path.stat().st_mtime_ns
        os.utime(path, ns=(plan.stat().st_mtime_ns, plan.stat().st_mtime_ns))
        assert may_be_stale(plan, content)
        os.utime(path, ns=(before, before))


def test_an_unchanged_plan_is_opened_where_nobody_may_write(sample: Sample) -> None:
    with shared_folder() as home:
        content, target = sample.write(home / "content"), home / "plan.db"
        db.open_plan(target, content).close()
        _age(content / "topics.toml", 3600)
        home.chmod(0o555)
        before = target.read_bytes()
        read = unprivileged(lambda: str("COM-16" in db.open_plan(target, content).records))
        assert read == "True"
        assert target.read_bytes() == before


def test_a_plan_found_unchanged_is_not_looked_into_again(tmp_path: Path, plan: Plan) -> None:
    content = Path(__file__).parents[2] / "resources" / "content"
    target = tmp_path / "plan.db"
    target.write_bytes(plan.path.read_bytes())
    _age(target, -3600 * 24 * 365)
    assert may_be_stale(target, content)
    db.open_plan(target, content).close()
    assert not may_be_stale(target, content)
    assert target.read_bytes() == plan.path.read_bytes()
