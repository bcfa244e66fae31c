"""Paper: a report becomes PDF/UA through Typst."""
