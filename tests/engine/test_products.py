"""Products as they are delivered: small SAFE folders and zips, ALOS-2 folders, and the same with files missing."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import SensorLayer
from landclair.plugin.engine.raster import products
from landclair.plugin.engine.raster.layers import inspect, open_dataset
from landclair.plugin.engine.raster.pair_check import acquired
from landclair.plugin.engine.raster.sources import Source
from landclair.plugin.engine.raster.straightening import straightened
from rasterio.control import GroundControlPoint
from rasterio.transform import from_origin
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from .radar_product import DN, GAIN, NORTH, SIDE, STEP, WEST, annotation, calibration
from .rasters import ORIGIN, UTM, write

BANDS = {
    "B02": (10, 1500),
    "B03": (10, 1600),
    "B04": (10, 1700),
    "B08": (10, 4000),
    "B11": (20, 3000),
    "B01": (60, 1400),
}
NAME = "S2B_MSIL2A_20240510T101559_N0510_R065_T32TQM_20240510T143210.SAFE"
RADAR = "S1A_IW_GRDH_1SDV_20240511T052233_20240511T052258_053813_068A2B_1C3D.SAFE"


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch):
    monkeypatch.setattr(products, "_opened", {})


def jp2(path: Path, values, pixel: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", width=values.shape[1], height=values.shape[0], count=1, dtype=values.dtype,
        crs=UTM, transform=from_origin(*ORIGIN, pixel, pixel), quality=100, reversible="yes",
    ) as file:  # fmt: skip
        file.write(values, 1)


@pytest.fixture
def sentinel2(tmp_path) -> Path:
    """A folder with six bands of even brightness, blue rising along its rows, and a classification."""
    product = tmp_path / NAME
    images = []
    for band, (pixel, value) in BANDS.items():
        for at in sorted({pixel, 20} if pixel == 10 else {pixel}):
            side = SIDE * 10 // at
            values = np.full((side, side), value, np.uint16)
            values += np.arange(side, dtype=np.uint16) if band == "B02" else 0
            images.append(f"GRANULE/L2A_T32TQM_A1/IMG_DATA/R{at}m/T32TQM_20240510T101559_{band}_{at}m")
            jp2(product / f"{images[-1]}.jp2", values, at)
    images.append("GRANULE/L2A_T32TQM_A1/IMG_DATA/R20m/T32TQM_20240510T101559_SCL_20m")
    jp2(product / f"{images[-1]}.jp2", np.full((SIDE // 2, SIDE // 2), 4, np.uint8), 20)
    listed = "".join(f"<IMAGE_FILE>{image}</IMAGE_FILE>" for image in images)
    (product / "MTD_MSIL2A.xml").write_text(
        "<Level-2A_User_Product><General_Info><Product_Info><PRODUCT_START_TIME>2024-05-10T10:15:59.024Z"
        f"</PRODUCT_START_TIME><PROCESSING_BASELINE>05.10</PROCESSING_BASELINE>{listed}</Product_Info>"
        "<BOA_ADD_OFFSET_VALUES_LIST><BOA_ADD_OFFSET band_id='0'>-1000</BOA_ADD_OFFSET></BOA_ADD_OFFSET_VALUES_LIST>"
        "</General_Info></Level-2A_User_Product>"
    )
    return product


def zipped(product: Path) -> Path:
    return Path(shutil.make_archive(str(product.with_suffix("")), "zip", product.parent, product.name))


@pytest.mark.parametrize("form", ["folder", "metadata file", "zip", "file in a zip"])
def test_a_sentinel_2_product_is_one_layer_of_named_bands_in_reflectance(sentinel2, form):
    archive = zipped(sentinel2)
    path = {
        "folder": sentinel2, "metadata file": sentinel2 / "MTD_MSIL2A.xml", "zip": archive,
        "file in a zip": f"/vsizip/{archive}/{NAME}/MTD_MSIL2A.xml",
    }[form]  # fmt: skip
    info = inspect(SensorLayer(str(path)), "optical")
    assert info.roles == ("coastal", "blue", "green", "red", "nir", "swir16", "scl")
    assert (info.units, info.units_reason) == ("dn_offset", "tag boa_add_offset = -1000")
    assert info.grid.pixel_size_metres() == pytest.approx((10, 10), rel=1e-3) and info.grid.width == SIDE
    source = Source(info, info.measured, "reflectance", info.grid)
    values, valid = source.read(Window(0, 0, SIDE, SIDE))
    source.close()
    assert valid.all()
    np.testing.assert_allclose(values[1], np.broadcast_to((500 + np.arange(SIDE)) / 1e4, (SIDE, SIDE)), atol=1e-6)
    np.testing.assert_allclose(values[[0, 2, 3, 4, 5]].mean((1, 2)), [0.04, 0.06, 0.07, 0.3, 0.2], atol=1e-6)


def test_the_date_is_known(sentinel2):
    assert f"{acquired(str(sentinel2)):%Y-%m-%d}" == "2024-05-10"


def test_missing_and_damaged_files_are_named(sentinel2):
    image = next(sentinel2.rglob("*_B11_20m.jp2"))
    image.write_bytes(image.read_bytes()[:80])
    with pytest.raises(InputError, match=r"B11_20m\.jp2 is damaged"):
        inspect(SensorLayer(str(sentinel2)), "optical")
    image.unlink()
    with pytest.raises(InputError, match=r"not complete: it lacks .*B11_20m\.jp2\. Download or unpack it again"):
        inspect(SensorLayer(str(sentinel2)), "optical")
    (sentinel2 / "MTD_MSIL2A.xml").write_text("<Level-2A")
    with pytest.raises(InputError, match=r"MTD_MSIL2A\.xml cannot be read"):
        inspect(SensorLayer(str(sentinel2)), "optical")
    (sentinel2 / "MTD_MSIL2A.xml").unlink()
    with pytest.raises(InputError, match="holds no product that is known here"):
        inspect(SensorLayer(str(sentinel2)), "optical")


@pytest.fixture
def sentinel1(tmp_path) -> Path:
    """A folder with two polarisations of even brightness, as its manifest, annotation and calibration describe them."""
    product = tmp_path / RADAR
    units, metadata, objects = "", "", ""
    for pol in GAIN:
        stem = f"s1a-iw-grd-{pol}-20240511t052233-001"
        files = {"Measurement": f"measurement/{stem}.tiff", "Product": f"annotation/{stem}.xml",
                 "Calibration": f"annotation/calibration/calibration-{stem}.xml"}  # fmt: skip
        for kind, name in files.items():
            (product / name).parent.mkdir(parents=True, exist_ok=True)
            objects += (
                f"<dataObject ID='{kind}{pol}' repID='s1Level1{kind}Schema'><byteStream><fileLocation href='./{name}'/>"
                "</byteStream></dataObject>"
            )
            metadata += (
                f"<metadataObject ID='m{kind}{pol}'><dataObjectPointer dataObjectID='{kind}{pol}'/></metadataObject>"
            )
        units += (
            f"<xfdu:contentUnit unitType='Measurement Data Unit' dmdID='mProduct{pol} mCalibration{pol}'>"
            f"<dataObjectPointer dataObjectID='Measurement{pol}'/></xfdu:contentUnit>"
        )
        write(product / files["Measurement"], np.full((SIDE, SIDE), DN[pol], np.uint16), crs=None)
        (product / files["Product"]).write_text(annotation(pol))
        (product / files["Calibration"]).write_text(calibration(pol))
    (product / "manifest.safe").write_text(
        "<?xml version='1.0'?><xfdu:XFDU xmlns:xfdu='urn:ccsds:schema:xfdu:1'><informationPackageMap><xfdu:contentUnit>"
        f"{units}</xfdu:contentUnit></informationPackageMap><metadataSection>{metadata}</metadataSection>"
        f"<dataObjectSection>{objects}</dataObjectSection></xfdu:XFDU>"
    )
    return product


@pytest.mark.parametrize("form", ["folder", "manifest", "zip"])
def test_a_sentinel_1_product_is_calibrated_and_put_on_the_map(sentinel1, form):
    path = {"folder": sentinel1, "manifest": sentinel1 / "manifest.safe", "zip": zipped(sentinel1)}[form]
    info = inspect(SensorLayer(str(path)), "sar")
    assert info.roles == ("vv", "vh", "angle") and info.units == "power"
    assert info.grid.crs.to_epsg() == 32632
    west, south, east, north = info.grid.bounds_in(rasterio.crs.CRS.from_epsg(4326))
    assert (west, north) == pytest.approx((WEST, NORTH), abs=2 * STEP)
    assert (east, south) == pytest.approx((WEST + SIDE * STEP, NORTH - SIDE * STEP), abs=2 * STEP)
    source = Source(info, ("vv", "vh"), "db", info.grid)
    inner = Window(5, 5, info.grid.width - 10, info.grid.height - 10)
    values, valid = source.read(inner)
    source.close()
    assert valid.mean() > 0.95
    columns, rows = np.meshgrid(np.arange(inner.width) + 5.5, np.arange(inner.height) + 5.5)
    longitude, _ = transform_points(
        info.grid.crs, "EPSG:4326", *(v.ravel() for v in info.grid.transform @ (columns, rows))
    )
    pixel = (np.reshape(longitude, rows.shape) - WEST) / STEP - 0.5
    first, last = GAIN["vv"]
    expected = 20 * np.log10(DN["vv"] / (first + (last - first) * pixel / SIDE))  # σ0 = DN² / A²
    np.testing.assert_allclose(values[0][valid], expected[valid], atol=0.01)
    np.testing.assert_allclose(values[1][valid], 20 * np.log10(DN["vh"] / 400), atol=1e-3)
    with open_dataset(str(path)) as dataset:
        angle = dataset.read(3, window=inner)
    np.testing.assert_allclose(angle[valid], (30 + pixel / 6)[valid], atol=0.1)


def test_a_sentinel_1_product_without_its_image_says_so(sentinel1):
    next(sentinel1.glob("measurement/*-vh-*")).unlink()
    with pytest.raises(InputError, match=r"not complete: it lacks measurement/.*-vh-"):
        inspect(SensorLayer(str(sentinel1)), "sar")


def test_control_points_are_followed_closely(tmp_path):
    """Terrain bends the geometry of radar: bends of three pixels that no cubic follows are followed to half a pixel."""
    side, step = 400, 1e-4
    rows, columns = np.mgrid[:side, :side].astype(np.float32)

    def place(row, column):
        return WEST + step * (column + 3 * np.sin(row / 37 + 0.7)), NORTH - step * (row + 3 * np.cos(column / 43 + 0.4))

    lattice = range(0, side + 1, 40)
    points = [GroundControlPoint(r, c, *place(r, c)) for r in lattice for c in lattice]
    path = tmp_path / "bent.tif"
    with rasterio.open(path, "w", driver="GTiff", width=side, height=side, count=2, dtype="float32", gcps=points,
                       crs="EPSG:4326") as file:  # fmt: skip
        file.write(np.stack([rows, columns]) + 1)
    with straightened(str(path), "bent", {}, ("row", "column")) as memory, memory.open() as flat:
        values, (height, width) = flat.read(), flat.shape
        down, across = np.mgrid[:height, :width] + 0.5
        lonlat = transform_points(flat.crs, "EPSG:4326", *(part.ravel() for part in flat.transform @ (across, down)))
    inner = ((values > 20) & (values < side - 20)).all(axis=0)
    expected = np.stack(place(*(values - 0.5)))[:, inner]
    apart = np.abs(expected - np.reshape(lonlat, (2, height, width))[:, inner]) / step
    assert np.percentile(apart, 99) < 0.5 and apart.max() < 1


def test_an_alos_2_folder_is_one_layer(tmp_path):
    dn = np.full((20, 30), 4000, np.uint16)
    for pol in ("HH", "HV"):
        write(tmp_path / f"IMG-{pol}-ALOS2112345678-240510-FBDR2.1GUD.tif", dn)
    info = inspect(SensorLayer(str(tmp_path)), "sar")
    assert (info.roles, info.units) == (("hh", "hv"), "alos_dn")
    source = Source(info, info.measured, "db", info.grid)
    values, _ = source.read(Window(0, 0, 30, 20))
    source.close()
    np.testing.assert_allclose(values, 20 * np.log10(4000) - 83, atol=1e-4)


def test_alos_2_in_radar_geometry_is_put_on_the_map(tmp_path):
    path = tmp_path / "IMG-HH-ALOS2112345678-240510-FBDR1.5RUD.tif"
    corners = [(0, 0), (0, 30), (20, 0), (20, 30)]
    points = [GroundControlPoint(r, c, 9 + 2e-4 * c, 45 - 2e-4 * r) for r, c in corners]
    with rasterio.open(path, "w", driver="GTiff", width=30, height=20, count=1, dtype="uint16", gcps=points,
                       crs="EPSG:4326") as file:  # fmt: skip
        file.write(np.full((1, 20, 30), 4000, np.uint16))
    info = inspect(SensorLayer(str(tmp_path)), "sar")
    assert (info.roles, info.units, info.grid.crs.to_epsg()) == (("hh",), "alos_dn", 32632)
