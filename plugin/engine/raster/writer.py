"""The writer: blocks of a map become a cloud-optimised GeoTIFF, whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.legends import NODATA, Legend
from .grid import Grid
from .reasons import reason

CONFIDENCE_SCALE = 0.01
BLOCK = 512
STRIP_WIDTH = 4096  # pixels of a row that are best written at once


class LayerWriter:
    """Takes blocks of one byte band into a plain draft, then finishes the GeoTIFF."""

    def __init__(
        self, folder: Path, name: str, grid: Grid, tags: dict[str, str], *, legend: Legend | None = None
    ) -> None:
        """``legend`` makes it a class map with colours and names; without one it is a per cent layer (scale 0.01)."""
        self._draft = folder / f"{name}.draft.tif"
        self.path = folder / f"{name}.tif"
        self._legend, self._tags, self._description = legend, tags, name.replace("_", " ")
        self._file = rasterio.open(
            self._draft, "w", driver="GTiff", width=grid.width, height=grid.height, count=1, dtype="uint8",
            **grid.placed, nodata=NODATA, tiled=True,
            blockysize=64, blockxsize=min(STRIP_WIDTH, -(-grid.width // 16) * 16), bigtiff="if_safer",
            photometric="palette" if legend else "minisblack",
        )  # fmt: skip
        self._describe()

    def write(self, block: np.ndarray, top: int, left: int) -> None:
        """A block (H, W) uint8 whose first pixel is at (top, left)."""
        height, width = block.shape
        with _disk_errors():
            self._file.write(block, 1, window=Window(left, top, width, height))

    def finish(self, threads: int) -> Path:
        """Write the cloud-optimised GeoTIFF (tiled, zstd, overviews) and return its path."""
        self._file.close()
        with _disk_errors(), rasterio.Env(GDAL_TIFF_OVR_BLOCKSIZE=BLOCK, GDAL_NUM_THREADS=threads):
            self._build_overviews()
            rasterio.shutil.copy(
                self._draft, self.path, driver="COG", compress="ZSTD", level=1, blocksize=BLOCK,
                overviews="FORCE_USE_EXISTING", num_threads=str(threads), bigtiff="IF_SAFER",
            )  # fmt: skip
        if self._legend:
            write_names(self.path, self._legend)
        self._draft.unlink()
        return self.path

    def close(self) -> None:
        self._file.close()

    def _build_overviews(self) -> None:
        """On the plain draft, where it costs a tenth of what the COG driver takes to make its own."""
        with rasterio.open(self._draft, "r+") as file:
            factors = [2**level for level in range(1, 16) if max(file.width, file.height) > BLOCK * 2 ** (level - 1)]
            if factors:
                file.build_overviews(factors, Resampling.nearest)

    def _describe(self) -> None:
        self._file.update_tags(**self._tags)
        self._file.set_band_description(1, self._description)
        if self._legend:
            self._file.write_colormap(1, {entry.code: rgba(entry.color) for entry in self._legend.classes})
        else:
            self._file.scales = (CONFIDENCE_SCALE,)


class BandsWriter:
    """Takes blocks of one or several bands into a plain draft, then finishes the GeoTIFF; NaN is no data."""

    def __init__(self, folder: Path, name: str, grid: Grid, bands: tuple[str, ...], dtype: str, tags: dict) -> None:
        self._draft = folder / f"{name}.draft.tif"
        self.path = folder / f"{name}.tif"
        self._whole = np.dtype(dtype).kind == "u"
        self._file = rasterio.open(
            self._draft, "w", driver="GTiff", width=grid.width, height=grid.height, count=len(bands), dtype=dtype,
            **grid.placed, nodata=None if self._whole else np.nan, bigtiff="if_safer",
            tiled=True, blockysize=BLOCK, blockxsize=BLOCK, interleave="band",
        )  # fmt: skip
        self._file.update_tags(**tags)
        self._file.descriptions = bands

    def write(self, block: np.ndarray, top: int, left: int) -> None:
        """A block (C, H, W) whose first pixel is at (top, left)."""
        height, width = block.shape[1:]
        with _disk_errors():
            self._file.write(block, window=Window(left, top, width, height))

    def finish(self, threads: int) -> Path:
        """Write the cloud-optimised GeoTIFF (tiled, zstd, averaged overviews) and return its path."""
        self._file.close()
        with _disk_errors():
            rasterio.shutil.copy(
                self._draft, self.path, driver="COG", compress="ZSTD", level=1, blocksize=BLOCK, bigtiff="IF_SAFER",
                predictor="NO" if self._whole else "FLOATING_POINT", num_threads=str(threads),
                overview_resampling="NEAREST" if self._whole else "AVERAGE",
            )  # fmt: skip
        self._draft.unlink()
        return self.path

    def close(self) -> None:
        self._file.close()


class _disk_errors:  # noqa: N801 - reads as a phrase at its use
    """Turn a failed write into an EngineError that names the likely cause."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind, error, trace) -> None:
        if isinstance(error, RasterioError | OSError):
            raise EngineError(
                f"Writing failed: {reason(error)}. Expected a writable folder with free space; "
                "choose another output folder."
            ) from error


def rgba(color: str) -> tuple[int, int, int, int]:
    """``#rrggbb`` as a row of a colour table."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16), 255


def write_names(path: Path, legend: Legend) -> None:
    """Category names live beside a GeoTIFF, in the .aux.xml that GDAL and QGIS read."""
    names = {entry.code: entry.name for entry in legend.classes}
    rows = "".join(f"<Category>{escape(names.get(code, ''))}</Category>" for code in range(max(names) + 1))
    text = f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{rows}</CategoryNames></PAMRasterBand></PAMDataset>\n'
    path.with_name(path.name + ".aux.xml").write_text(text, encoding="utf-8")


def check_space(folder: Path, grid: Grid, layers: int) -> None:
    """Refuse a job whose layers cannot fit: each needs at most twice a byte a pixel while it is finished."""
    needed, free = 2 * layers * grid.width * grid.height, shutil.disk_usage(folder).free
    if free < needed:
        raise EngineError(
            f"The map needs up to {needed / 1e6:.0f} MB in {folder}, but only {free / 1e6:.0f} MB are free. "
            "Free some space or choose another output folder."
        )
