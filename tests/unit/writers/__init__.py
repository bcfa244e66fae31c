"""Files that other programs open, read back."""
