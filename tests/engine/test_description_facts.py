"""Every fact of many descriptions, against truth worked out by hand, and no figure in the words that is no fact."""

import math
import re

import numpy as np
import pytest
from landclair.plugin.contract.jobs import DescribeSceneJob, SensorLayer
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes.description import describe_scene

from .described import HEIGHTS, SIDE, SLOPES, geojson, painted, simulated
from .rasters import ORIGIN, write
from .scene_truth import KINDS, Truth

NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")


def scenes(seed: int, number: int) -> list[tuple[dict, np.ndarray, tuple]]:
    """Polygons on the map, which of its pixels (H, W) are inside, and their frame: rectangles and triangles."""
    draw = np.random.default_rng(seed)
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    found = []
    while len(found) < number:
        top, left = draw.integers(0, SIDE - 24, 2)
        height, width = np.minimum(draw.integers(24, 97, 2), (SIDE - top, SIDE - left)).tolist()
        corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        inside = (rows > top) & (rows < top + height) & (columns > left) & (columns < left + width)
        if draw.random() < 0.25:  # the half below the falling diagonal, unless that meets the centre of a pixel
            corners = [corners[0], corners[2], corners[3]]
            below = (rows - top) * width - (columns - left) * height
            if (inside & (below == 0)).any():
                continue
            inside &= below > 0
        ring = [[ORIGIN[0] + 10 * x, ORIGIN[1] - 10 * y] for x, y in [*corners, corners[0]]]
        frame = np.s_[top : top + height, left : left + width]
        found.append(({"type": "Polygon", "coordinates": [ring]}, inside, frame))
    return found


@pytest.mark.parametrize(("maps", "each"), [(2, 40), pytest.param(20, 100, marks=pytest.mark.slow)])
def test_every_fact_is_true(tmp_path, maps, each):
    """Shares within a point, counts within their interval, names and relations exactly."""
    told = 0
    for seed in range(maps):
        codes, names = painted(seed) if seed % 2 else simulated(seed)
        power = np.random.default_rng(seed).gamma(4, 1 / 4, (2, SIDE, SIDE)) * 10 ** (-codes / 10)
        places = scenes(seed, each)
        job = DescribeSceneJob(
            str(write(tmp_path / "classes.tif", codes, nodata=255)), legend=names,
            sar=SensorLayer(str(write(tmp_path / "sar.tif", (10 * np.log10(power)).astype("f4"))), ("vv", "vh"), "db"),
            dem=str(write(tmp_path / "dem.tif", HEIGHTS)), seed=seed,
            polygon=geojson(tmp_path / "areas.geojson", [polygon for polygon, *_ in places]),
        )  # fmt: skip
        result = describe_scene(job, Progress())
        assert len(result["descriptions"]) == each
        called = np.full(256, "", dtype="U12")
        called[[row["code"] for row in names]] = [KINDS[row["name"]] for row in names]
        for entry, (_, inside, frame) in zip(result["descriptions"], places, strict=True):
            check(entry, Seen(inside[frame], frame, called[codes], [row["name"] for row in names], power))
            told += 1
    assert told == maps * each


class Seen:
    """A scene's truth: its map, radar and heights in its frame; what is not ``inside`` is no part of it."""

    def __init__(self, inside, frame, kinds, names, power) -> None:
        self.map = Truth(np.where(inside, kinds[frame], ""), legend=tuple(names))
        self.unmapped = 100 * np.mean(kinds[frame][inside] == "")
        self.power, self.heights, self.slopes = power[:, *frame], HEIGHTS[frame], SLOPES[frame]


def check(entry: dict, seen: Seen) -> None:
    facts = {fact["id"]: fact for step in entry["steps"] for fact in step["facts"]}
    truth = seen.map
    assert {name for name in facts if name.startswith("area_")} == {f"area_{kind}" for kind in truth.present}
    for name, fact in facts.items():
        head, _, kind = name.partition("_")
        assert CHECKS[head](fact["value"], kind, seen, fact), (name, fact)
    for field in entry["fields"].values():
        figures = {figure for fact in field["facts"] for figure in NUMBER.findall(fact["text"])}
        assert {*NUMBER.findall(field["text"])} <= figures, field


def near(value: float, truth: float, relative: float = 0.001) -> bool:
    """UTM's scale of 0.9996 makes areas larger by 0.08 %."""
    return math.isclose(value, truth, rel_tol=relative, abs_tol=1e-6)


def decibel(power: np.ndarray) -> float:
    return 10 * np.log10(np.mean(power))


def share_is(value, kind, seen, fact) -> bool:
    return abs(value - seen.map.share(kind)) <= 1


def patches_are(value, kind, seen, fact) -> bool:
    numbers = sorted(len(seen.map.sizes(kind, corners)) for corners in (True, False))
    return value == len(seen.map.sizes(kind, True)) and fact["interval"] == numbers


def largest_is(value, kind, seen, fact) -> bool:
    if kind.startswith("lies_"):
        return value in {seen.map.patch_lies(mask) for mask in seen.map.largest(kind.removeprefix("lies_"))}
    return near(value, seen.map.largest(kind)[0].sum() / 100)


def water_goes_on(value, kind, seen, fact) -> bool:
    def edges(mask):
        return mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any()

    return value in {seen.map.patch_lies(mask) for mask in seen.map.largest("water") if edges(mask)}


def river_is(value, kind, seen, fact) -> bool:
    slender = any(seen.map.elongation(mask) >= 10 for mask in seen.map.largest("water"))
    return slender and value in seen.map.neighbours("water")


def vv_is(value, kind, seen, fact) -> bool:
    mask = seen.map.mapped if kind == "mean" else seen.map.kinds == kind
    return near(value, decibel(seen.power[0][mask]), 1e-3)


def looks_are(value, kind, seen, fact) -> bool:
    power = seen.power[0][seen.map.kinds == kind]
    return near(value, power.mean() ** 2 / power.var(), 1e-2)


def height_is(value, kind, seen, fact) -> bool:
    found = seen.heights[seen.map.mapped]
    expected = {"mean": found.mean(), "low": found.min(), "high": found.max(), "range": np.ptp(found)}
    return abs(value - expected[kind]) < 0.01


def slope_is(value, kind, seen, fact) -> bool:
    """Class shares within two points: differences of heights are not their derivatives."""
    found = seen.slopes[seen.map.mapped]
    edges = {"flat": (0, 5), "sloping": (5, 15), "hilly": (15, 30), "steep": (30, np.inf)}
    shares = {name: 100 * np.mean((found >= low) & (found < high)) for name, (low, high) in edges.items()}
    if kind == "class":
        return shares[value] >= max(shares.values()) - 2
    if kind.startswith("share_"):
        return abs(value - shares[kind.removeprefix("share_")]) <= 2
    return abs(value - seen.slopes[seen.map.kinds == kind].mean()) < 0.5


def borders_are(value, kind, seen, fact) -> bool:
    edges = sum(seen.map.edges.values()) / 2
    return near(value, edges * 10 / (seen.map.mapped.sum() / 100))


def flooded_is(value, kind, seen, fact) -> bool:
    dry = 100 - seen.map.share("water")
    return abs(value - (100 * seen.map.share("flood") / dry if dry else 0)) <= 1


CHECKS = {
    "area": lambda v, k, s, f: near(v, s.map.hectares(k) if k else s.map.mapped.sum() / 100),
    "share": share_is, "patches": patches_are, "largest": largest_is, "coast": water_goes_on, "river": river_is,
    "lies": lambda v, k, s, f: v == s.map.lies(k),
    "neighbour": lambda v, k, s, f: v in s.map.neighbours(k),
    "function": lambda v, k, s, f: v in s.map.functions(),
    "unmapped": lambda v, k, s, f: abs(v - s.unmapped) < 1e-6,
    "elongation": lambda v, k, s, f: v in [pytest.approx(s.map.elongation(mask)) for mask in s.map.largest("water")],
    "kinds": lambda v, k, s, f: v == len(s.map.present),
    "resolution": lambda v, k, s, f: abs(v - 10) < 0.01,
    "boundary": borders_are, "flooded": flooded_is,
    "class": lambda v, k, s, f: {"road": "Road", "built": "Built-up"}[k] not in s.map.legend,
    "vv": vv_is, "vh": lambda v, k, s, f: near(v, decibel(s.power[1][s.map.mapped]), 1e-3), "looks": looks_are,
    "bright": lambda v, k, s, f: v >= 0, "side": lambda v, k, s, f: v >= 0,  # planted ones are counted below
    "height": height_is, "slope": slope_is,
    "layover": lambda v, k, s, f: v == 0,
    "longitude": lambda v, k, s, f: 9 <= v < 9.1, "latitude": lambda v, k, s, f: 45.1 < v < 45.2,
    "place": lambda v, k, s, f: True,  # against all places below
}  # fmt: skip
