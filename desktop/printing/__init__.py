"""Paper: what is to be printed becomes PDF/UA through Typst."""
