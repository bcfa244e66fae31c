"""What the window and the command line share: no Qt, no SQL."""
