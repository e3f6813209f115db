"""Recipes: everything that a training needs to be run again."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace

from ...contract.errors import InputError
from .augmentation import Augmentation
from .losses import FocalDice, Rift


@dataclass(frozen=True)
class Recipe:
    """``slots`` empty means all of the data set's; ``crop`` in pixels; ``learning_rate`` is the peak after ``warmup``
    (a share of all steps) and then falls linearly to zero; ``patience`` counts validations (0: never stops early).
    ``refit`` epochs follow on all samples, the validation ones too, once the network was measured without them.
    """

    title: str = "CLAIRE"
    architecture: str = "claire"
    variant: str = "nano"
    options: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    fit_split: str = "fit"
    validation_split: str = "validation"
    conditions: tuple[str, ...] = ("full",)
    epochs: int = 60
    batch: int = 8
    crop: int = 256
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    layer_decay: float = 1.0
    warmup: float = 0.05
    clip: float = 1.0
    average: float = 0.995
    auxiliary: float = 0.4
    loss: Rift | FocalDice = field(default_factory=Rift)
    augmentation: Augmentation = field(default_factory=Augmentation)
    fade: float = 0.0
    validate_every: int = 1
    patience: int = 0
    refit: int = 0
    seed: int = 42

    def strength(self, epoch: int) -> float:
        """How strong augmentation is: full at the start, ``fade`` of it less in the last epoch."""
        return 1 - self.fade * epoch / max(self.epochs - 1, 1)

    def to_json(self) -> dict:
        return asdict(self)


RECIPES = {
    "claire": Recipe(patience=10),
    "claire-small": Recipe(variant="small", learning_rate=1e-3, patience=10),
    "claire-convnextv2-tiny": Recipe(variant="convnextv2-tiny", learning_rate=1e-4, patience=10),
    "flood": Recipe(
        title="Flood (Sentinel-1 and Sentinel-2, before and after)",
        conditions=("full", "sar_only", "optical_only", "optical_after_missing", "cloud50"),
        epochs=52,
        crop=192,
        loss=Rift(gamma=1.0, alpha=0.45, beta=0.55),
        augmentation=Augmentation(optical_after_missing=0.12, sar_after_missing=0.02, as_scene=0.3),
        validate_every=4,
        fade=0.9,
        refit=8,
    ),
    # Class weights would make the rare classes, whose product labels are the least exact, swallow their neighbours.
    "landcover": Recipe(
        title="Land cover (Sentinel-1 and Sentinel-2, one date)",
        variant="pico",
        conditions=("full", "sar_only", "optical_only", "cloud50"),
        epochs=18,
        batch=16,
        crop=128,
        loss=Rift(gamma=1.0, alpha=0.5, beta=0.5, weighted=False),
        augmentation=Augmentation(zoom=1.5, stretch=0.25, optical_missing=0.2, sar_missing=0.25, cloudy=0.2),
        fade=0.5,
    ),
    "water": Recipe(
        title="Water (Sentinel-1 and Sentinel-2, one date)",
        variant="pico",
        conditions=("full", "sar_only", "optical_only", "cloud50"),
        epochs=10,
        batch=16,
        crop=128,
        loss=Rift(gamma=1.0, alpha=0.5, beta=0.5, weighted=False),
        augmentation=Augmentation(zoom=1.5, stretch=0.25, optical_missing=0.3, sar_missing=0.25, cloudy=0.2),
        fade=0.5,
    ),
}

# arXiv 2601.15705: 100 epochs of which 20 warm up, layer decay 0.8, drop path 0.1, focal and Dice with the α-scale.
ALOS = Recipe(
    title="Radar alone (ALOS network)",
    architecture="alos",
    variant="small",
    options=("injection", "refine"),
    slots=("sar",),
    epochs=100,
    batch=16,
    learning_rate=1.25e-3,
    layer_decay=0.8,
    warmup=0.2,
    auxiliary=0.0,
    loss=FocalDice(),
    augmentation=Augmentation(sar_missing=0.0),
)
RECIPES |= {
    "alos": ALOS,
    "alos-tiny": replace(ALOS, variant="tiny"),
    "sar-water": replace(
        ALOS,
        title="Water (radar alone, one date)",
        variant="nano",
        options=("injection", "refine", "detail", "surroundings", "mixture", "likelihood", "each", "even"),
        epochs=16,
        crop=128,
        warmup=0.1,
        loss=FocalDice(interpolated=True, by_image=True),
        augmentation=Augmentation(zoom=1.6, stretch=0.4, speckle=0.4, shift=0, sar_missing=0.0, cloudy=0.0),
        fade=0.5,
    ),
}


def find_recipe(name: str) -> Recipe:
    """The recipe ``name``; InputError if there is none."""
    if name not in RECIPES:
        raise InputError(f"Unknown recipe '{name}'. Known recipes: {', '.join(RECIPES)}.")
    return RECIPES[name]
