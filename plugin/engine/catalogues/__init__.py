"""Catalogues: pairs of scenes found in a STAC API and read from it, only the pixels of the area."""
