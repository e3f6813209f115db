"""Descriptions: strips, planted points, places with and without a name, contradictions, words and files."""

import json
import math
import re
import sqlite3

import numpy as np
import pytest
import reverse_geocode
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import DescribeSceneJob, SensorLayer
from landclair.plugin.engine import cli
from landclair.plugin.engine.explanation.language import languages
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes import geography
from landclair.plugin.engine.scenes.captions import FIELDS
from landclair.plugin.engine.scenes.description import describe_scene
from rasterio.transform import from_origin

from .described import HEIGHTS, SIDE, facts_of, geojson, halves, painted, told
from .rasters import ORIGIN, write


def test_strips_make_no_difference(tmp_path, monkeypatch):
    """A map read in strips of three rows is told as the map read at once; nothing depends on where strips end."""
    codes, names = painted(5)
    power = np.random.default_rng(1).gamma(1, 1, (1, SIDE, SIDE))
    power[0, 40::37, 30::41] = 500
    classes = str(write(tmp_path / "classes.tif", codes[:90, :90], nodata=255))
    sar = SensorLayer(str(write(tmp_path / "sar.tif", (10 * np.log10(power))[:, :90, :90])), ("vv",), "db")
    job = DescribeSceneJob(classes, sar=sar, dem=str(write(tmp_path / "dem.tif", HEIGHTS[:90, :90])), legend=names)
    whole = facts_of(describe_scene(job, Progress()))
    monkeypatch.setattr("landclair.plugin.engine.explanation.region.STRIP_PIXELS", 270)
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
        told(tmp_path, halves(1, 2), date="yesterday", crs=None)


def test_layers_that_cannot_be_used_are_named(tmp_path):
    """One of another place is refused; one of which no band is known is left out, and the result says so."""
    values = np.full((60, 60), -8.0, "f4")
    elsewhere = str(write(tmp_path / "elsewhere.tif", values, transform=from_origin(1e6, 1e6, 10, 10)))
    with pytest.raises(InputError, match="does not lie on the map"):
        told(tmp_path, halves(1, 2), sar=SensorLayer(elsewhere, ("vv",), "db"))
    unnamed = str(write(tmp_path / "unnamed.tif", values))
    result = told(tmp_path, halves(1, 2), sar=SensorLayer(unnamed, ("",), "db"))
    assert "unnamed.tif" in " ".join(result["warnings"])


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


def test_the_command_line(tmp_path, capsys):
    path = str(write(tmp_path / "classes.tif", halves(1, 2), nodata=255))
    assert cli.main(["describe", "--classes", path, "--legend", "1=Water,2=Trees", "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert tuple(result["fields"]) == FIELDS
    assert facts_of(result)["share_water"]["value"] == pytest.approx(50, abs=0.01)
    assert result["json"] is result["areas"] is result["html"] is None


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
    result = told(tmp_path, halves(2, 3), writer="phi3")
    fields = result["fields"].values()
    assert all(field["text"] for field in fields)
    assert not any("factories" in field["text"] or "99" in field["text"] for field in fields)
    assert all(bool(field["fell_back"]) is not honest for field in fields)
    assert ("template wrote this" in " ".join(result["warnings"])) is not honest
