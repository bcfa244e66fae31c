"""Handing lists around: share files, and bringing two copies of a list together.

`share` makes a value of what leaves, `writing` a file of it, `reading` the value of a file (which
may be anybody's), `merge` compares it with what is here, `preview` shows that, and `importing`
takes it over.
"""
