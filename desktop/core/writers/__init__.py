"""Papers as files of other kinds than PDF."""
