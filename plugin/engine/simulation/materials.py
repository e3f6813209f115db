"""What each surface reflects and scatters: the numbers behind every simulated pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

OPTICAL_ROLES = (
    "blue", "green", "red", "rededge071", "rededge075", "rededge078", "nir", "nir08", "swir16", "swir22",
)  # fmt: skip
SAR_ROLES = ("vv", "vh")
FINE_BANDS = (0, 1, 2, 6)  # measured at 10 m; the others at 20 m


@dataclass(frozen=True)
class Material:
    """A surface: legend ``code``, surface ``reflectance`` (10,), relative ``spread`` between patches of it, mean
    ``backscatter`` (VV, VH) in dB at 38 degrees, its spread between patches in dB, and ``roughness``: the relative
    spread from pixel to pixel within a patch.
    """

    code: int
    reflectance: tuple[float, ...]
    spread: float
    backscatter: tuple[float, float]
    spread_db: float
    roughness: float


# Reflectance: typical values read from field spectra averaged to Sentinel-2 bands (USGS Spectral Library 7, Kokaly
# et al. 2017, doi 10.3133/ds1035) and from Sentinel-2 mixing spaces (Sousa and Small 2022, doi 10.3390/rs14225748).
# Backscatter: typical C-band values by terrain class (Ulaby and Dobson 1989, Handbook of Radar Scattering Statistics
# for Terrain), moved to the Sentinel-1 terrain-corrected means of -10.9 (VV) and -17.3 dB (VH) over land. All rounded.
MATERIALS: dict[str, Material] = {
    "clear water": Material(1, (.026, .024, .013, .011, .010, .009, .008, .007, .005, .004), .25, (-20, -27), 2, .03),
    "turbid water": Material(1, (.055, .082, .074, .064, .040, .037, .030, .027, .012, .008), .2, (-19, -26), 2, .03),
    "broadleaf": Material(2, (.021, .043, .024, .075, .250, .315, .335, .355, .160, .070), .10, (-9.5, -15), .7, .13),
    "conifer": Material(2, (.015, .027, .017, .045, .130, .160, .172, .182, .085, .038), .12, (-10.5, -16), .7, .14),
    "green grass": Material(3, (.033, .066, .044, .110, .260, .310, .330, .350, .220, .120), .12, (-13.5, -20), 1, .05),
    "dry grass": Material(3, (.055, .082, .108, .145, .185, .205, .225, .245, .290, .205), .12, (-13, -19.5), 1, .06),
    "shrub": Material(3, (.034, .055, .054, .092, .175, .205, .222, .238, .200, .115), .14, (-11.5, -17.5), 1, .12),
    "cereal": Material(4, (.024, .054, .028, .090, .330, .425, .455, .475, .200, .090), .12, (-12.5, -18.5), 1.3, .03),
    "maize": Material(4, (.030, .060, .036, .100, .285, .360, .385, .405, .200, .100), .12, (-9.8, -15.8), 1.2, .04),
    "rapeseed": Material(4, (.040, .110, .088, .150, .330, .390, .410, .430, .215, .110), .10, (-10.3, -14.8), 1, .04),
    "ploughed": Material(4, (.055, .078, .102, .128, .145, .155, .168, .180, .240, .200), .18, (-11.5, -19.5), 2, .04),
    "stubble": Material(4, (.075, .110, .148, .188, .218, .238, .260, .280, .350, .270), .12, (-13, -20.5), 1.3, .04),
    "dense built": Material(5, (.105, .120, .132, .148, .165, .175, .188, .195, .215, .195), .15, (-5, -12), 1.5, .35),
    "suburb": Material(5, (.055, .070, .073, .105, .170, .195, .210, .220, .195, .140), .15, (-8, -14), 1.3, .30),
    "asphalt": Material(5, (.072, .082, .088, .098, .110, .118, .124, .130, .145, .132), .10, (-12, -19), 1, .08),
    "rock": Material(6, (.095, .112, .128, .142, .152, .158, .168, .172, .210, .190), .14, (-9.5, -17), 1.2, .12),
    "sand": Material(6, (.150, .200, .250, .280, .300, .312, .330, .342, .420, .380), .12, (-16.5, -24), 1.5, .05),
    "bare soil": Material(6, (.080, .112, .150, .180, .205, .218, .235, .250, .330, .285), .14, (-13.5, -21), 1.3, .07),
    "reed": Material(7, (.030, .050, .046, .085, .170, .200, .215, .230, .130, .065), .14, (-9, -15.5), 1.3, .08),
    "mire": Material(7, (.035, .055, .060, .085, .130, .148, .160, .172, .105, .055), .15, (-13, -19.5), 1.5, .10),
    "snow": Material(8, (.850, .840, .840, .830, .820, .810, .820, .800, .120, .110), .06, (-14.5, -22), 1.3, .04),
}  # fmt: skip
NAMES = tuple(MATERIALS)
INDEX = {name: index for index, name in enumerate(NAMES)}


@dataclass(frozen=True)
class Palette:
    """The table as arrays over materials: codes (M,), reflectance (M,10), backscatter in dB (M,2), spreads (M,)."""

    codes: np.ndarray
    reflectance: np.ndarray
    spread: np.ndarray
    backscatter: np.ndarray
    spread_db: np.ndarray
    roughness: np.ndarray


def published_palette() -> Palette:
    """The table above, unchanged."""
    columns = ("code", "reflectance", "spread", "backscatter", "spread_db", "roughness")
    values = [[getattr(material, column) for material in MATERIALS.values()] for column in columns]
    return Palette(np.array(values[0], np.uint8), *(np.array(column, np.float32) for column in values[1:]))


LITTER = np.array((0.070, 0.100, 0.135, 0.175, 0.205, 0.225, 0.245, 0.265, 0.330, 0.250), np.float32)
HAZE = np.array((1.0, 0.8, 0.6, 0.5, 0.45, 0.4, 0.35, 0.35, 0.15, 0.1), np.float32)
PLANTS = ("broadleaf", "green grass", "dry grass", "shrub", "cereal", "maize", "reed", "mire")
WATERS = ("clear water", "turbid water")


def varied_palette(generator: np.random.Generator) -> Palette:
    """The table of another season, soil and sky: plants dry towards litter, spectra are scaled and tilted,
    backscatter is moved, wind roughens water, and now and then snow lies on everything.
    """
    base = published_palette()
    count, bands = base.reflectance.shape
    dryness = _share_of(PLANTS, generator.uniform(0, 0.9) * generator.uniform(0, 1, len(PLANTS)))
    water = _share_of(WATERS, 1.0)
    level = generator.normal(0, 0.16, (count, 1)) * (1 + 1.5 * water) + generator.normal(-0.05, 0.15)
    tilt = (generator.normal(0, 0.12, (count, 1)) + generator.normal(0, 0.08)) * np.linspace(-1, 1, bands)
    bumps = generator.normal(0, 0.05, (count, bands))
    reflectance = (base.reflectance * (1 - dryness) + LITTER * dryness) * np.exp(level + tilt + bumps)
    reflectance += generator.normal(0, 0.01) * HAZE
    wind = water * generator.gamma(1.0, 2.5) * np.array([1, 0.6])
    moved = generator.normal(0, 1.0, 2) + generator.normal(0, 0.9, (count, 1)) + generator.normal(0, 0.6, (count, 2))
    codes = base.codes
    if generator.random() < 0.08:
        cover = generator.uniform(0.2, 1, (count, 1))
        reflectance = reflectance * (1 - cover) + base.reflectance[INDEX["snow"]] * cover
        codes = np.where(cover[:, 0] > 0.3, base.codes[INDEX["snow"]], codes)
    reflectance = np.clip(reflectance, 0.001, 1.1).astype(np.float32)
    backscatter = (base.backscatter + moved + wind).astype(np.float32)
    return Palette(codes, reflectance, base.spread, backscatter, base.spread_db, base.roughness)


def _share_of(names: tuple[str, ...], values) -> np.ndarray:
    """A column (M,1) over all materials with ``values`` at ``names`` and 0 elsewhere."""
    column = np.zeros((len(MATERIALS), 1))
    column[[INDEX[name] for name in names], 0] = values
    return column
