"""Presets: the public catalogues that serve optical, radar and labels, and what their data must be credited with."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

TOKEN_VARIABLE = "LANDCLAIR_STAC_TOKEN"
PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/stac/v1"
PLANETARY_COMPUTER_TOKENS = "https://planetarycomputer.microsoft.com/api/sas/v1/token"
EARTH_SEARCH = "https://earth-search.aws.element84.com/v1"
LICENCES = "https://sentinels.copernicus.eu/documents/247904/690755/Sentinel_Data_Legal_Notice"
WORLDCOVER_LICENCE = "CC-BY-4.0"


@dataclass(frozen=True)
class Endpoint:
    """A STAC API; ``tokens`` is where signatures for its files are handed out by collection, if it needs them.

    ``bearer`` is the user's token for the API, or the key of an account for the place that hands out signatures.
    """

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
KINDS = {"optical": "Sentinel-2 L2A", "sar": "Sentinel-1 RTC or GRD", "labels": "ESA WorldCover"}

_COMPUTER = Endpoint(PLANETARY_COMPUTER, PLANETARY_COMPUTER_TOKENS)
PRESETS = {
    "planetary-computer": Catalogue(_COMPUTER, _COMPUTER, _COMPUTER),
    # Earth Search has its radar in a store that asks for payment, and no labels.
    "earth-search": Catalogue(Endpoint(EARTH_SEARCH), _COMPUTER, _COMPUTER),
}


def catalogue(api: str, bearer: str = "") -> Catalogue:
    """A preset by name, or one STAC API for everything by its URL, with the token given or that of the environment."""
    bearer = bearer or os.environ.get(TOKEN_VARIABLE, "")
    if api not in PRESETS:
        return Catalogue(*3 * [Endpoint(api, bearer=bearer)])
    preset = (getattr(PRESETS[api], kind) for kind in KINDS)
    return Catalogue(*(replace(endpoint, bearer=bearer) if endpoint.tokens else endpoint for endpoint in preset))


def collections(kind: str, endpoint: Endpoint) -> tuple[str, ...]:
    """Names of a kind's collections, the better ones first; terrain-corrected radar is signed for accounts only."""
    names = COLLECTIONS[kind]
    return names[::-1] if kind == "sar" and endpoint.tokens and not endpoint.bearer else names


def attribution(kind: str, years: set[int]) -> str:
    """The words that the providers ask for."""
    text = f"Contains modified Copernicus Sentinel data {', '.join(map(str, sorted(years)))}"
    return f"© ESA WorldCover project. {text} processed by the ESA WorldCover consortium" if kind == "labels" else text


def licence(kind: str, stated: str) -> str:
    """The licence that a collection states, or the one its data are known to have."""
    if stated and stated.lower() not in ("proprietary", "other", "various"):
        return stated
    return WORLDCOVER_LICENCE if kind == "labels" else LICENCES
