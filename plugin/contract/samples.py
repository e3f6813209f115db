"""What both wings know of a sample's GeoPackage: its layer, where its origin is written, and the answer of no class."""

from __future__ import annotations

LAYER = "sample"
PROVENANCE_KEY = "LANDCLAIR_SAMPLE"
CANNOT_SAY = -1
