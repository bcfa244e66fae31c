"""`four-pillars`: without a command the window, with one the command line."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if argv is None else argv
    data_dir = None
    if arguments:  # a bare start need not wait for the command line
        from desktop import cli

        options = cli.parse(arguments)
        if options.command:
            return cli.run(options)
        data_dir = options.data_dir
    from desktop.app import run

    return run(data_dir)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the bundle is its own Python: it may be started to set type
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
