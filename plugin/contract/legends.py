"""Legends: ordered classes with code, name, colour, and whether the class is water."""

from __future__ import annotations

from dataclasses import asdict, dataclass

NODATA = 255


@dataclass(frozen=True)
class LegendClass:
    """One class of a map: ``code`` is the pixel value (0-254), ``color`` is ``#rrggbb``."""

    code: int
    name: str
    color: str
    water: bool = False


@dataclass(frozen=True)
class Legend:
    """The ordered classes of a map; the order is that of the model's logits."""

    classes: tuple[LegendClass, ...]

    @property
    def codes(self) -> tuple[int, ...]:
        return tuple(entry.code for entry in self.classes)

    @property
    def water_codes(self) -> tuple[int, ...]:
        return tuple(entry.code for entry in self.classes if entry.water)

    def by_code(self, code: int) -> LegendClass | None:
        return next((entry for entry in self.classes if entry.code == code), None)

    def to_json(self) -> list[dict]:
        return [asdict(entry) for entry in self.classes]

    @classmethod
    def from_json(cls, entries: list[dict]) -> Legend:
        return cls(tuple(LegendClass(**entry) for entry in entries))


def _legend(*rows: tuple) -> Legend:
    return Legend(tuple(LegendClass(*row) for row in rows))


# ESA WorldCover colours for the eight classes that one Sentinel-1 and Sentinel-2 date can tell apart.
LAND_COVER = _legend(
    (1, "Water", "#0064c8", True),
    (2, "Trees", "#006400"),
    (3, "Grass and shrub", "#ffbb22"),
    (4, "Crops", "#f096ff"),
    (5, "Built-up", "#fa0000"),
    (6, "Bare", "#b4b4b4"),
    (7, "Wetland", "#0096a0"),
    (8, "Snow and ice", "#f0f0f0"),
)
WORLDCOVER = _legend(
    (10, "Tree cover", "#006400"),
    (20, "Shrubland", "#ffbb22"),
    (30, "Grassland", "#ffff4c"),
    (40, "Cropland", "#f096ff"),
    (50, "Built-up", "#fa0000"),
    (60, "Bare or sparse vegetation", "#b4b4b4"),
    (70, "Snow and ice", "#f0f0f0"),
    (80, "Permanent water", "#0064c8", True),
    (90, "Herbaceous wetland", "#0096a0"),
    (95, "Mangroves", "#00cf75"),
    (100, "Moss and lichen", "#fae6a0"),
)
# JAXA's high-resolution land use and land cover; 0 is unclassified. The colours of codes 13 to 15 are ours.
HRLULC = _legend(
    (1, "Water", "#000064", True),
    (2, "Built-up", "#ff0000"),
    (3, "Paddy field", "#0080ff"),
    (4, "Cropland", "#ffc1bf"),
    (5, "Grassland", "#ffff00"),
    (6, "Deciduous broadleaf forest", "#80ff00"),
    (7, "Deciduous needleleaf forest", "#00ff80"),
    (8, "Evergreen broadleaf forest", "#56ac00"),
    (9, "Evergreen needleleaf forest", "#00ac56"),
    (10, "Bare", "#806400"),
    (11, "Bamboo forest", "#d9f005"),
    (12, "Solar panel", "#a12977"),
    (13, "Wetland", "#80c0c0"),
    (14, "Greenhouse", "#c0c0c0"),
    (15, "Rock and tidal flat", "#b0a080"),
)
# Nine classes, as many as arXiv 2601.15705 has; it does not say which are merged, so the merging is ours.
HRLULC_9 = _legend(
    (1, "Water", "#000064", True),
    (2, "Built-up", "#ff0000"),
    (3, "Paddy field", "#0080ff"),
    (4, "Cropland", "#ffc1bf"),
    (5, "Grassland and wetland", "#ffff00"),
    (6, "Deciduous forest", "#80ff00"),
    (7, "Evergreen forest", "#56ac00"),
    (8, "Bare", "#806400"),
    (9, "Bamboo forest", "#d9f005"),
)
HRLULC_TO_9 = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 6, 8: 7, 9: 7, 10: 8, 11: 9, 12: 2, 13: 5, 14: 2, 15: 8}
WATER = _legend((0, "Land", "#d9d3c3"), (1, "Water", "#0064c8", True))
FLOOD = _legend((0, "Not flooded", "#d9d3c3"), (1, "Flooded", "#1f5fd0", True))
SENSORS_USED = _legend(
    (0, "No data", "#000000"),
    (1, "Optical only", "#e6ab02"),
    (2, "Radar only", "#7570b3"),
    (3, "Optical and radar", "#1b9e77"),
    (4, "Cloud, no radar", "#bdbdbd"),
)
