"""Writers of files that set no pages: a paper as other programs open it."""
