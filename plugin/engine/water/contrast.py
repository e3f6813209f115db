"""How much darker water is than what lies around it: calm water in radar is much darker, a mistake often is not."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from ..raster.grid import Grid
from ..raster.layers import LayerInfo
from .baselines import open_band, strips

# As sar-water maps them, 12 of 105 scenes with water have less, and 8 of 16 maps of dry scenes (docs/methods.md).
LEAST = 6.0  # dB


def contrast(water: Path, info: LayerInfo) -> float | None:
    """By how many dB the mean power of land exceeds that of water, in the band that thresholds use; None unless there
    are both. ``water`` is a raster of 1 water, 0 land on any grid.
    """
    sums, counts = np.zeros(2), np.zeros(2)
    with rasterio.open(water) as mask:
        source = open_band(info, Grid.of(mask))
        try:
            for top, values, valid in strips(source):
                codes = mask.read(1, window=Window(0, top, mask.width, len(values)))
                for code in (0, 1):
                    chosen = valid & (codes == code)
                    sums[code] += np.power(10.0, values[chosen] / 10, dtype=np.float64).sum()
                    counts[code] += chosen.sum()
        finally:
            source.close()
    if not counts.all():
        return None
    land, wet = sums / counts
    return 10 * math.log10(land / wet)


def doubts(decibel: float | None) -> list[str]:
    """What to tell of a map whose water is hardly darker than its land."""
    if decibel is None or decibel >= LEAST:
        return []
    return [
        f"What is mapped as water is only {decibel:.1f} dB darker than the rest; calm water usually is {LEAST:.0f} dB "
        "darker or more. Wet snow, dark fields, dry sand and wind on water look so: check it by another image."
    ]
