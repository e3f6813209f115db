"""Layers in: files are passed on by their path, everything else is written over the area with its own pixels."""

import zipfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from landclair.plugin.contract.errors import Cancelled, InputError
from landclair.plugin.map import sources
from landclair.plugin.map.sources import LayerExport, export_of, file_path, ground_size
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

UTM, LONLAT, MERCATOR = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32632, 4326, 3857))
VALUES = np.arange(2 * 30 * 40, dtype=np.float32).reshape(2, 30, 40)
WEST, NORTH, PIXEL = 500_000.0, 5_200_000.0, 10.0


def area(west: int, north: int, columns: float, rows: float) -> QgsRectangle:
    """A rectangle in pixels of the raster, counted from its upper left corner."""
    x, y = WEST + west * PIXEL, NORTH - north * PIXEL
    return QgsRectangle(x, y - rows * PIXEL, x + columns * PIXEL, y)


def written(export: LayerExport, path) -> tuple[np.ndarray, tuple]:
    dataset = gdal.Open(export.write(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


@pytest.fixture
def path(write_raster, tmp_path) -> str:
    return write_raster(tmp_path / "scene.tif", VALUES)


@pytest.fixture
def memory_layer(write_raster):
    """A raster that lives in this process only."""
    yield QgsRasterLayer(write_raster("/vsimem/scene.tif", VALUES), "memory")
    gdal.Unlink("/vsimem/scene.tif")


def test_a_file_is_its_path(path):
    assert file_path(QgsRasterLayer(path, "scene")) == path


@pytest.mark.parametrize(
    ("source", "product"),
    [
        ("SENTINEL2_L2A:/data/S2B.SAFE/MTD_MSIL2A.xml:10m:EPSG_32632", "/data/S2B.SAFE/MTD_MSIL2A.xml"),
        ("SENTINEL2_L1C:/vsizip//data/S2.zip/S2.SAFE/MTD_MSIL1C.xml:20m:EPSG_32733",
         "/vsizip//data/S2.zip/S2.SAFE/MTD_MSIL1C.xml"),
        ("SENTINEL2_L2A:C:/data/S2B.SAFE/MTD_MSIL2A.xml:TCI:EPSG_32632", "C:/data/S2B.SAFE/MTD_MSIL2A.xml"),
        ("SENTINEL1_CALIB:UNCALIB:/data/S1A.SAFE/manifest.safe:IW_VV:AMPLITUDE", "/data/S1A.SAFE/manifest.safe"),
    ],
)  # fmt: skip
def test_a_part_of_a_product_is_the_product(source, product, qgis_app):
    assert file_path(QgsRasterLayer(source, "part", "gdal")) == product


def test_a_file_in_a_zip_is_read_where_it_is(path, tmp_path):
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(path, "scene.tif")
    source = f"/vsizip/{tmp_path}/scene.zip/scene.tif"
    layer = QgsRasterLayer(source, "zipped")
    assert layer.isValid()
    assert gdal.Open(file_path(layer)).RasterXSize == 40


def test_what_only_this_process_can_read_is_no_file(memory_layer):
    assert file_path(memory_layer) == ""


def test_an_export_has_the_pixels_of_the_area(memory_layer, tmp_path):
    export = export_of(memory_layer, area(5, 7, 12, 9), UTM, 10.0)
    values, transform = written(export, tmp_path / "out.tif")
    np.testing.assert_array_equal(values, VALUES[:, 7:16, 5:17])
    assert transform == (WEST + 50, PIXEL, 0, NORTH - 70, 0, -PIXEL)


def test_an_export_keeps_to_the_pixels_of_its_layer(memory_layer, tmp_path):
    # from 5.3 to 17.7 and from 7.6 to 15.4 pixels: the pixels 5..17 and 7..15 are touched
    export = export_of(memory_layer, area(5.3, 7.6, 12.4, 7.8), UTM, 10.0)
    values, transform = written(export, tmp_path / "out.tif")
    np.testing.assert_array_equal(values, VALUES[:, 7:16, 5:18])
    assert transform == (WEST + 50, PIXEL, 0, NORTH - 70, 0, -PIXEL)


def test_an_area_in_another_reference_system_is_covered(memory_layer, tmp_path):
    inner = area(5, 7, 12, 9)
    lonlat = QgsCoordinateTransform(UTM, LONLAT, QgsProject.instance()).transformBoundingBox(inner)
    export = export_of(memory_layer, lonlat, LONLAT, 10.0)
    values, transform = written(export, tmp_path / "out.tif")
    assert QgsGeometry.fromRect(export.extent).contains(QgsGeometry.fromRect(inner).buffer(-0.01, 1))
    column, row = round((transform[0] - WEST) / PIXEL), round((NORTH - transform[3]) / PIXEL)
    np.testing.assert_array_equal(values, VALUES[:, row : row + values.shape[1], column : column + values.shape[2]])


def test_an_area_larger_than_the_layer_gives_the_whole_layer(memory_layer, tmp_path):
    export = export_of(memory_layer, area(-50, -50, 200, 200), UTM, 10.0)
    np.testing.assert_array_equal(written(export, tmp_path / "out.tif")[0], VALUES)


def test_a_virtual_raster_is_computed_over_the_area(path, tmp_path):
    scene = QgsRasterDataProvider.VirtualRasterInputLayers()
    scene.name, scene.uri, scene.provider = "scene", path, "gdal"
    parameters = QgsRasterDataProvider.VirtualRasterParameters()
    parameters.crs, parameters.extent, parameters.width, parameters.height = UTM, area(0, 0, 40, 30), 40, 30
    parameters.rInputLayers = [scene]
    parameters.formula = '"scene@1" + 2 * "scene@2"'
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(parameters)
    layer = QgsRasterLayer(uri, "virtual", "virtualraster")
    assert layer.isValid()
    assert file_path(layer) == ""
    values, _ = written(export_of(layer, area(5, 7, 12, 9), UTM, 10.0), tmp_path / "out.tif")
    np.testing.assert_array_equal(values, (VALUES[0] + 2 * VALUES[1])[7:16, 5:17])


def test_tiles_are_fetched_at_the_ground_resolution_that_the_model_wants(tmp_path, wait_until):
    tiles = tmp_path / "tiles" / "0" / "0"
    tiles.mkdir(parents=True)
    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    for number, value in enumerate((30, 144, 200), start=1):
        memory.GetRasterBand(number).Fill(value)
    gdal.GetDriverByName("PNG").CreateCopy(str(tiles / "0.png"), memory)
    uri = f"type=xyz&zmin=0&zmax=0&url=file://{tmp_path}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layer = QgsRasterLayer(uri, "tiles", "wms")
    assert layer.isValid()
    assert file_path(layer) == ""
    # 5 km x 3 km around 60 degrees north, where a metre of the projection is half a metre on the ground
    wanted = QgsRectangle(0, 8_399_000, 10_000, 8_405_000)
    export = export_of(layer, wanted, MERCATOR, 10.0)
    with ThreadPoolExecutor() as threads:
        future = threads.submit(written, export, tmp_path / "out.tif")
        wait_until(future.done)
    values, transform = future.result()
    assert abs(export.columns - 500) <= 3
    assert abs(export.rows - 300) <= 3
    assert transform[0] == pytest.approx(0)
    assert transform[3] == pytest.approx(8_405_000)
    assert [np.unique(band).tolist() for band in values[:3]] == [[30], [144], [200]]


def test_an_area_beside_the_layer_is_refused(memory_layer):
    with pytest.raises(InputError, match="'memory' does not cover the area"):
        export_of(memory_layer, area(100, 100, 10, 10), UTM, 10.0)


def test_an_area_with_too_many_pixels_is_refused(memory_layer, monkeypatch):
    monkeypatch.setattr(sources, "MAXIMUM_PIXELS", 100)
    with pytest.raises(InputError, match="108 of its pixels"):
        export_of(memory_layer, area(5, 7, 12, 9), UTM, 10.0)


def test_a_cancelled_export_leaves_nothing(memory_layer, tmp_path):
    feedback = QgsRasterBlockFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        export_of(memory_layer, area(5, 7, 12, 9), UTM, 10.0).write(tmp_path / "out.tif", feedback)
    assert not (tmp_path / "out.tif").exists()


def test_sizes_on_the_ground_are_those_of_the_ellipsoid():
    # One degree at the equator of WGS 84: 111319.49 m of longitude, 110574.28 m of latitude from 0 to 1.
    width, height = ground_size(QgsRectangle(0, -0.001, 1, 0.001), LONLAT)
    assert width == pytest.approx(111_319.49, abs=0.1)
    assert height == pytest.approx(0.002 * 110_574.28, rel=1e-4)
