"""Tests of the window without a screen: a person at mouse and keyboard, and some enemies."""
