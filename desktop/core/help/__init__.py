"""The pages of help in `resources/help`: read, searched, and told on screen, console and paper."""
