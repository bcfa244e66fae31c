"""Tests of what assistive technology is told."""
