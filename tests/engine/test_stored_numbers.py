"""A file that is told to hold digital numbers and carries a scale of its own is scaled once, not twice."""

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.jobs import SensorLayer
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.sources import Source
from rasterio.transform import from_origin
from rasterio.windows import Window

DN = np.arange(1, 65, dtype=np.uint16).reshape(1, 8, 8) * 100


@pytest.mark.parametrize("units", ["dn", "reflectance", ""])
def test_reflectance_is_a_ten_thousandth_of_the_stored_number(tmp_path, units):
    path = tmp_path / "red.tif"
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 1, "dtype": "uint16", "crs": "EPSG:32632"}
    with rasterio.open(path, "w", transform=from_origin(5e5, 5e6, 10, 10), **profile) as file:
        file.write(DN)
        file.descriptions, file.scales = ("red",), (1e-4,)
    info = inspect(SensorLayer(str(path), units=units), "optical")
    source = Source(info, ("red",), "reflectance", info.grid)
    values, valid = source.read(Window(0, 0, 8, 8))
    source.close()
    assert valid.all()
    np.testing.assert_allclose(values, DN / 1e4, rtol=1e-5)
