"""Clouds and their shadows by ukis-csmask's networks (Wieland et al. 2019), and water that is called shadow."""

from __future__ import annotations

import importlib.util
import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort
from rasterio.windows import Window
from scipy import ndimage

from ...contract.errors import EngineError, InputError
from .calibration import to_db, to_physical
from .grid import Grid
from .layers import LayerInfo
from .sources import Source

PACKAGE = "ukis_csmask"
SIX_BANDS = ("blue", "green", "red", "nir", "swir16", "swir22")
RESOLUTION = 30.0  # metres, at which the networks were trained
EDGE = 32  # pixels at a tile's border that are left to its neighbour
CLOUD, SHADOW = 1, 2
BUFFER = 4  # pixels of 30 m around clouds and shadows, as the package itself adds
# Open water: greener than near infrared, dark in near infrared, and smooth for radar.
WATER_NDWI, WATER_NIR, WATER_DB = 0.0, 0.12, {"vv": -15.0, "hh": -15.0, "vh": -22.0, "hv": -22.0}
SMOOTH = 5  # pixels a side that backscatter is averaged over, in power


@dataclass(frozen=True)
class _Network:
    """One of the package's networks with what its bands are normalised by."""

    session: ort.InferenceSession
    bands: tuple[str, ...]
    mean: np.ndarray
    std: np.ndarray
    tile: int

    def classes(self, reflectance: np.ndarray) -> np.ndarray:
        """Codes (H, W) of one tile of reflectance (C, H, W): 0 clear, 1 cloud, 2 shadow."""
        image = (reflectance - self.mean) / self.std
        name = self.session.get_inputs()[0].name
        return self.session.run(None, {name: image[None].astype(np.float32)})[0][0].argmax(axis=0)


class CloudFinder:
    """A cloud mask of the optical layer, computed once at about 30 m and read on a finer grid."""

    def __init__(self, info: LayerInfo, grid: Grid, threads: int, progress) -> None:
        """InputError where the layer lacks bands, EngineError where the package is not installed."""
        self._factor = max(1, round(RESOLUTION / max(grid.pixel_size_metres())))
        network = _load(info, threads)
        roles = tuple(_role(info, band) for band in network.bands)
        source = Source(info, roles, "reflectance", _coarser(grid, self._factor))
        try:
            self._codes = _classify(network, source, progress)
        finally:
            source.close()

    def read(self, window: Window) -> np.ndarray:
        """Cloud and shadow (H, W) bool, with a buffer."""
        return self._on(window, self._codes != 0)

    def shadow(self, window: Window) -> np.ndarray:
        """Shadow (H, W) bool, with what is only its buffer."""
        return self._on(window, self._codes == SHADOW)

    def close(self) -> None:
        """Nothing is held open."""

    def _on(self, window: Window, coarse: np.ndarray) -> np.ndarray:
        rows = np.arange(window.row_off, window.row_off + window.height) // self._factor
        columns = np.arange(window.col_off, window.col_off + window.width) // self._factor
        return coarse[np.ix_(rows, columns)]


def _load(info: LayerInfo, threads: int) -> _Network:
    """The network for the layer's bands and level; cirrus is a band of top-of-atmosphere products (L1C) only."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None:
        raise EngineError(
            "Finding clouds needs the package ukis-csmask (145 MB), which this engine does not have. Install "
            "requirements/clouds.txt into its environment, or give a cloud mask."
        )
    count = 6 if all(band in info.roles for band in ("swir16", "swir22")) else 4
    level = "l1c" if "cirrus" in info.roles else "l2a"
    path = Path(found.submodule_search_locations[0]) / f"model_{count}b_{level}.onnx"
    try:
        facts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["data"]
        statistics = facts["dataset_statistics"]
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has no common error class
        raise EngineError(f"{path} cannot be loaded: {error}. Install ukis-csmask again.") from error
    mean, std = (np.asarray(values, np.float32)[:, None, None] for values in statistics["img"])
    return _Network(session, tuple(statistics["band_names"]), mean, std, facts["target_size"][0])


def _role(info: LayerInfo, band: str) -> str:
    """The layer's band for one of the network's; the narrow near infrared serves as well."""
    choices = ("nir", "nir08") if band == "nir" else (band,)
    if found := next((role for role in choices if role in info.roles), ""):
        return found
    known = ", ".join(role for role in info.roles if role)
    raise InputError(
        f"Finding clouds needs blue, green, red and nir; {info.layer.path} has {known or 'no known band'}. "
        "Give a cloud mask, or name the bands."
    )


def _coarser(grid: Grid, factor: int) -> Grid:
    scaled = grid.transform @ type(grid.transform).scale(factor)
    return Grid(grid.crs, scaled, math.ceil(grid.width / factor), math.ceil(grid.height / factor))


def _classify(network: _Network, source: Source, progress) -> np.ndarray:
    """Codes (H, W) of the whole scene, tile by tile, with clouds and shadows grown by BUFFER."""
    height, width, tile = source.grid.height, source.grid.width, network.tile
    codes = np.zeros((height, width), np.uint8)
    step = tile - 2 * EDGE
    for top in range(0, height, step):
        for left in range(0, width, step):
            progress.check()
            rows, columns = (_mirrored(np.arange(at - EDGE, at - EDGE + tile), side)
                             for at, side in ((top, height), (left, width)))  # fmt: skip
            part = Window(columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1)
            values, valid = source.read(part)
            index = np.ix_(rows - part.row_off, columns - part.col_off)
            found = np.where(valid[index], network.classes(values[:, *index]), 0)
            block = codes[top : top + step, left : left + step]
            block[:] = found[EDGE : EDGE + block.shape[0], EDGE : EDGE + block.shape[1]]
        progress.report(0.3 * min(1, (top + step) / height), "Looking for clouds")
    return _grown(codes)


def _mirrored(index: np.ndarray, side: int) -> np.ndarray:
    """Indexes beyond a border led back, as in a mirror."""
    period = np.abs(index) % (2 * side)
    return np.where(period < side, period, 2 * side - 1 - period)


def _grown(codes: np.ndarray) -> np.ndarray:
    """Clouds and shadows with a buffer; where both reach, it is cloud."""
    grown = np.zeros_like(codes)
    for code in (SHADOW, CLOUD):
        grown[ndimage.binary_dilation(codes == code, iterations=BUFFER)] = code
    grown[codes == SHADOW] = SHADOW
    grown[codes == CLOUD] = CLOUD
    return grown


def open_water(
    reflectance: np.ndarray, roles: tuple[str, ...], decibel: np.ndarray, sar_roles: tuple[str, ...], seen: np.ndarray
) -> np.ndarray:
    """Water (H, W) bool that no shadow looks like: NDWI > 0 (McFeeters 1996), dark near infrared, and low backscatter.

    ``reflectance`` (C, H, W), ``decibel`` (P, H, W), ``seen`` (H, W) by radar: shadow of clouds is nothing to radar.
    """
    nir = next((role for role in ("nir", "nir08") if role in roles), "")
    pol = next((role for role in sar_roles if role in WATER_DB), "")
    if not (nir and pol and "green" in roles):
        return np.zeros(seen.shape, bool)
    green, infrared = reflectance[roles.index("green")], reflectance[roles.index(nir)]
    power = np.where(seen, to_physical(decibel[sar_roles.index(pol)], "db"), 0)
    share = ndimage.uniform_filter(seen.astype(np.float32), SMOOTH)
    smooth = to_db(ndimage.uniform_filter(power, SMOOTH) / np.maximum(share, np.float32(1e-6)))
    darker = (green - infrared > WATER_NDWI * (green + infrared)) & (infrared < WATER_NIR)
    return darker & seen & (smooth < WATER_DB[pol])
