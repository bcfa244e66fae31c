"""Everything around the plan's actions as values: what a page lists and what a record says."""
