"""The scenes that the bundled image-text model learns from: floods, land cover and water, captioned by their maps.

``root`` holds ``ombria_train`` and what datasets/mixed.py reads. Floods are told by OMBRIA's masks, after the event as
what they are, before it as dry, and drained: so date and place do not tell. Parts of chips without flood are dry after
it, too. The rest is simulated or real in dB, averaged to pixels of 20 m. Words are drawn anew from a scene's facts.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from ....contract.errors import InputError
from ...networks.sarclip import TEMPLATES
from ...scenes.captions import Clause, caption, clauses, some, worded
from . import IGNORE
from .captioned import CaptionedDataset, Seen
from .mixed import CHIPS_A_SCENE, MixedLandCover, MixedWater
from .mixed import REPEATS as MIXED_REPEATS
from .ombria import Ombria

CHIP = 256
AFTER, BEFORE, DRAINED = "sar", "sar_before", "drained"
VIEWS = {AFTER: 8, BEFORE: 3, DRAINED: 3}  # of each chip: the whole of it, and parts
PARTS = (100, 256)  # pixels of a part's side
GRAIN = 1.5  # deviation in pixels of the filter that parts speckle from ground
LEAST_DRY = 0.05  # share of a chip that tells which greys dry ground has after the event
SIMULATED = 64
REPEATS = 12, 16  # of each simulated and each real scene in dB
FEWEST, MOST = 1, 4  # clauses of a caption
PLAIN = 0.45  # share of captions that only say what the scene is
BARE = 0.5  # share of captions that no template is put around
FLOODED, DRY = 0.2, 0.02  # shares of the ground
WIDER = {"flooded_farmland": "flooded_land", "dry_farmland": "dry_land"}  # people also ask for any flood, any dry land


@dataclass(frozen=True, eq=False)
class Scene:
    """``values`` in the image's own type, ``said`` the clauses of it, ``flooded`` a share or -1, ``flood`` by pixel."""

    values: np.ndarray
    valid: np.ndarray
    roles: tuple[str, ...]
    units: str
    said: tuple[Clause, ...]
    flooded: float = -1.0
    flood: np.ndarray | None = None


class CaptionedScenes(CaptionedDataset):
    """Splits: ``fit``, and ``validation``, which is the whole post-event chips of OMBRIA's validation part."""

    classes = ("flooded fields", "partly flooded land", "dry fields")

    def __init__(self, root: Path, split: str) -> None:
        if not (root / "ombria_train").is_dir():
            raise InputError(f"Expected the folder ombria_train under {root}. Its authors publish OMBRIA on GitHub.")
        chips = Ombria(root / "ombria_train", split)
        self.scenes = [scene for index in range(len(chips)) for scene in _views(chips, index, split == "fit")]
        if split == "fit":
            self.scenes += _measured(root)

    def __len__(self) -> int:
        return len(self.scenes)

    def image(self, index: int) -> Seen:
        scene = self.scenes[index]
        return Seen(scene.values.astype(np.float32), scene.valid, scene.roles, scene.units, scene.flood)

    def text(self, index: int, rng: np.random.Generator | None = None) -> str:
        """Some clauses in words drawn anew, often only what the scene is, often within a template."""
        said = list(self.scenes[index].said)
        if rng is None:
            return caption(said[:MOST])
        seed = int(rng.integers(2**31))
        draw = random.Random(seed)
        if rng.random() < PLAIN:
            said = [draw.choice([clause for clause in said if clause.field == "Functionality"] or said[:1])]
        else:
            said = some(said, int(rng.integers(FEWEST, MOST + 1)), seed)
        text = caption([worded(clause.fact, draw) for clause in said])
        return text if rng.random() < BARE else TEMPLATES[rng.integers(len(TEMPLATES))].format(text)

    def label(self, index: int) -> int:
        share = self.scenes[index].flooded
        return -1 if share < 0 else 0 if share >= FLOODED else 1 if share >= DRY else 2


def _views(chips: Ombria, index: int, learning: bool) -> list[Scene]:
    """The chip after the event and, for learning, parts of it and the same before the event and drained."""
    sample = chips[index]
    flood, after, before = sample.label > 0, *(sample.images[slot][0].astype(np.uint8) for slot in (AFTER, BEFORE))
    if not learning:
        return [_flood_scene(after, flood)]
    rng, dry = np.random.default_rng((17, index)), np.zeros_like(flood)
    images = {AFTER: (after, flood), BEFORE: (before, dry), DRAINED: (drained(after, before, flood, rng), dry)}
    scenes = []
    for slot, (image, mask) in images.items():
        for view in range(VIEWS[slot] if image is not None else 0):
            window, turns, flip = _window(rng) if view else np.s_[:, :], rng.integers(4), rng.integers(2)
            scenes.append(_flood_scene(*(_turned(part[window], turns, flip) for part in (image, mask))))
    return scenes


def drained(after: np.ndarray, before: np.ndarray, flood: np.ndarray, rng: np.random.Generator) -> np.ndarray | None:
    """A chip (H,W) uint8 as it may have looked after the event had there been no flood, None if hardly any is dry.

    It is the ground before the event, its greys brought to mean and deviation that dry ground has after it, and with
    the speckle of the later image. So what parts it from that image is the flood alone.
    """
    ground, dry = gaussian_filter(after.astype(np.float32), GRAIN), ~flood & (after < 255)
    if dry.mean() < LEAST_DRY:
        return None
    speckle = rng.choice((after - ground)[dry], after.shape)
    gain = ground[dry].std() / (before[dry].std() + 1)
    image = gaussian_filter((before - before[dry].mean()) * gain + after[dry].mean(), GRAIN / 3) + speckle
    return image.clip(0, 255).astype(np.uint8)


def _flood_scene(image: np.ndarray, mask: np.ndarray) -> Scene:
    said = _flood_clauses(mask[::4, ::4]) if mask.any() else _dry_clauses()
    valid = np.ones(mask.shape, bool)
    return Scene(image[None], valid, ("vv",), "byte", tuple(said), float(mask.mean()), mask)


def _flood_clauses(mask: np.ndarray) -> list[Clause]:
    said = clauses(flood=mask, ground="cropland")
    wider = [replace(clause.fact, value=WIDER[clause.fact.value]) for clause in said if clause.fact.value in WIDER]
    return said + [worded(fact, random.Random(0)) for fact in wider]


@lru_cache(maxsize=1)
def _dry_clauses() -> list[Clause]:
    return _flood_clauses(np.zeros((CHIP // 4, CHIP // 4), bool))


def _averaged(bands: np.ndarray) -> np.ndarray:
    """Two by two pixels (C,H,W) become one; an odd last row or column goes."""
    count, height, width = bands.shape
    pairs = bands[:, : height // 2 * 2, : width // 2 * 2].reshape(count, height // 2, 2, width // 2, 2)
    return pairs.mean((2, 4))


def _window(rng: np.random.Generator) -> tuple[slice, slice]:
    side = rng.integers(*PARTS)
    top, left = rng.integers(0, CHIP - side + 1, 2)
    return np.s_[top : top + side, left : left + side]


def _turned(image: np.ndarray, turns: int, flip: int) -> np.ndarray:
    return np.rot90(image, turns)[:, :: 1 - 2 * flip]


def _measured(root: Path) -> list[Scene]:
    """Simulated scenes, and the parts of the real tiles and chips that are for learning, in dB."""
    cover, water = MixedLandCover(root, "fit"), MixedWater(root, "fit")
    simulated = [_scene(cover, index) for index in range(SIMULATED)]
    reals = {data.name(index): (data, index) for data in (water, cover) for index in _real(data)}
    return simulated * REPEATS[0] + [_scene(*real) for real in reals.values()] * REPEATS[1]


def _real(data: MixedLandCover) -> range:
    """Each real sample once; they come after the simulated ones, over and over."""
    simulated = data.scenes * CHIPS_A_SCENE
    return range(simulated, simulated + (len(data) - simulated) // MIXED_REPEATS)


def _scene(data: MixedLandCover, index: int) -> Scene:
    sample = data[index]
    codes = np.full(sample.label.shape, IGNORE, np.uint8)
    known = sample.label != IGNORE
    codes[known] = np.array(data.legend.codes, np.uint8)[sample.label[known]]
    said = clauses(codes[::2, ::2], data.legend, seed=index)
    power = _averaged(10 ** (sample.images["sar"] / 10))
    valid = _averaged(sample.valid["sar"])[0] == 1
    return Scene((10 * np.log10(power)).astype(np.float16), valid, ("vv", "vh"), "db", tuple(said))
