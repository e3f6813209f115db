"""What went wrong, in GDAL's own words."""

from __future__ import annotations


def reason(error: BaseException) -> str:
    """The first cause of a rasterio error without its full stop; rasterio itself only points to it."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error).rstrip(". ")
