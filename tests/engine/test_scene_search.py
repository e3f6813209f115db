"""Searching an index: rankings as numpy computes them, one hit for one place, and questions that cannot be answered."""

import json
import sqlite3

import faiss
import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import IndexScenesJob, SearchScenesJob
from landclair.plugin.engine import cli
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes import index_file, indexing, neighbours, search
from landclair.plugin.engine.scenes.heat import feather
from landclair.plugin.engine.scenes.index_file import IndexedFile, IndexWriter, Settings
from landclair.plugin.engine.scenes.neighbours import open_index
from landclair.plugin.engine.scenes.tiling import Tile
from rasterio.warp import transform

from .rasters import ORIGIN, UTM, write
from .scene_model import GreyModel, vector
from .test_scene_index import chip
from .tiny_image_text import image_text_package

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture
def model(monkeypatch):
    found = GreyModel()
    for module in (indexing, search):
        monkeypatch.setattr(module, "open_model", lambda *_: found)
    return found


@pytest.fixture
def archive(tmp_path, model):
    """A scene that brightens from west to east, -25 to 5 dB, and nine grey chips without coordinates."""
    folder = tmp_path / "archive"
    folder.mkdir()
    write(folder / "scene.tif", np.tile(np.linspace(-25, 5, 160, dtype=np.float32), (1, 64, 1)), names=("VV",))
    for grey in range(25, 250, 25):
        chip(folder / f"chip{grey:03}.png", grey)
    run(IndexScenesJob(str(tmp_path / "index.gpkg"), (str(folder),)))
    return folder


def ask(folder, **question):
    return run(SearchScenesJob(str(folder / "index.gpkg"), **question))


def names(result):
    return [hit["file"].rsplit("/", 1)[1] for hit in result["hits"]]


def test_chips_are_ranked_by_the_cosine(archive, tmp_path):
    """The cosine of a chip of grey g and "bright" is sin(g / 255 · π / 2)."""
    result = ask(tmp_path, text="bright fields", top=100)
    chips = [hit for hit in result["hits"] if hit["footprint"] is None]
    greys = np.arange(225, 0, -25)
    assert [hit["file"][-7:-4] for hit in chips] == [f"{grey:03}" for grey in greys]
    assert np.allclose([hit["score"] for hit in chips], np.sin(greys / 255 * np.pi / 2), atol=1e-3)
    assert [hit["rank"] for hit in result["hits"]] == list(range(1, len(result["hits"]) + 1))
    assert chips[0]["window"] == [0, 0, 40, 40] and chips[0]["sensor"] == "sar"


def test_the_text_is_asked_in_every_template(archive, tmp_path, model, monkeypatch):
    """One template in three says bright: the mean of (1, 0), (1, 0), (0, 1) points arctan(1 / 2) up."""
    monkeypatch.setattr(model, "templates", ("{}", "a {}", "bright {}"), raising=False)
    best = next(hit for hit in ask(tmp_path, text="dark", top=100)["hits"] if hit["footprint"] is None)
    assert int(best["file"][-7:-4]) == 25 * round(255 * np.arctan(0.5) / (np.pi / 2) / 25)


def test_tiles_that_share_a_fifth_of_their_area_are_one_hit(archive, tmp_path):
    windows = [hit["window"] for hit in ask(tmp_path, text="bright", top=100)["hits"] if hit["footprint"]]
    assert len(windows) > 5
    for number, (x, y, *_) in enumerate(windows):
        for other_x, other_y, *_ in windows[:number]:
            shared = max(0, 32 - abs(x - other_x)) * max(0, 32 - abs(y - other_y))
            assert shared < 0.2 * 32 * 32
    assert windows[0][0] == 128, "the brightest of all comes first"


def test_a_place_finds_places_like_it(archive, tmp_path):
    """In lon/lat and in the layer's own CRS: the column of tiles around x = 48 px is the most alike."""
    x, y = ORIGIN[0] + 10 * 48, ORIGIN[1] - 10 * 16
    ((lon,), (lat,)) = transform(UTM, "EPSG:4326", [x], [y])
    for question in ({"at": (lon, lat)}, {"at": (x, y), "at_crs": UTM}):
        best, *others = ask(tmp_path, **question)["hits"]
        assert best["window"][0] == 32 and best["score"] == pytest.approx(1, abs=2e-3)
        assert others[0]["window"][0] == 32


def test_an_image_finds_its_like(archive, tmp_path):
    like = chip(tmp_path / "like.png", 126)
    best = next(hit for hit in ask(tmp_path, like=str(like))["hits"] if hit["footprint"] is None)
    assert best["file"].endswith("chip125.png")
    large = chip(tmp_path / "large.png", 51, side=200)
    best = next(hit for hit in ask(tmp_path, like=str(large))["hits"] if hit["footprint"] is None)
    assert best["file"].endswith("chip050.png")


def test_hits_and_heat_are_written(archive, tmp_path):
    result = ask(tmp_path, text="bright", out=str(tmp_path / "out"))
    features = json.loads((tmp_path / "out" / "hits.geojson").read_text())["features"]
    assert [feature["properties"]["rank"] for feature in features] == [hit["rank"] for hit in result["hits"]]
    with rasterio.open(result["heat"]) as heat, rasterio.open(archive / "scene.tif") as own:
        values = heat.read(1)
        assert heat.crs == own.crs and heat.transform == own.transform @ own.transform.scale(4)
        assert heat.shape == (16, 40) and np.isfinite(values).all()
        assert (np.diff(values[8]) >= 0).all(), "it brightens eastwards"
        assert np.allclose(values[8, [0, -1]], np.sin(np.array([0.1, 0.9]) * np.pi / 2), atol=5e-3)
        assert heat.tags()["LANDCLAIR_MODEL"] == "grey" and heat.tags()["LANDCLAIR_LEVEL"].startswith("scene")


def test_feathering_is_the_weighted_mean_of_the_formula():
    """Two tiles of 16 px, 8 apart: a cell's middle m weighs sin²(π m / 16) in one and cos² of it in the other."""
    from landclair.plugin.engine.raster.grid import Grid
    from rasterio.transform import from_origin

    grid = Grid(rasterio.crs.CRS.from_string(UTM), from_origin(*ORIGIN, 10, 10), 24, 16)
    coarse, values = feather(grid, np.array([[0, 0, 16, 16], [8, 0, 16, 16]]), np.array([[0.0], [1.0]]))
    middles = np.arange(1, 24, 2)
    share = np.where(middles < 8, 0, np.where(middles > 16, 1, np.sin(np.pi * (middles - 8) / 16) ** 2))
    assert np.allclose(values[0], share, atol=1e-6) and coarse.pixel_size_metres()[0] == pytest.approx(20, rel=1e-3)
    _, gap = feather(grid, np.array([[0, 0, 16, 16]]), np.array([[0.5]]))
    assert np.isnan(gap[0, :, 8:]).all() and np.allclose(gap[0, :, :8], 0.5)


def test_files_that_have_gone_or_changed_are_shown_and_marked(archive, tmp_path):
    (archive / "chip225.png").unlink()
    chip(archive / "chip200.png", 201, side=41)
    result = ask(tmp_path, text="bright", top=100)
    marks = {name: set(hit) & {"missing", "changed"} for name, hit in zip(names(result), result["hits"], strict=True)}
    assert marks["chip225.png"] == {"missing"} and marks["chip200.png"] == {"changed"} and not marks["chip025.png"]
    told = " ".join(result["warnings"])
    assert "1 of the files found were moved or deleted" in told and "1 of the files found have changed" in told


def test_questions_that_cannot_be_answered_say_why(archive, tmp_path, model):
    for question, message in (
        ({}, "got none"), ({"text": "dark", "at": (9, 45)}, "got words and place"), ({"text": "  "}, "holds no word"),
        ({"text": "bright " * 1500}, "10,500 characters"), ({"text": "überflutete Felder"}, "knows no word"),
        ({"at": (120, -30)}, "km from 120, -30"), ({"at": (500_000, 5e6)}, "no place in longitude"),
        ({"at": (1e30, 0), "at_crs": UTM}, "no place in EPSG:32632"), ({"like": "absent.png"}, "There is no file"),
        ({"text": "dark", "top": 0}, "1 to 10,000 hits"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=message):
            ask(tmp_path, **question)
    assert "does not know 'Felder'" in ask(tmp_path, text="bright Felder")["warnings"][0]
    model.sha256 = "0" * 64
    with pytest.raises(InputError, match="another version of the model"):
        ask(tmp_path, text="dark")


def test_indexes_that_cannot_be_used_say_why(archive, tmp_path):
    index = tmp_path / "index.gpkg"
    with pytest.raises(InputError, match="There is no file"):
        run(SearchScenesJob(str(tmp_path / "absent.gpkg"), "dark"))
    whole = index.read_bytes()
    index.write_bytes(whole[:100] + bytes(len(whole) - 100))
    with pytest.raises(InputError, match=r"no GeoPackage|no index|cannot be read"):
        ask(tmp_path, text="dark")
    index.write_bytes(whole)
    with sqlite3.connect(index) as database:
        database.execute("UPDATE tiles SET embedding = x'00' WHERE fid = 3")
    with pytest.raises(InputError, match="damaged"):
        ask(tmp_path, text="dark")
    with sqlite3.connect(index) as database:
        database.execute("DELETE FROM gpkg_metadata")
    with pytest.raises(InputError, match="no index of scenes"):
        ask(tmp_path, text="dark")


def clustered(count, dimension=32, centres=300, seed=0):
    """Vectors of length one around random centres, as embeddings of an archive are."""
    rng = np.random.default_rng(seed)
    means = rng.normal(size=(centres, dimension))
    found = means[rng.integers(0, centres, count)] + 0.5 * rng.normal(size=(count, dimension))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


def many(path, vectors, file="a.tif"):
    """An index of these vectors, made without rasters."""
    if not path.exists():
        index_file.create(path, Settings("grey", "grey", "Grey", "0" * 64, vectors.shape[1], 32, 16))
    writer = IndexWriter(path)
    tiles = [Tile((32 * number, 0, 32, 32), None) for number in range(len(vectors))]
    writer.add(IndexedFile(file, "sar", None, "vv", "db", 1, 1), tiles, vectors)
    writer.close()


def test_approximate_search_finds_what_exact_search_finds(tmp_path, monkeypatch):
    """Recall of the ten nearest against all of 20,000 by numpy, for questions like the tiles and for ones unlike them,
    as texts are; the scores of what is found are the exact ones.
    """
    monkeypatch.setattr(neighbours, "EXACT_BELOW", 10_000)
    monkeypatch.setattr(neighbours, "TILES_READ", 5_000)
    path, (vectors, near) = tmp_path / "index.gpkg", np.split(clustered(20_100), [20_000])
    many(path, vectors)
    index = open_index(path, Progress())
    assert isinstance(index.neighbours, neighbours.Approximate) and len(list(tmp_path.glob("index.*.faiss"))) == 1
    held = vectors.astype(np.float16).astype(np.float32)
    away = clustered(50, seed=2) + 2 * clustered(1, seed=3)
    for queries, least in ((near, 0.98), (away / np.linalg.norm(away, axis=1, keepdims=True), 0.9)):
        found = [index.neighbours.nearest(query, 10) for query in queries]
        exact = np.argsort(-(queries @ held.T), axis=1)[:, :10] + 1
        recall = np.mean([len(set(fids) & set(best)) / 10 for (fids, _), best in zip(found, exact, strict=True)])
        assert recall >= least
        for (fids, scores), query in zip(found, queries, strict=True):
            assert np.allclose(scores, held[fids - 1] @ query, atol=1e-5)


def test_the_kept_neighbours_follow_the_index(tmp_path, monkeypatch):
    monkeypatch.setattr(neighbours, "EXACT_BELOW", 1000)
    path = tmp_path / "index.gpkg"
    many(path, clustered(2000))
    open_index(path, Progress())
    (first,) = tmp_path.glob("index.*.faiss")
    new = np.eye(32, dtype=np.float32)[:1]
    many(path, new, "b.tif")
    fids, scores = open_index(path, Progress()).neighbours.nearest(new[0], 1)
    assert fids[0] == 2001 and scores[0] == pytest.approx(1)
    (second,) = tmp_path.glob("index.*.faiss")
    assert second != first
    neighbours._open.clear()
    built = []
    monkeypatch.setattr(neighbours, "build", lambda *_: built.append(1) or faiss.read_index(str(second)))
    open_index(path, Progress())
    assert not built, "what lies beside the index is read, not made again"
    second.write_bytes(b"damaged")
    neighbours._open.clear()
    monkeypatch.undo()
    monkeypatch.setattr(neighbours, "EXACT_BELOW", 1000)
    again = open_index(path, Progress())
    assert "damaged" in again.warnings[0] and again.neighbours.nearest(new[0], 1)[0][0] == 2001


def test_exact_search_is_numpys_and_ties_go_to_the_first(tmp_path):
    vectors = np.repeat(vector(np.linspace(0, 1, 50)), 2, axis=0)
    many(tmp_path / "index.gpkg", vectors)
    fids, scores = open_index(tmp_path / "index.gpkg", Progress()).neighbours.nearest(vector([0.5])[0], 100)
    expected = vectors.astype(np.float16).astype(np.float32) @ vector([0.5])[0]
    assert fids.tolist() == (np.lexsort((np.arange(100), -expected)) + 1).tolist()
    assert np.allclose(scores, np.sort(expected)[::-1])


def test_the_command_line_ranks_every_chip_of_a_folder_once(tmp_path, capsys):
    """256 x 256 chips as they come, more asked for than there are: each file is one hit, the brightest first."""
    folder = tmp_path / "chips"
    folder.mkdir()
    for grey in range(5, 250, 20):
        chip(folder / f"{grey:03}.png", grey, side=256)
    model = str(image_text_package(tmp_path / "colours.onnx", size=256).path)
    index = str(tmp_path / "index.gpkg")
    assert cli.main(["index", "--sar", str(folder), "--model", model, "--out", index, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["tiles"] == answer["files"] == answer["added"] == 13 and not answer["warnings"]
    assert cli.main(["search", "--index", index, "--text", "bright", "--top", "70", "--json"]) == 0
    hits = json.loads(capsys.readouterr().out)["hits"]
    assert len({hit["file"] for hit in hits}) == len(hits) == 13
    bright = {hit["file"][-7:-4] for hit in hits if hit["score"] > 0}
    assert bright == {f"{grey:03}" for grey in range(145, 250, 20)}, "a grey chip is (g / 127.5 - 1) of (1, 1, 1)"
    assert cli.main(["search", "--index", index, "--text", "hell"]) == 1
    assert "knows no word of 'hell'" in capsys.readouterr().err
