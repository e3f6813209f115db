"""Descriptions: every fact against truth worked out by hand; words that say nothing else; places without a name."""

import json
import math
import re
import sqlite3

import numpy as np
import pytest
import reverse_geocode
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import DescribeSceneJob, SensorLayer
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.engine.explanation.language import languages
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes import geography
from landclair.plugin.engine.scenes.captions import FIELDS
from landclair.plugin.engine.scenes.description import describe_scene
from landclair.plugin.engine.simulation.landcover import surface
from landclair.plugin.engine.simulation.materials import published_palette
from landclair.plugin.engine.simulation.noise import Area
from landclair.plugin.engine.simulation.terrain import Landscape
from rasterio.transform import from_origin

from .rasters import ORIGIN, write
from .scene_truth import KINDS, Truth

SIDE = 320  # pixels of the maps, each of which has many scenes
NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
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


def geojson(path, polygons):
    features = [{"type": "Feature", "properties": {}, "geometry": polygon} for polygon in polygons]
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


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


def test_strips_make_no_difference(tmp_path, monkeypatch):
    """A map read in strips of one row is told as the map read at once; nothing depends on where strips end."""
    codes, names = painted(5)
    power = np.random.default_rng(1).gamma(1, 1, (1, SIDE, SIDE))
    power[0, 40::37, 30::41] = 500
    classes = str(write(tmp_path / "classes.tif", codes[:90, :90], nodata=255))
    sar = SensorLayer(str(write(tmp_path / "sar.tif", (10 * np.log10(power))[:, :90, :90])), ("vv",), "db")
    job = DescribeSceneJob(classes, sar=sar, dem=str(write(tmp_path / "dem.tif", HEIGHTS[:90, :90])), legend=names)
    whole = facts_of(describe_scene(job, Progress()))
    monkeypatch.setattr("landclair.plugin.engine.explanation.region.STRIP_PIXELS", 90)
    strips = facts_of(describe_scene(job, Progress()))
    assert whole.keys() == strips.keys()
    for name, fact in whole.items():
        value = fact["value"]
        assert strips[name]["value"] == (value if isinstance(value, str) else pytest.approx(value, rel=1e-9)), name


def test_planted_points_are_counted(tmp_path):
    """Points of 20 dB on speckle of many looks; one on the water, one with the cross of side lobes."""
    power = np.random.default_rng(2).gamma(16, 1 / 16, (80, 80)) * 0.05
    for row, column in ((12, 50), (40, 15), (40, 60), (68, 40)):
        power[row, column] = 30.0
    power[40, 52:69] = np.maximum(power[40, 52:69], 1.5)
    power[32:49, 60] = np.maximum(power[32:49, 60], 1.5)
    sar = SensorLayer(str(write(tmp_path / "sar.tif", (10 * np.log10(power)).astype("f4"))), ("vv",), "db")
    codes = np.full((80, 80), 3)
    codes[30:50, 5:25] = 1
    facts = facts_of(told(tmp_path, codes, sar=sar))
    assert facts["bright_points"]["value"] == 4
    assert facts["bright_points_water"]["value"] == 1
    assert facts["side_lobes"]["value"] == 1
    assert facts["bright_points_density"]["value"] == pytest.approx(4 / 0.64, rel=1e-3)


@pytest.mark.parametrize(("lon", "lat"), [(9, 45), (179.95, -17), (-179.99, 66.4), (25, 70.9), (-68.3, -54.8)])
def test_the_nearest_place_is_the_nearest_of_all(lon, lat):
    """Against the distance to every place, by the spherical law of cosines."""
    places = reverse_geocode.GeocodeData()._locations
    there = np.radians([(place["latitude"], place["longitude"]) for place in places])
    here = np.radians((lat, lon))
    cosine = np.sin(here[0]) * np.sin(there[:, 0])
    cosine += np.cos(here[0]) * np.cos(there[:, 0]) * np.cos(there[:, 1] - here[1])
    kilometres = 6371.0088 * np.arccos(np.clip(cosine, -1, 1))
    place, distance = geography.nearest_place(lon, lat)
    assert distance == pytest.approx(kilometres.min(), abs=0.01)
    assert place["city"] == places[int(kilometres.argmin())]["city"]


@pytest.mark.parametrize(
    ("to", "direction"),
    [((10, 46), "north"), ((10, 44), "south"), ((11, 45), "east"), ((9, 45), "west"), ((9.3, 45.5), "north_west")],
)
def test_directions(to, direction):
    assert geography.bearing(10, 45, *to) == direction


def test_seasons():
    """Meteorological, by hemisphere; none in the tropics."""

    def season(lat, date):
        return {fact.id: fact.value for fact in geography.place_evidence(10, lat, date)}.get("season")

    assert [season(50, f"2024-{month:02}-15") for month in (1, 4, 7, 10, 12)] == [
        "winter", "spring", "summer", "autumn", "winter"]  # fmt: skip
    assert [season(-35, f"2024-{month:02}-15") for month in (1, 4, 7, 10)] == ["summer", "autumn", "winter", "spring"]
    assert season(10, "2024-01-15") is None


def test_a_place_on_earth(tmp_path):
    """A map in degrees beside Paris: country, region, distance and direction, sizes on the ellipsoid."""
    result = told(
        tmp_path, halves(2, 3), crs="EPSG:4326", transform=from_origin(2.3488 - 0.003, 48.9534 + 0.003, 1e-4, 1e-4),
        date="2024-02-10",
    )  # fmt: skip
    facts = facts_of(result)
    assert facts["place_country"]["value"] == "France"
    assert facts["season"]["value"] == "winter"
    assert "February" in result["fields"]["Terrain"]["text"]
    metres = math.radians(1) * 6378137 * (1 - 0.00669438) / (1 - 0.00669438 * math.sin(math.radians(48.95)) ** 2) ** 1.5
    across = math.radians(1) * 6378137 * math.cos(math.radians(48.9534))
    across /= math.sqrt(1 - 0.00669438 * math.sin(math.radians(48.9534)) ** 2)
    assert facts["area"]["value"] == pytest.approx(0.006**2 * metres * across / 1e4, rel=1e-4)
    assert facts["lies_forest"]["value"] == "west"


def test_the_sea_has_no_names(tmp_path):
    result = told(tmp_path, np.ones((40, 40)), crs="EPSG:4326", transform=from_origin(-30, 0, 1e-4, 1e-4))
    facts = facts_of(result)
    assert "place" not in facts and "place_country" not in facts
    assert facts["place_distance"]["text"] in result["fields"]["Functionality"]["text"]
    assert "open water" in result["fields"]["Functionality"]["text"]


def test_without_a_place_on_earth_nothing_is_said_of_one(tmp_path):
    result = told(tmp_path, halves(1, 2), crs=None)
    facts = facts_of(result)
    assert not {"longitude", "place", "season"} & facts.keys()
    assert facts["area"] == facts["area"] | {"value": 3600, "unit": "px"}
    assert "no place on earth" in " ".join(result["warnings"])
    assert "3,600 pixels" in result["fields"]["Terrain"]["text"]


@pytest.mark.parametrize(
    ("codes", "polygon", "message"),
    [
        (np.full((20, 20), 255), None, "None of the area's 400 pixels is mapped"),
        (halves(1, 2), [[0, 0], [1, 0], [1, 1], [0, 0]], "outside the map"),
        (halves(1, 9), None, r"class codes \[9\]"),
    ],
)
def test_what_cannot_be_described_says_why(tmp_path, codes, polygon, message):
    options = {"polygon": geojson(tmp_path / "a.geojson", [{"type": "Polygon", "coordinates": [polygon]}])}
    with pytest.raises(InputError, match=message):
        told(tmp_path, codes, **(options if polygon else {}))


def test_a_wrong_date_says_what_is_expected(tmp_path):
    with pytest.raises(InputError, match="2024-05-31"):
        told(tmp_path, halves(1, 2), date="yesterday")


def test_bright_water_on_a_slope_contradicts_itself(tmp_path):
    """Radar and heights that no water has: both are reported where the water is told of, and calm water is not said."""
    sar = SensorLayer(str(write(tmp_path / "sar.tif", np.full((60, 60), -8.0, "f4"))), ("vv",), "db")
    dem = str(write(tmp_path / "dem.tif", np.repeat(np.arange(60, dtype="f4")[None], 60, 0) * 3))
    result = told(tmp_path, halves(1, 2), sar=sar, dem=dem)
    found = {entry["id"]: entry for entry in result["contradictions"]}
    assert found.keys() >= {"water_bright", "water_steep"}
    assert not found["water_steep"]["resolved"]
    assert facts_of(result)["slope_water"]["value"] == pytest.approx(30, abs=0.2)
    for entry in (found["water_bright"], found["water_steep"]):
        assert entry["text"] in result["fields"]["Water"]["text"]
    assert {fact["id"] for fact in result["steps"][-1]["facts"]} >= {"vv_water", "slope_water"}


def test_leafless_forest_is_explained_by_the_season(tmp_path):
    values = np.stack([np.full((60, 60), 0.20), np.full((60, 60), 0.24)]).astype("f4")
    optical = SensorLayer(str(write(tmp_path / "optical.tif", values)), ("red", "nir"), "reflectance")
    state = {}
    for date in ("2024-01-15", "2024-07-15"):
        (entry,) = told(tmp_path, halves(2, 3), optical=optical, date=date)["contradictions"]
        state[date] = entry["id"], entry["resolved"]
    assert state == {"2024-01-15": ("forest_bare", True), "2024-07-15": ("forest_bare", False)}


def test_files(tmp_path):
    """JSON, one polygon an area with the fields as attributes, and a page that loads nothing and escapes all."""
    squares = [
        [[ORIGIN[0] + 10 * x, ORIGIN[1] - 10 * y] for x, y in ((a, a), (b, a), (b, b), (a, b), (a, a))]
        for a, b in ((0, 30), (30, 60), (90, 99))
    ]
    areas = geojson(tmp_path / "a.geojson", [{"type": "Polygon", "coordinates": [ring]} for ring in squares])
    sar = SensorLayer(str(write(tmp_path / "sar.tif", np.full((60, 60), -8.0, "f4"))), ("vv",), "db")
    out = tmp_path / "out"
    names = ("Water", "<script>alert(1)</script>", "{area}")
    result = told(tmp_path, halves(2, 3), names, polygon=areas, sar=sar, out=str(out))
    assert [entry.get("error", "")[:12] for entry in result["descriptions"]] == ["", "", "The polygons"]
    assert json.loads((out / "description.json").read_text())["fields"] == result["fields"]
    with sqlite3.connect(result["areas"]) as database:
        rows = database.execute(f"SELECT feature, {', '.join(FIELDS)} FROM areas").fetchall()
    assert [row[0] for row in rows] == [0, 1]
    assert rows[1][1:] == tuple(field["text"] for field in result["descriptions"][1]["fields"].values())
    page = (out / "description.html").read_text()
    assert "<script" not in page and "(area)" in page
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    assert page.count("data:image/png") == 4


def test_every_language_says_all_in_its_own_words(tmp_path):
    """The same facts, in texts that differ between languages, with every phrase and name of English."""
    codes, names = painted(3)
    said = {}
    for language in languages():
        path = str(write(tmp_path / "classes.tif", codes[:96, :96], nodata=255))
        result = describe_scene(DescribeSceneJob(path, legend=names, language=language, date="2024-05-01"), Progress())
        assert all("{" not in field["text"] for field in result["fields"].values())
        said[language] = (tuple(facts_of(result)), *(field["text"] for field in result["fields"].values()))
    assert len({texts[0] for texts in said.values()}) == 1
    for field in range(1, 9):
        assert len({texts[field] for texts in said.values()}) == len(said)


class Chatter:
    """A writer that adds sentences and figures of its own to one that may be said."""

    name, title = "phi3", "Phi-3"

    def __init__(self, honest: bool) -> None:
        self.honest = honest

    def write(self, request):
        yield "There are 12 factories here.\n"
        if self.honest:
            yield request.admissible.openings[0].text + "\n"
        yield "The forest covers 99 % of it.\n"


@pytest.mark.parametrize("honest", [True, False])
def test_a_language_model_says_nothing_of_its_own(tmp_path, monkeypatch, honest):
    monkeypatch.setattr("landclair.plugin.engine.scenes.description.find_writer", lambda *_: Chatter(honest))
    fields = told(tmp_path, halves(2, 3), writer="phi3")["fields"].values()
    assert all(field["text"] for field in fields)
    assert not any("factories" in field["text"] or "99" in field["text"] for field in fields)
    assert all(bool(field["fell_back"]) is not honest for field in fields)
