"""Tests of the real process on a real display."""
