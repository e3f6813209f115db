"""The index of an archive: tiles where a formula puts them, embeddings of what they hold, and only what changed."""

import contextlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import time

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import Cancelled, InputError
from landclair.plugin.contract.jobs import IndexScenesJob, SensorLayer
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.sources import Source
from landclair.plugin.engine.scenes import indexing, tiling
from landclair.plugin.engine.scenes.pictures import picture
from landclair.plugin.engine.scenes.tiling import open_sheet, starts
from rasterio.transform import from_origin
from rasterio.warp import transform
from rasterio.windows import Window

from .rasters import ORIGIN, UTM, write
from .scene_model import GreyModel, vector
from .tiny_image_text import image_text_package

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
HALF = 2**-10  # float16's spacing below 1


@pytest.fixture
def model(monkeypatch):
    found = GreyModel()
    monkeypatch.setattr(indexing, "open_model", lambda *_: found)
    return found


def index(folder, *sar, out="index.gpkg", **options):
    return run(IndexScenesJob(str(folder / out), tuple(map(str, sar)), **options))


def rows(folder, what="file, x, y, width, height, embedding", out="index.gpkg"):
    with contextlib.closing(sqlite3.connect(folder / out)) as database:
        return database.execute(f"SELECT {what} FROM tiles ORDER BY fid").fetchall()


def scene(path, decibel=-10.0, side=64, **options):
    """Radar of one value all over, in dB, VV."""
    return write(path, np.full((1, side, side), decibel, np.float32), names=("VV",), **options)


def chip(path, grey, side=40):
    """An 8-bit picture of one grey without coordinates."""
    with rasterio.open(path, "w", driver="PNG", width=side, height=side, count=1, dtype="uint8") as file:
        file.write(np.full((1, side, side), grey, np.uint8))
    return path


@pytest.mark.parametrize(
    ("length", "size", "stride", "expected"),
    [(64, 32, 16, (0, 16, 32)), (70, 32, 16, (0, 16, 32, 38)), (32, 32, 16, (0,)), (20, 32, 16, (-6,))],
)
def test_tiles_start_every_stride_and_end_with_the_raster(length, size, stride, expected):
    assert starts(length, size, stride) == expected


def test_a_scene_is_cut_into_tiles_half_a_tile_apart(tmp_path, model):
    """Of (-10 + 25) / 30 = 0.5 of white each (CAESAR-Radi SARCLIP's scaling of one band)."""
    result = index(tmp_path, scene(tmp_path / "s1_20240315.tif"))
    found = rows(tmp_path)
    assert result["tiles"] == len(found) == 9 and result["added"] == 1 and not result["skipped"]
    assert [row[1:5] for row in found] == [(x, y, 32, 32) for y in (0, 16, 32) for x in (0, 16, 32)]
    assert np.allclose(np.frombuffer(found[4][5], "<f2"), vector([0.5])[0], atol=HALF)
    assert rows(tmp_path, "DISTINCT date, sensor, roles, units") == [("2024-03-15", "sar", "vv", "db")]


def test_footprints_are_the_windows_corners_on_earth(tmp_path, model):
    index(tmp_path, scene(tmp_path / "a.tif"))
    ((blob, lon, lat),) = rows(tmp_path, "geom, lon, lat")[4:5]
    assert blob[:8] == b"GP\x00\x01" + struct.pack("<i", 4326)
    assert struct.unpack("<BIII", blob[8:21]) == (1, 3, 1, 5)
    ring = np.frombuffer(blob, "<f8", offset=21).reshape(5, 2)
    x, y = ORIGIN[0] + 10 * np.array([16, 48, 48, 16, 16]), ORIGIN[1] - 10 * np.array([16, 16, 48, 48, 16])
    assert np.allclose(ring, np.transpose(transform(UTM, "EPSG:4326", x, y)), atol=1e-8)
    assert np.allclose((lon, lat), ring[:4].mean(0))


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32660", from_origin(832_000, 1_000, 100, 100)),  # 180° of longitude lies at x = 833,979 on the equator
        ("EPSG:4326", from_origin(179.98, 0.01, 9e-4, 9e-4)),
    ],
)
def test_footprints_across_the_antimeridian_stay_whole(tmp_path, crs, transform):
    path = write(tmp_path / "a.tif", np.full((1, 64, 64), -10, np.float32), crs, transform, names=("VV",))
    sheet = open_sheet(SensorLayer(str(path)), "sar", 32, 100.0)
    tiles = [tile for panel in sheet.panels() for tile in sheet.read(panel)[0]]
    places = np.array([tile.ring for tile in tiles])
    assert np.ptp(places[..., 0], axis=1) == pytest.approx(32 * 100 / 111_320, rel=0.02)
    assert (np.abs([tile.centre[0] for tile in tiles]) <= 180).all() and np.ptp(np.sign(places[:, 0, 0])) == 2


def test_a_file_that_is_finer_than_the_model_is_averaged_in_power(tmp_path):
    """Columns of 0 and -20 dB, two to a pixel of the model: the mean of 1 and 0.01 is -2.967 dB, not -10."""
    columns = np.tile(np.array([0, -20], np.float32), 128)
    path = write(
        tmp_path / "fine.tif", np.tile(columns, (1, 256, 1)), transform=from_origin(*ORIGIN, 5, 5), names=("VV",)
    )
    sheet = open_sheet(SensorLayer(str(path)), "sar", 32, 10.0)
    (panel, *_) = sheet.panels()
    tiles, pictures = sheet.read(panel)
    expected = 2 * (10 * np.log10(0.505) + 25) / 30 - 1
    assert np.allclose(pictures[9], expected, atol=1e-3)
    assert tiles[0].window == (0, 0, 64, 64), "in the file's own pixels, which are half as large"


def test_a_raster_of_up_to_a_quarter_more_than_a_tile_is_one_tile(tmp_path, model):
    index(tmp_path, chip(tmp_path / "chip.png", 102), scene(tmp_path / "scene.tif", side=40))
    assert [row[1:5] for row in rows(tmp_path)] == [(0, 0, 40, 40)] * 2
    assert np.allclose(np.frombuffer(rows(tmp_path)[0][5], "<f2"), vector([102 / 255])[0], atol=HALF)
    assert rows(tmp_path, "geom IS NULL") == [(1,), (0,)]


def test_what_is_smaller_than_a_tile_keeps_its_size_only_where_it_has_one(tmp_path):
    """16 pixels of 10 m are padded to 32; 16 pixels of no known size are blown up to fill the tile."""
    values = np.full((1, 16, 16), -10, np.float32)
    values[:, :, 8:] = 5  # white: (5 + 25) / 30 = 1
    seen = {}
    for name, crs in (("placed", UTM), ("bare", None)):
        path = write(tmp_path / f"{name}.tif", values, crs=crs, names=("VV",))
        sheet = open_sheet(SensorLayer(str(path), units="db"), "sar", 32, 10.0)
        (tile,), (seen[name],) = sheet.read(sheet.panels()[0])
        assert tile.window == (0, 0, 16, 16)
    assert (np.isclose(seen["placed"][0], 1).sum(), np.isclose(seen["placed"][0], 0).sum()) == (128, 128)
    assert np.isclose(seen["bare"][0, :, 18:30], 1, atol=1e-5).all() and np.isclose(seen["bare"][0, :, 2:14], 0).all()


def test_tiles_of_mostly_no_data_are_left_out(tmp_path, model):
    values = np.full((1, 64, 64), -10, np.float32)
    values[:, :, :40] = np.nan
    path = write(tmp_path / "half.tif", values, names=("VV",))
    assert index(tmp_path, path)["tiles"] == 3
    assert {row[1] for row in rows(tmp_path)} == {32}, "at column 16 only 8 of 32 columns hold data"


def test_folders_are_searched_and_a_virtual_raster_stands_for_its_parts(tmp_path, model):
    archive = tmp_path / "archive"
    (archive / "2024").mkdir(parents=True)
    scene(archive / "2024" / "part.tif")
    chip(archive / "chip.png", 10)
    (archive / "README.md").write_text("no raster")
    (archive / "broken.tif").write_bytes(b"II*\0 and nothing more")
    shutil.copy(archive / "chip.png", archive / ".hidden.png")
    text = (
        '<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32632</SRS><GeoTransform>500000,10,0,5000000,0,-10'
        '</GeoTransform><VRTRasterBand dataType="Float32" band="1"><Description>VV</Description><SimpleSource>'
        '<SourceFilename relativeToVRT="1">2024/part.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand></VRTDataset>"
    )
    (archive / "mosaic.vrt").write_text(text)
    result = index(tmp_path, archive)
    assert {os.path.basename(row[0]) for row in rows(tmp_path)} == {"chip.png", "mosaic.vrt"}
    assert [os.path.basename(entry["file"]) for entry in result["skipped"]] == ["broken.tif"]
    scene(archive / "2024" / "part.tif", decibel=-5.0)
    assert index(tmp_path, archive)["added"] == 1, "a virtual raster changes with what it shows"


def test_only_what_changed_is_done_again(tmp_path, model):
    archive = tmp_path / "archive"
    archive.mkdir()
    paths = [scene(archive / f"{name}.tif") for name in "abcd"]
    index(tmp_path, archive)
    before = dict(zip(*np.transpose(rows(tmp_path, "fid, file")), strict=True))
    assert model.pictures == 36
    scene(paths[1], decibel=-3.0)
    paths[2].unlink()
    paths[3].write_bytes(paths[3].read_bytes()[:2000])
    result = index(tmp_path, archive)
    assert (result["added"], result["unchanged"], result["removed"], result["tiles"]) == (1, 1, 2, 18)
    assert [entry["file"] for entry in result["skipped"]] == [str(paths[3])]
    assert model.pictures == 45, "the file that is as it was was not read"
    after = dict(zip(*np.transpose(rows(tmp_path, "fid, file")), strict=True))
    assert {fid for fid, file in before.items() if file == str(paths[0])} <= after.keys()


def test_a_run_that_is_stopped_goes_on_where_it_was(tmp_path, model, monkeypatch):
    archive = tmp_path / "archive"
    archive.mkdir()
    for number in range(6):
        scene(archive / f"{number}.tif")
    progress = Progress(lambda event: event.get("message", "").startswith("File 4") and progress.cancel())
    with pytest.raises(Cancelled, match="files were indexed and stay"):
        run(IndexScenesJob(str(tmp_path / "index.gpkg"), (str(archive),)), progress)
    done = len(rows(tmp_path)) // 9
    assert 0 < done < 6 and len(rows(tmp_path)) == 9 * done, "files are in the index as a whole or not at all"
    result = index(tmp_path, archive)
    assert (result["unchanged"], result["added"], result["tiles"]) == (done, 6 - done, 54)


def test_the_same_files_give_the_same_rows(tmp_path, model):
    archive = tmp_path / "archive"
    archive.mkdir()
    for number in range(5):
        values = np.random.default_rng(number).normal(-12, 4, (1, 90, 70)).astype(np.float32)
        write(archive / f"{number}.tif", values, names=("VV",))
    for out in ("one.gpkg", "two.gpkg"):
        index(tmp_path, archive, out=out)
    assert rows(tmp_path, "*", "one.gpkg") == rows(tmp_path, "*", "two.gpkg")


def test_a_run_that_is_killed_keeps_what_was_done(tmp_path):
    """The command line on 150 chips, killed when some are in; what the second run finds undone, it does."""
    archive = tmp_path / "archive"
    archive.mkdir()
    for number in range(150):
        chip(archive / f"{number:03}.png", 10 + number % 240)
    package = image_text_package(tmp_path / "colours.onnx", size=256).path
    out = tmp_path / "index.gpkg"
    command = [sys.executable, "-I", "plugin/engine/start.py", "cli", "index", "--sar", archive, "--model", package]
    process = subprocess.Popen([*map(str, command), "--out", str(out)], stderr=subprocess.DEVNULL)
    while process.poll() is None and not (out.exists() and len(rows(tmp_path, "fid")) > 10):
        time.sleep(0.01)
    process.kill()
    process.wait()
    done = len(rows(tmp_path, "fid"))
    result = index(tmp_path, archive, model=str(package))
    assert 10 < done < 150 and (result["unchanged"], result["added"], result["tiles"]) == (done, 150 - done, 150)
    index(tmp_path, archive, model=str(package), out="whole.gpkg")
    assert rows(tmp_path) == rows(tmp_path, out="whole.gpkg")


def test_radar_of_several_kinds_is_told(tmp_path, model):
    one, two = scene(tmp_path / "one.tif"), tmp_path / "two.tif"
    write(two, np.full((2, 64, 64), -10, np.float32), names=("VV", "VH"))
    assert not index(tmp_path, one)["warnings"]
    (warning,) = index(tmp_path, one, two)["warnings"]
    assert "VV in db; VV+VH in db" in warning


def test_bad_input_says_what_to_do(tmp_path, model, monkeypatch):
    path, empty = scene(tmp_path / "a.tif"), scene(tmp_path / "empty.tif", np.nan)
    text = tmp_path / "notes.txt"
    text.write_text("nothing")
    for sar, message in (
        ((), "none was given"), (("absent",), "no file or folder"), ((empty,), "No value was found"),
        ((text,), "cannot be read as a raster"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=message):
            index(tmp_path, *sar)
        assert not (tmp_path / "index.gpkg").exists()
    index(tmp_path, path)
    with pytest.raises(InputError, match="every 16 pixels, not 8"):
        index(tmp_path, path, stride=8)
    monkeypatch.setattr(indexing, "open_model", lambda *_: GreyModel("other"))
    with pytest.raises(InputError, match="made with the model 'Grey'"):
        index(tmp_path, path)
    with pytest.raises(InputError, match="no GeoPackage"):
        index(tmp_path, path, out="a.tif")
    with rasterio.open(tmp_path / "deep.png", "w", driver="PNG", width=40, height=40, count=1, dtype="uint16") as file:
        file.write(np.full((1, 40, 40), 20_000, np.uint16))
    with pytest.raises(InputError, match="cannot be told"):
        index(tmp_path, tmp_path / "deep.png", out="deep.gpkg")
    assert rasterio.open(path).width == 64, "a raster that is named by mistake stays"


def test_a_hundred_tiles_are_read_in_panels_that_overlap(tmp_path, model, monkeypatch):
    """A panel's borders must show in no tile: the whole scene read as one panel gives the same embeddings."""
    values = np.random.default_rng(0).normal(-12, 4, (1, 200, 230)).astype(np.float32)
    path = write(tmp_path / "a.tif", values, names=("VV",))
    index(tmp_path, path)
    monkeypatch.setattr(tiling, "PANEL", 100)
    index(tmp_path, path, out="whole.gpkg")
    assert sorted(rows(tmp_path)) == sorted(rows(tmp_path, out="whole.gpkg"))


@pytest.mark.parametrize("pixel", [10.0, 4.9, 17.0])
def test_a_panel_gives_each_tile_what_its_own_window_gives(tmp_path, pixel):
    """Aligned, coarser and finer than the file, with holes and a wedge of no data, up to the last row and column."""
    rng, (height, width) = np.random.default_rng(1), (int(2000 / pixel), int(2300 / pixel))
    values = rng.normal(-14, 4, (2, height, width)).astype(np.float32)
    values[:, np.add.outer(np.arange(height), 2 * np.arange(width)) < width] = np.nan
    values[:, rng.random((height, width)) < 0.01] = np.nan
    values[:, :, width // 2 :][np.isnan(values[:, :, width // 2 :])] = -14
    path = write(tmp_path / "a.tif", values, transform=from_origin(*ORIGIN, pixel, pixel), names=("VV", "VH"))
    sheet = open_sheet(SensorLayer(str(path)), "sar", 32, 10.0)
    source = Source(sheet.info, sheet.roles, "db", sheet.grid)
    expected = []
    for y, x in ((y, x) for panel in sheet.panels() for y in panel.tops for x in panel.lefts):
        alone, valid = source.read(Window(x, y, 32, 32))
        if valid.sum() >= 512:
            expected.append(picture(alone, valid, sheet.roles, "db"))
    found = [shown for panel in sheet.panels() for shown in sheet.read(panel)[1]]
    assert len(sheet.panels()) > 1 and 50 < len(expected) < sheet.tiles
    np.testing.assert_allclose(np.stack(found), np.stack(expected), atol=2e-5)
