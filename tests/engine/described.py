"""Maps of known truth, and their descriptions, for the tests of descriptions."""

import json

import numpy as np
from landclair.plugin.contract.jobs import DescribeSceneJob
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes.description import describe_scene
from landclair.plugin.engine.simulation.landcover import surface
from landclair.plugin.engine.simulation.materials import published_palette
from landclair.plugin.engine.simulation.noise import Area
from landclair.plugin.engine.simulation.terrain import Landscape

from .rasters import write

SIDE = 320  # pixels of the maps, each of which has many scenes
ROWS, COLUMNS = np.mgrid[:SIDE, :SIDE]
HEIGHTS = (300 + 90 * np.sin(ROWS / 50) + 60 * np.sin(COLUMNS / 90)).astype(np.float32)  # metres
SLOPES = 100 * np.hypot(90 / 50 * np.cos(ROWS / 50), 60 / 90 * np.cos(COLUMNS / 90)) / 10  # per cent, its derivative
PAINTED = ("Water", "Trees", "Crops", "City", "Village", "Road", "Flooded", "Solar park")


def legend(names) -> tuple[dict, ...]:
    return tuple({"code": code, "name": name, "color": "#123456"} for code, name in names)


def simulated(seed: int) -> tuple[np.ndarray, tuple[dict, ...]]:
    """Codes (H, W) of a simulated landscape."""
    land = Landscape(seed, 2 * SIDE)
    codes = published_palette().codes[surface(land, Area(SIDE // 2, SIDE // 2, SIDE, SIDE)).material]
    return codes.astype(np.uint8), legend((entry.code, entry.name) for entry in LAND_COVER.classes)


def painted(seed: int) -> tuple[np.ndarray, tuple[dict, ...]]:
    """Codes (H, W) of rectangles, thin lines and specks, with gaps, in a legend with roads, a flood and two kinds of
    towns.
    """
    draw = np.random.default_rng(seed)
    codes = np.full((SIDE, SIDE), 3, np.uint8)
    for _ in range(160):
        top, left = draw.integers(0, SIDE, 2)
        line = draw.permutation([2, draw.integers(40, 200)])
        height, width = draw.integers(1, 60, 2) if draw.random() < 0.5 else line
        codes[top : top + height, left : left + width] = draw.choice([1, 2, 3, 4, 5, 6, 7, 8])
    specks = draw.random(codes.shape) < 0.02
    codes[specks] = draw.integers(1, 9, int(specks.sum()))
    codes[:40, :60] = 255
    return codes, legend(enumerate(PAINTED, 1))


def geojson(path, polygons):
    features = [{"type": "Feature", "properties": {}, "geometry": polygon} for polygon in polygons]
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


def told(tmp_path, codes, names=("Water", "Trees", "Crops"), **options) -> dict:
    """The description of a map of ``codes`` (H, W) 1 ... n."""
    place = {key: options.pop(key) for key in ("crs", "transform") if key in options}
    path = str(write(tmp_path / "classes.tif", np.asarray(codes, np.uint8), nodata=255, **place))
    return describe_scene(DescribeSceneJob(path, legend=legend(enumerate(names, 1)), **options), Progress())


def facts_of(result: dict) -> dict[str, dict]:
    return {fact["id"]: fact for step in result["steps"] for fact in step["facts"]}


def halves(one: int, other: int) -> np.ndarray:
    """Codes (60, 60), the left half of one class and the right half of another."""
    return np.repeat([[one] * 30 + [other] * 30], 60, axis=0)
