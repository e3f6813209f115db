"""Importers: weights that others published become model packages. They are never shipped, only fetched on request."""
