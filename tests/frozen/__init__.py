"""The program as a person gets it: frozen, and on bad ground."""
