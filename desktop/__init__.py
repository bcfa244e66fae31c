"""Four Pillars: the program. `app` is the window, `cli` the command line; both stand on `core`."""

__version__ = "0.1.0"
