"""Jobs that train a network on pictures with captions, and measure how well scenes are found, named and described."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TrainKnowLipJob:
    """Captioned pictures in ``root`` -> a network that judges and completes captions, by the three stages of SCIO.

    ``steps`` are those of the stages; ``rule`` drops clauses, doubts or published, and is fitted on the captions, or is
    the published one with ``thresholds``, a rise of cosine and of match probability; without ``screening`` captions are
    taken as they are. ``start`` is a network of other pictures. ``resume`` goes on from what ``out`` holds.
    """

    root: str
    out: str
    size: str = "nano"
    steps: tuple[int, ...] = (3000, 1500, 1500)
    batch: int = 64
    rate: float = 2e-3
    rule: str = "doubts"
    thresholds: tuple[float, ...] = ()
    screening: bool = True
    start: str = ""
    save_every: int = 200
    seed: int = 42
    resume: bool = True
    threads: int = 0


@dataclass(frozen=True)
class BenchmarkScenesJob:
    """The eleven tasks of SAR-KnowLIP on the data in ``root``, answered by LandClair, beside the published figures.

    ``model`` is an image-text package, ``segmentation`` the package for class maps where the data bring none of their
    own; ``simulate``, if not 0, first writes so many scenes with known truth into ``root``.
    """

    root: str
    model: str = "sarclip-nano"
    segmentation: str = "landcover"
    simulate: int = 0
    seed: int = 0
    device: str = "auto"
    threads: int = 0
