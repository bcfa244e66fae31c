"""Small parts, one class a file."""
