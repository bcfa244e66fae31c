"""Work off the UI thread, and what is told when it is done."""
