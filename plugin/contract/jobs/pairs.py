"""Jobs that find, check and prepare a pair of layers."""

from __future__ import annotations

from dataclasses import dataclass

from .layers import SensorLayer

CATALOGUES = ("planetary-computer", "earth-search")


@dataclass(frozen=True)
class CheckPairJob:
    """What would spoil a map of these two layers, and by how many pixels they lie apart; ``cloud_mask`` is a raster
    that is nonzero under clouds.
    """

    optical: SensorLayer
    sar: SensorLayer
    cloud_mask: str = ""


@dataclass(frozen=True)
class PreparePairJob:
    """Two layers -> one pair on the optical layer's pixels, in reflectance and dB, with a validity mask each.

    ``filter`` is none or a speckle filter, ``window`` its side in pixels, ``looks`` 0 has them estimated;
    ``coregister`` takes a sure offset of the radar layer away; ``find_clouds`` has a network look for clouds unless
    ``cloud_mask`` is given; ``angle`` is the incidence angle (degrees) that backscatter is brought to, 0 for none.
    """

    optical: SensorLayer
    sar: SensorLayer
    out: str
    filter: str = "none"
    window: int = 7
    looks: float = 0.0
    coregister: bool = True
    cloud_mask: str = ""
    find_clouds: bool = False
    angle: float = 0.0
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    resolution: float | None = None
    threads: int = 0


@dataclass(frozen=True)
class FetchPairJob:
    """An area and dates (``A/B``) -> the best Sentinel-1 and Sentinel-2 pair of a STAC catalogue, on one grid.

    ``api`` is one of CATALOGUES or a URL, ``token`` the user's own for it; ``cloud`` is the most that a scene may have,
    in per cent; ``labels`` asks for ESA WorldCover as well; ``estimate`` only tells how much it would be.
    """

    extent: tuple[float, float, float, float]
    dates: str
    out: str = ""
    extent_crs: str = "EPSG:4326"
    api: str = "planetary-computer"
    token: str = ""
    cloud: float = 20.0
    labels: bool = False
    resolution: float = 10.0
    estimate: bool = False
    threads: int = 0
