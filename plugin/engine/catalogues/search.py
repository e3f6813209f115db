"""Search: which scenes of a catalogue make the best pair over an area."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
import pystac
import requests
from pystac.errors import STACError
from pystac_client import Client, ConformanceClasses
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from rasterio.features import geometry_mask
from rasterio.transform import from_bounds
from urllib3 import Retry

from ...contract.errors import EngineError, InputError
from .presets import KINDS, Endpoint, collections
from .web import BUSY, FIRST_WAIT, TIMEOUT, TRIES, cause, host, refuse

Bounds = tuple[float, float, float, float]

CELLS = 64  # a side of the lattice that the area's coverage is reckoned on
ADDS = 0.005  # share of the area that a further scene of a pass must add
MOST_ITEMS = 2000
COVERAGE_STEP, CLOUD_STEP = 0.05, 10.0  # differences that count before the days apart do


@dataclass(frozen=True)
class Pass:
    """Scenes of one overflight; ``seen`` (CELLS, CELLS) bool, ``cloud`` per cent of what they cover."""

    items: tuple[pystac.Item, ...]
    seen: np.ndarray
    cloud: float
    taken: datetime


@dataclass(frozen=True)
class Found:
    """The passes of one collection over an area, with the collection."""

    collection: pystac.Collection
    passes: tuple[Pass, ...]


def find(endpoint: Endpoint, kind: str, area: Bounds, dates: str | None, progress) -> Found:
    """All passes of the kind's best collection over ``area`` (longitude and latitude) and ``dates`` (A/B).

    InputError when the catalogue has no such collection, EngineError when it cannot be asked.
    """
    with _catalogue_errors(endpoint), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what pystac thinks of a catalogue's conformance does not matter here
        client = Client.open(endpoint.url, stac_io=_reader(endpoint))
        collection = _collection(client, endpoint, kind)
        items = []
        for item in _items(client, collection, area, dates):
            progress.check()
            items.append(item)
        return Found(collection, _passes(items, area))


def _reader(endpoint: Endpoint) -> StacApiIO:
    own = endpoint.bearer and not endpoint.tokens
    headers = {"Authorization": f"Bearer {endpoint.bearer}"} if own else None
    retry = Retry(
        TRIES - 1, backoff_factor=FIRST_WAIT, status_forcelist=BUSY, allowed_methods=None, raise_on_status=False
    )
    return StacApiIO(headers=headers, timeout=TIMEOUT, max_retries=retry)


@contextmanager
def _catalogue_errors(endpoint: Endpoint) -> Iterator[None]:
    """Turn what goes wrong between us and a catalogue into an error that says what to do."""
    try:
        yield
    except Exception as error:
        if status := getattr(error, "status_code", None):
            refuse(status, endpoint.url)
        if isinstance(error, requests.RequestException | APIError | OSError):
            raise EngineError(
                f"{host(endpoint.url)} cannot be asked: {cause(error)}. "
                "Check the connection and the catalogue's address."
            ) from error
        if isinstance(error, STACError | ValueError | KeyError | TypeError | AttributeError):
            raise EngineError(
                f"{endpoint.url} does not answer as a STAC catalogue does: {error}. Check the catalogue's address."
            ) from error
        raise


def _collection(client: Client, endpoint: Endpoint, kind: str) -> pystac.Collection:
    known = {collection.id: collection for collection in client.get_collections()}
    for pattern in collections(kind, endpoint):
        if names := sorted(name for name in known if re.fullmatch(pattern, name.lower().replace("_", "-"))):
            return known[names[0]]
    raise InputError(
        f"{host(endpoint.url)} has no {KINDS[kind]}. It has: {', '.join(sorted(known)[:12]) or 'nothing'}. "
        "Choose another catalogue."
    )


def _items(client: Client, collection: pystac.Collection, area: Bounds, dates: str | None) -> Iterable[pystac.Item]:
    """From the search, or for a catalogue that has none from all of the collection's items."""
    if client.conforms_to(ConformanceClasses.ITEM_SEARCH):
        found = client.search(
            collections=[collection.id], bbox=area, datetime=dates, limit=100, max_items=MOST_ITEMS
        ).items()
    else:
        found = collection.get_items(recursive=True)
    first, last = period(dates) if dates else (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
    return (item for item in found if first <= taken(item) <= last)


def period(dates: str) -> tuple[datetime, datetime]:
    """First and last moment of ``A/B``, each a day; InputError for anything else."""
    start, _, end = dates.partition("/")
    try:
        first, last = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (start, end or start))
    except ValueError as error:
        raise InputError(f"Expected dates such as 2024-05-01/2024-05-31, got '{dates}'.") from error
    if last < first:
        raise InputError(f"The dates {dates} end before they begin. Turn them around.")
    return first, last if "T" in end else last.replace(hour=23, minute=59, second=59)


def taken(item: pystac.Item) -> datetime:
    return item.datetime or item.common_metadata.start_datetime


def _passes(items: list[pystac.Item], area: Bounds) -> tuple[Pass, ...]:
    groups: dict[tuple, list[tuple[np.ndarray, pystac.Item]]] = {}
    for item in items:
        seen = _seen(item, area)
        if seen.any():
            orbit = item.properties.get("sat:orbit_state", "")
            groups.setdefault((taken(item).date(), orbit), []).append((seen, item))
    return tuple(_pass(group) for group in groups.values())


def _seen(item: pystac.Item, area: Bounds) -> np.ndarray:
    """Cells (CELLS, CELLS) of the area inside the item's footprint."""
    return geometry_mask([item.geometry], (CELLS, CELLS), from_bounds(*area, CELLS, CELLS), invert=True)


def _pass(group: list[tuple[np.ndarray, pystac.Item]]) -> Pass:
    """The scenes that cover most, each only if it adds to those before; later processing comes first."""
    group = sorted(group, key=lambda entry: _processed(entry[1]), reverse=True)
    group = sorted(group, key=lambda entry: -entry[0].sum())
    seen, chosen, clouds = np.zeros_like(group[0][0]), [], []
    for cells, item in group:
        added = cells & ~seen
        if not chosen or added.mean() >= ADDS:
            seen = seen | cells
            chosen.append(item)
            clouds.append((item.properties.get("eo:cloud_cover") or 0.0, added.sum()))
    values, weights = np.transpose(clouds)
    return Pass(tuple(chosen), seen, float(np.average(values, weights=weights)), taken(chosen[0]))


def _processed(item: pystac.Item) -> str:
    return str(item.properties.get("s2:processing_baseline") or item.properties.get("updated") or "")


def best_pair(optical: Found, sar: Found, most_cloud: float, dates: str) -> tuple[Pass, Pass]:
    """The pair that shows most of the area, then has least cloud, then lies fewest days apart.

    Coverage counts in steps of 5 %, cloud in steps of 10 %. InputError says what was found where nothing fits.
    """
    for found, kind in ((optical, "optical"), (sar, "sar")):
        if not found.passes:
            raise InputError(f"There is no {KINDS[kind]} scene of the area in {dates}. Choose other dates.")
    clear = [scene for scene in optical.passes if scene.cloud <= most_cloud]
    if not clear:
        least = min(scene.cloud for scene in optical.passes)
        raise InputError(
            f"All {len(optical.passes)} Sentinel-2 passes in {dates} have more cloud than {most_cloud:g} %; the "
            f"clearest has {least:.0f} %. Allow more cloud or choose other dates."
        )

    def rank(pair: tuple[Pass, Pass]) -> tuple:
        both = (pair[0].seen & pair[1].seen).mean()
        apart = abs((pair[0].taken - pair[1].taken).total_seconds()) / 86400
        return -round(both / COVERAGE_STEP), round(pair[0].cloud / CLOUD_STEP), round(apart, 1), pair[0].cloud

    best = min(((one, other) for one in clear for other in sar.passes), key=rank)
    if not (best[0].seen & best[1].seen).any():
        raise InputError(f"No place of the area was seen by both sensors in {dates}. Choose other dates.")
    return best


def newest(found: Found) -> Pass | None:
    """The pass that covers most, the later one if they cover the same."""
    return max(found.passes, key=lambda scene: (round(scene.seen.mean(), 2), scene.taken), default=None)
