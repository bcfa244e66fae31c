"""The plan database: content files in, one read-only file out, and what is read from it."""
