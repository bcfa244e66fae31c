"""What can go wrong when something is cited."""

from __future__ import annotations


class CitationError(Exception):
    """A citation could not be made or kept; the message says why and what to do."""
