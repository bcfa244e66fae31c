"""`four-pillars`: without a command the window, with one the command line."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from desktop.core import instance, paths, private, visits

NO_ANSWER = 5


def main(argv: list[str] | None = None) -> int:
    private.leave_no_core()
    private.keep_own_rights()
    sys.excepthook = _told_of_a_fault
    arguments = sys.argv[1:] if argv is None else argv
    data_dir, what, picture = None, "", None
    if arguments:  # a bare start need not wait for the command line
        from desktop import cli

        options = cli.parse(arguments)
        if options.data_dir:
            sys.excepthook = partial(_told_of_a_fault, data_dir=options.data_dir)
        if options.command:
            _finish_erasing(paths.data_folder(options.data_dir))
            return cli.run(options)
        data_dir, what, picture = options.data_dir, options.open, options.screenshot
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    visit = visits.asked(what, token) if what else visits.Visit(token=token)
    folder = paths.data_folder(data_dir)
    try:
        seat = instance.alone(folder) if picture else instance.enter(folder, visit)
    except instance.InUseError as error:
        if sys.stderr is not None:
            sys.stderr.write(f"four-pillars: {error}\n")
        return NO_ANSWER
    if seat is not None:
        _finish_erasing(folder, seat)
    else:  # the window that is open has shown itself
        return 0
    from desktop.app import run

    return run(data_dir, seat, visit, picture)


def _finish_erasing(folder: Path, seat: instance.Seat | None = None) -> None:
    """What was begun and broken off is done first of all, but not under a window."""
    if not os.path.exists(folder / paths.ERASING):  # noqa: PTH110 - Path raises at a name that is too long
        return
    from desktop.core import erasing

    held = seat or instance.take(folder)
    if held is not None and erasing.was_begun(folder):
        with suppress(OSError):  # the store will say what is wrong with the folder
            erasing.erase(folder)
    if held is not None and seat is None:
        held.leave()


def _told_of_a_fault(
    _: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    data_dir: str | None = None,
) -> None:
    """A fault of ours ends the program with code 1: one sentence, and a report in a file. What an
    exception says is not printed, for it may quote a note."""
    if isinstance(error, KeyboardInterrupt):
        return
    from desktop.core import crash_report

    said = crash_report.kept_and_told(paths.data_folder(data_dir), error, trace)
    if sys.stderr is not None:
        sys.stderr.write(f"four-pillars: {said}\n")


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the bundle is its own Python: it may be started to set type
        import multiprocessing

        multiprocessing.freeze_support()
        try:
            sys.exit(main())
        except Exception:  # noqa: BLE001 - told here, or PyInstaller shows it with all it says
            sys.excepthook(*sys.exc_info())
            sys.exit(1)
    sys.exit(main())
