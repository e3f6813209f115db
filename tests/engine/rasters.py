"""Small rasters for tests, written with rasterio."""

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

UTM = "EPSG:32632"
ORIGIN = (500_000.0, 5_000_000.0)


def write(path: Path, array, crs=UTM, transform=None, names=(), **options) -> Path:
    """``array`` (C, H, W); ``names`` become band descriptions."""
    array = np.asarray(array)
    array = array[None] if array.ndim == 2 else array
    transform = transform if transform is not None else from_origin(*ORIGIN, 10, 10)
    with rasterio.open(
        path, "w", driver="GTiff", count=array.shape[0], height=array.shape[1], width=array.shape[2],
        dtype=array.dtype, crs=crs, transform=transform, **options,
    ) as file:  # fmt: skip
        file.write(array)
        for index, name in enumerate(names, 1):
            file.set_band_description(index, name)
    return path


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)
