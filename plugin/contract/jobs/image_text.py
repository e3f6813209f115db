"""Jobs that train image-text models and bring published ones in."""

from __future__ import annotations

from dataclasses import dataclass

STAGES = ("natural", "optical", "sar")


@dataclass(frozen=True)
class TrainSarclipJob:
    """Images with captions -> an image-text model, one stage of the transfer natural -> optical -> sar; resumable.

    ``dataset`` is a reader's name (folder, scenes), ``root`` its folder; ``start`` is the folder or the weights of an
    earlier stage, or a published checkpoint, which like a new model of a published size needs ``vocabulary``. 0 as
    ``epochs``, ``batch`` or ``rate`` means the recipe's own; ``resume`` goes on from what ``out`` holds.
    """

    root: str
    out: str
    dataset: str = "folder"
    stage: str = "sar"
    size: str = "nano"
    start: str = ""
    vocabulary: str = ""
    epochs: int = 0
    batch: int = 0
    rate: float = 0.0
    seed: int = 42
    resume: bool = True
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class ImportSarclipJob:
    """Published OpenCLIP weights, or weights of TrainSarclipJob -> ``out``, one package that Scenes uses.

    ``vocabulary`` is the published bpe_simple_vocab_16e6.txt.gz (own weights bring theirs); ``activation`` is gelu,
    quick_gelu or empty; ``scaling`` is sarclip (pictures in -1 to 1) or clip (CLIP's mean and deviation);
    ``card`` is a JSON file with what weights cannot know; ``ground_resolution`` in metres, 0 for any.
    """

    weights: str
    out: str
    vocabulary: str = ""
    activation: str = ""
    scaling: str = "sarclip"
    card: str = ""
    ground_resolution: float = 0.0
    half: bool = True
