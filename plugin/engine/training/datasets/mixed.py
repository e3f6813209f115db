"""Simulated scenes beside the few real tiles at hand, for the bundled land cover and water models.

``root`` holds ``s1s2_lulc_tiles`` (Sentinel-1 and -2 tiles of TerraMesh, CC-BY-SA-4.0, with product labels) and
``s1_water_chips`` (Sentinel-1 chips of C2S-MS). The right third of each tile and the lower half of each chip validate.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ....contract.errors import InputError
from ....contract.jobs import SimulateJob
from ....contract.legends import LAND_COVER, WATER
from ...simulation.materials import OPTICAL_ROLES, SAR_ROLES, varied_palette
from ...simulation.noise import Area
from ...simulation.scene import make_scene, render
from . import IGNORE, LabelledDataset, Sample, Slot

CHIP = 256
CHIPS_A_SCENE = 4
UNSEEN_SCENES, FIRST_UNSEEN = 24, 10_000  # of the split "simulated", whose seeds no training has
REPEATS = 14  # of each real sample among the simulated ones
TILES, CHIPS = "s1s2_lulc_tiles", "s1_water_chips"
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
HELD_OUT = 2 / 3  # of a tile's width, and from there on it validates
GAP = 8  # pixels beside the border that do neither
QUADRANTS = {"fit": ((0, 0), (0, 1)), "validation": ((1, 0), (1, 1))}  # of a chip
# Product codes of the tiles -> codes of LAND_COVER.
PRODUCT = {1: 1, 2: 2, 3: 7, 4: 4, 5: 5, 6: 6, 7: 8, 9: 3}


class MixedLandCover(LabelledDataset):
    """Splits: ``fit`` (simulated and real), ``validation`` (real only, 256x256, labels outside of it ignored), and
    ``simulated``, other scenes than those of ``fit``.
    """

    slots = {"optical": Slot(OPTICAL_ROLES, "reflectance"), "sar": Slot(SAR_ROLES, "db")}
    legend = LAND_COVER
    scenes = 220
    uses_chips = False  # they tell water from land, which is no land cover

    def __init__(self, root: Path, split: str) -> None:
        if split not in ("fit", "validation", "simulated"):
            raise InputError(f"The mixed data set has the splits 'fit', 'validation' and 'simulated', got '{split}'.")
        scenes = {"fit": self.scenes, "validation": 0, "simulated": UNSEEN_SCENES}[split]
        self._fit, self._simulated = split == "fit", scenes * CHIPS_A_SCENE
        self._first = FIRST_UNSEEN * CHIPS_A_SCENE if split == "simulated" else 0
        tiles, chips = sorted((root / TILES).glob("*_S2L2A.tif")), sorted((root / CHIPS).glob("*_S1.tif"))
        if not tiles or not chips:
            raise InputError(f"Expected the folders {TILES} and {CHIPS} with their GeoTIFFs under {root}, found none.")
        self._real = [(path, None) for path in tiles if split != "simulated"]
        self._real += [(path, quadrant) for path in chips for quadrant in QUADRANTS.get(split, ()) if self.uses_chips]

    def __len__(self) -> int:
        return self._simulated + len(self._real) * (REPEATS if self._fit else 1)

    def name(self, index: int) -> str:
        if index < self._simulated:
            return f"simulated {self._first + index}"
        path, quadrant = self._real[(index - self._simulated) % len(self._real)]
        return path.stem.removesuffix("_S2L2A") + ("" if quadrant is None else f" {quadrant}")

    def __getitem__(self, index: int) -> Sample:
        if index < self._simulated:
            images, codes = simulated_chip(self._first + index)
        else:
            path, quadrant = self._real[(index - self._simulated) % len(self._real)]
            images, codes = self._tile(path) if quadrant is None else _chip(path, quadrant)
        valid = {slot: np.isfinite(image).all(0, keepdims=True).astype(np.float32) for slot, image in images.items()}
        images = {slot: np.nan_to_num(image).astype(np.float32) * valid[slot] for slot, image in images.items()}
        return Sample(images, valid, self._labels(codes), {"name": self.name(index)})

    def _labels(self, codes: np.ndarray) -> np.ndarray:
        table = np.full(256, IGNORE, np.int64)
        table[list(LAND_COVER.codes)] = np.arange(len(LAND_COVER.codes))
        return table[codes]

    def _tile(self, path: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
        with rasterio.open(path) as file:
            digital = file.read([file.descriptions.index(band) + 1 for band in BANDS]).astype(np.float32)
        offset = 1000 if np.percentile(digital[:4], 0.5) > 950 else 0
        optical = np.where(digital > 0, (digital - offset) * np.float32(1e-4), np.nan)
        sar = _read(path.with_name(path.name.replace("S2L2A", "S1RTC")))
        product = _read(path.with_name(path.name.replace("S2L2A", "LULC")))[0].astype(np.uint8)
        codes = np.full(product.shape, IGNORE, np.uint8)
        for theirs, ours in PRODUCT.items():
            codes[product == theirs] = ours
        border = round(codes.shape[1] * HELD_OUT)
        if self._fit:
            codes[_contradicted(optical, codes)] = IGNORE
            kept = np.s_[..., : border - GAP]
            return {"optical": optical[kept], "sar": sar[kept]}, codes[kept]
        codes[:, : border + GAP] = IGNORE
        return {"optical": _padded(optical, np.nan), "sar": _padded(sar, np.nan)}, _padded(codes, IGNORE)


class MixedWater(MixedLandCover):
    """The same places as water or land, and the Sentinel-1 chips."""

    legend = WATER
    scenes = 120  # water is told from land sooner than land cover is told apart
    uses_chips = True

    def _labels(self, codes: np.ndarray) -> np.ndarray:
        return np.where(codes == IGNORE, IGNORE, codes == 1).astype(np.int64)


def _chip(path: Path, quadrant: tuple[int, int]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """A quarter of a Sentinel-1 chip as (2,256,256) dB with 1 water, 0 land; it has no optical image."""
    row, column = (CHIP * step for step in quadrant)
    window = np.s_[..., row : row + CHIP, column : column + CHIP]
    water = _read(path.with_name(path.name.replace("_S1", "_water")))[0][window]
    optical = np.full((len(BANDS), CHIP, CHIP), np.nan, np.float32)
    return {"optical": optical, "sar": _read(path)[window]}, (water == 1).astype(np.uint8)


def simulated_chip(number: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Images by slot (NaN = no data) and land cover codes (256,256) of one chip; scenes differ in all that can."""
    scene = _scene(number // CHIPS_A_SCENE)
    rng = np.random.default_rng((7, number))
    row, column = rng.integers(0, scene.job.size - CHIP, 2)
    patch = render(scene, Area(int(row), int(column), CHIP, CHIP))
    optical = np.where(patch.optical > 0, patch.optical * np.float32(1e-4), np.nan)
    return {"optical": optical, "sar": patch.sar}, patch.truth


@lru_cache(maxsize=1)
def _scene(number: int):
    rng = np.random.default_rng((11, number))
    job = SimulateJob(
        out="",
        size=int(rng.integers(512, 1100)),
        seed=1000 + number,
        clouds=float(rng.uniform(0.05, 0.5)) if rng.random() < 0.5 else 0.0,
        looks=float(np.exp(rng.uniform(np.log(2.5), np.log(12)))),
        misregistration=float(rng.uniform(0, 2)),
    )
    scene = make_scene(job, varied_palette(rng))
    scene.land.survey()
    return scene


def _contradicted(optical: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Where (H,W) green plants stand on labelled water or roofs, or open water on other labels: products lag, are
    shifted, and draw the gardens and fields between houses as built.
    """
    green, red, nir, swir = (optical[OPTICAL_ROLES.index(role)] for role in ("green", "red", "nir", "swir16"))
    greenness = (nir - red) / (nir + red + 1e-3)
    wetness = (green - swir) / (green + swir + 1e-3)
    green_water, green_roofs = (codes == 1) & (greenness > 0.3), (codes == 5) & (greenness > 0.45)
    return green_water | green_roofs | (~np.isin(codes, (1, 8)) & (wetness > 0.1) & (greenness < 0.1))


def _padded(array: np.ndarray, value: float) -> np.ndarray:
    """(...,H,W) filled up with ``value`` at the bottom and the right."""
    missing = [(0, 0)] * (array.ndim - 2) + [(0, CHIP - size) for size in array.shape[-2:]]
    return np.pad(array, missing, constant_values=value)


def _read(path: Path) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as file:
            return file.read()
