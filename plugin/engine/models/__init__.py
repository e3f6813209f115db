"""Models: the package format, sessions that run it, and the catalogue that finds it."""
