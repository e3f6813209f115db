"""What searches and counts leave on the map: pictures of tiles, heat, rings; colours that a formula gives."""

import numpy as np
import pytest
from landclair.plugin.map.places import on_map, style_counted, style_heat
from landclair.plugin.map.tile_picture import tile_picture
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsVectorLayer


def colours(image) -> set[tuple[int, int, int]]:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*pixel).getRgb()[:3] for pixel in pixels}


def test_an_optical_tile_is_shown_in_natural_colours(write_raster, tmp_path):
    """Blue and green are the same in both halves, red is not: with the file's own range that is black and pure red."""
    bands = np.full((3, 40, 80), 0.1, np.float32)
    bands[2, :, 40:] = 0.4
    path = write_raster(tmp_path / "s2.tif", bands, names=("blue", "green", "red"))
    assert colours(tile_picture(path, (40, 0, 40, 40), "optical", 8)) == {(255, 0, 0)}
    assert colours(tile_picture(path, (0, 0, 40, 40), "optical", 8)) == {(0, 0, 0)}


def test_a_radar_tile_is_grey_and_no_data_are_black(write_raster, tmp_path):
    values = np.linspace(-20, -5, 6400, dtype=np.float32).reshape(1, 80, 80)
    path = write_raster(tmp_path / "s1.tif", values, names=("VV",))
    file = gdal.Open(path, gdal.GA_Update)
    file.GetRasterBand(1).SetNoDataValue(float(values[0, 79, 79]))
    del file
    image = tile_picture(path, (0, 60, 80, 40), "sar", 20)
    assert (image.width(), image.height()) == (20, 5), "the window ends where the file does"
    assert all(red == green == blue for red, green, blue in colours(image))
    assert image.pixelColor(0, 0).red() < image.pixelColor(18, 4).red()


@pytest.mark.parametrize("window", [(0, 0, 10, 10), (500, 0, 10, 10)])
def test_what_cannot_be_read_has_no_picture(write_raster, tmp_path, window):
    path = write_raster(tmp_path / "small.tif", np.ones((1, 10, 10), np.float32)) if window[0] else "/gone/map.tif"
    assert tile_picture(path, window, "sar", 8).isNull()


def test_heat_layers_share_one_range(write_raster, tmp_path, qgis_new_project):
    low = QgsRasterLayer(write_raster(tmp_path / "low.tif", np.linspace(0, 0.5, 64, dtype=np.float32).reshape(8, 8)))
    high = QgsRasterLayer(write_raster(tmp_path / "high.tif", np.linspace(0.4, 1, 64, dtype=np.float32).reshape(8, 8)))
    style_heat(low, high)
    for layer in (low, high):
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.value for item in items] == pytest.approx([0, 0.5, 0.75, 1.0])
        assert [item.color.alpha() for item in items] == sorted(item.color.alpha() for item in items)
        assert items[0].color.alpha() == 0
    del low, high


def test_ships_and_their_echoes_have_different_signs(qgis_new_project):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=status:string", "ships", "memory")
    style_counted(layer)
    shapes = [category.symbol().symbolLayer(1).shape() for category in layer.renderer().categories()]
    assert [category.value() for category in layer.renderer().categories()] == ["ship", ""]
    assert shapes[0] != shapes[1]
    del layer


def test_a_place_that_the_map_cannot_show_is_empty(qgis_new_project):
    pole = QgsGeometry.fromWkt("POINT(10 95)")
    assert on_map(pole, QgsCoordinateReferenceSystem("EPSG:32632")).isEmpty()
    assert on_map(QgsGeometry.fromWkt("POINT(9 0)"), QgsCoordinateReferenceSystem("EPSG:32632")).asPoint().x() == (
        pytest.approx(500_000)
    )
