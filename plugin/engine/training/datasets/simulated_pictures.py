"""Small simulated pictures with captions that are true: few kinds of ground, the simulator's radiometry."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np

from ....contract.legends import Legend
from ...explanation.evidence import Evidence
from ...scenes.caption_words import PHRASES
from ...scenes.captions import FIELDS, worded
from ...scenes.findings import findings
from ...scenes.kinds import kinds_of
from ...scenes.survey import Survey, survey_array
from ...simulation.landcover import Surface
from ...simulation.materials import INDEX, OPTICAL_ROLES, published_palette
from ...simulation.noise import Area, fractal, hashed, stream
from ...simulation.radiometry import backscatter, grain, reflectance, speckle
from ...simulation.terrain import LAYOVER_REACH, RadarGeometry, radar_geometry
from ..caption_tokens import Caption, Clause, words_of
from .clause_pictures import ClausePictures

GROUND = {
    "Water": "clear water",
    "Forest": "broadleaf",
    "Grass": "green grass",
    "Built-up": "dense built",
    "Bare": "sand",
}
LEGEND = Legend.from_json([{"code": code, "name": name, "color": "#808080"} for code, name in enumerate(GROUND)])
SIDE, LOOKS, INCIDENCE = 64, 4.0, np.radians(38.0)
PATTERN = 64  # pixels between the nodes of the coarsest layout: few and large areas
OPTICAL = "green", "red", "nir", "swir16"
TOLD = ("leading", "lies", "absent")

Pictured = Callable[[int], tuple[np.ndarray, np.ndarray]]


class Plain(random.Random):
    """Chooses what has the fewest words of every list, for short captions."""

    def choice(self, seq):
        return min(seq, key=lambda text: len(text.split()))


def picture(seed: int, side: int = SIDE) -> tuple[np.ndarray, np.ndarray]:
    """Backscatter (2, side, side) float32 in dB (VV, VH), and the codes of LEGEND (side, side) uint8 below it."""
    area, codes = Area(0, 0, side, side), layout(seed, side)
    ground, texture = _ground(codes), grain(seed, "scatterers", area)
    mean = backscatter(ground, published_palette(), flat_geometry(side), texture)
    return (10 * np.log10(mean * speckle(seed, area, LOOKS))).astype(np.float32), codes


def optical_picture(seed: int, side: int = SIDE) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance (4, side, side) float32 of OPTICAL, without clouds, and the codes of LEGEND below it."""
    area, codes = Area(0, 0, side, side), layout(seed, side)
    light, texture = np.ones(codes.shape, np.float32), grain(seed, "texture", area)
    seen = reflectance(_ground(codes), published_palette(), light, texture)
    return seen[[OPTICAL_ROLES.index(role) for role in OPTICAL]], codes


def layout(seed: int, side: int) -> np.ndarray:
    """Codes of LEGEND (side, side) uint8: the ground whose own hills are the highest."""
    area = Area(0, 0, side, side)
    bias = hashed(stream(seed, "bias"), np.arange(len(GROUND)))
    heights = [
        fractal(stream(seed, name), area.rows, area.columns, PATTERN, 3, 0.5) + 4.5 * share
        for name, share in zip(GROUND, bias, strict=True)
    ]
    return np.argmax(heights, axis=0).astype(np.uint8)


def _ground(codes: np.ndarray) -> Surface:
    """A plain of the materials of GROUND, all patches alike."""
    material = np.array([INDEX[name] for name in GROUND.values()], np.uint8)[codes]
    even = np.full(codes.shape, 0.5, np.float32)
    return Surface(material, even, np.zeros_like(even), np.zeros((codes.shape[0] + 2 * LAYOVER_REACH,) * 2, np.float32))


@lru_cache(maxsize=1)
def flat_geometry(side: int) -> RadarGeometry:
    """How the radar sees a plain."""
    return radar_geometry(np.zeros((side + 2 * LAYOVER_REACH,) * 2, np.float32), INCIDENCE)


def facts_of(codes: np.ndarray) -> tuple[Survey, list[Evidence]]:
    """The survey of a class map and those of its facts that plain captions tell."""
    survey = survey_array(kinds_of(LEGEND), codes)
    found = findings(survey, {})
    return survey, [fact for field in FIELDS for fact in found.get(field, ()) if fact.detail["phrase"] in TOLD]


def clause_of(fact: Evidence) -> Clause:
    """A fact in plain words; the words that its phrase does not bring are those of the slots."""
    said = worded(fact, Plain())
    phrase = Plain().choice(PHRASES[fact.detail["phrase"]])
    own = set(words_of(phrase.replace("{kind}", "").replace("{value}", "")))
    slots = tuple(at for at, word in enumerate(words_of(said.text)) if word not in own)
    return Clause(said.text, slots, fact.detail["phrase"])


def simulated_pictures(seeds: range, most: int, pictured: Pictured = picture) -> ClausePictures:
    """Pictures by their seeds, each with at most ``most`` clauses, drawn by the seed from the facts of its map."""
    images, captions = [], []
    for image, caption in _drawn(seeds, most, pictured):
        images.append(image)
        captions.append(caption)
    return ClausePictures(np.stack(images), tuple(captions), np.full((len(images), 3), np.nan, np.float32))


def _drawn(seeds: range, most: int, pictured: Pictured) -> Iterator[tuple[np.ndarray, Caption]]:
    for seed in seeds:
        image, codes = pictured(seed)
        said = list(dict.fromkeys(clause_of(fact) for fact in facts_of(codes)[1]))
        chosen = sorted(random.Random(seed).sample(range(len(said)), min(most, len(said))))
        yield image, tuple(said[at] for at in chosen)
