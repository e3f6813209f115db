"""What both wings know of a sample's GeoPackage: its layer, where its origin is written, and what is special in it."""

from __future__ import annotations

LAYER = "sample"
PROVENANCE_KEY = "LANDCLAIR_SAMPLE"
CANNOT_SAY = -1  # the answer of no class
CONSENSUS = "consensus"  # the reviewer of an answer on which all have agreed
SUGGESTED = "suggested"  # the design of points that were chosen where the map is doubtful
AREAS_LAYER = "areas"  # of a file of suggestions: the squares to look at
