"""Presets: the public catalogues that serve optical, radar and labels, and what their data must be credited with."""

from __future__ import annotations

import os
from dataclasses import dataclass

TOKEN_VARIABLE = "LANDCLAIR_STAC_TOKEN"
PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/stac/v1"
PLANETARY_COMPUTER_TOKENS = "https://planetarycomputer.microsoft.com/api/sas/v1/token"
EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
LICENCES = "https://sentinels.copernicus.eu/documents/247904/690755/Sentinel_Data_Legal_Notice"
WORLDCOVER_LICENCE = "CC-BY-4.0"


@dataclass(frozen=True)
class Endpoint:
    """A STAC API; ``tokens`` is where signatures for its files are handed out by collection, if it needs them."""

    url: str
    tokens: str = ""
    bearer: str = ""


@dataclass(frozen=True)
class Catalogue:
    """Where each kind of data is asked for."""

    optical: Endpoint
    sar: Endpoint
    labels: Endpoint


# Names of collections by kind, the better ones first: radar corrected for terrain before plain detected radar.
COLLECTIONS = {
    "optical": (r"sentinel-2-l2a", r".*(sentinel-?2|s2).*l2a.*"),
    "sar": (r".*(sentinel-?1|s1).*rtc.*", r".*(sentinel-?1|s1).*grd.*"),
    "labels": (r".*worldcover.*",),
}
KINDS = {"optical": "Sentinel-2 L2A", "sar": "Sentinel-1 RTC", "labels": "ESA WorldCover"}

_COMPUTER = Endpoint(PLANETARY_COMPUTER, PLANETARY_COMPUTER_TOKENS)
PRESETS = {
    "planetary-computer": Catalogue(_COMPUTER, _COMPUTER, _COMPUTER),
    # Earth Search has its radar in a store that asks for payment, and no labels.
    "earth-search": Catalogue(Endpoint(EARTH_SEARCH), _COMPUTER, _COMPUTER),
}


def catalogue(api: str, bearer: str = "") -> Catalogue:
    """A preset by name, or one STAC API for everything by its URL, with the token given or that of the environment."""
    endpoint = Endpoint(api, bearer=bearer or os.environ.get(TOKEN_VARIABLE, ""))
    return PRESETS.get(api) or Catalogue(endpoint, endpoint, endpoint)


def attribution(kind: str, years: set[int]) -> str:
    """The words that the providers ask for."""
    text = f"Contains modified Copernicus Sentinel data {', '.join(map(str, sorted(years)))}"
    return f"© ESA WorldCover project. {text} processed by the ESA WorldCover consortium" if kind == "labels" else text


def licence(kind: str, stated: str) -> str:
    """The licence that a collection states, or the one its data are known to have."""
    if stated and stated.lower() not in ("proprietary", "other", "various"):
        return stated
    return WORLDCOVER_LICENCE if kind == "labels" else LICENCES
