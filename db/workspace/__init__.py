"""The workspace: everything a person made, in their own data folder."""
