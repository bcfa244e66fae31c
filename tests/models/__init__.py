"""Tests of the item models."""
