"""Jobs that make data sets, train, measure and export networks."""

from __future__ import annotations

from dataclasses import dataclass

from .layers import SensorLayer


@dataclass(frozen=True)
class EvaluateJob:
    """Accuracy of a model on a labelled data set, under ``conditions`` (empty: all that the model can be tried under).

    ``dataset`` is a reader's name, ``root`` its published tree; ``report`` is an HTML file to write, if any, with the
    curves of the training in the folder ``training``, if one is named.
    """

    model: str
    dataset: str
    root: str
    split: str
    conditions: tuple[str, ...] = ()
    report: str = ""
    training: str = ""
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class MakeChipsJob:
    """Layers + labels -> training chips in ``out``, split by spatial block.

    ``labels`` is a class raster, or GeoJSON polygons with the class in ``class_field``; ``classes`` are
    ``{"code", "name", "color"}``, the colour being optional (empty: from the labels). ``size`` is the pixels of a
    chip's side, ``block`` the chips of a block's side; ``validation`` and ``test`` are shares of the chips,
    ``labelled`` the least share of a chip with labels.
    """

    out: str
    labels: str
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    class_field: str = "class"
    classes: tuple[dict, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    resolution: float | None = None
    size: int = 256
    block: int = 4
    validation: float = 0.2
    test: float = 0.2
    labelled: float = 0.5
    seed: int = 0


@dataclass(frozen=True)
class TrainJob:
    """Data set + recipe -> the best network by validation, resumable, and its curves.

    ``dataset`` is a reader's name (ombria, chips ...), ``root`` its folder; ``epochs``, ``batch`` and ``seed`` 0 mean
    the recipe's own; ``pretrained`` is an encoder of PretrainJob to start from; ``resume`` goes on from what ``out``
    already holds; ``devices`` counts CUDA cards.
    """

    dataset: str
    root: str
    out: str
    recipe: str = "claire"
    pretrained: str = ""
    epochs: int = 0
    batch: int = 0
    seed: int = 0
    resume: bool = True
    device: str = "auto"
    devices: int = 1
    threads: int = 0


@dataclass(frozen=True)
class PretrainJob:
    """Radar rasters, as they lie on disk -> an encoder that has learnt what radar looks like (SAR-W-MixMAE).

    ``sar`` are rasters, folders of them or STAC results (JSON), ``polarisations`` the bands to use (empty: those that
    all have; any: each band is an image), ``units`` one of SAR_UNITS (empty: told from each). ``chips`` is how many an
    epoch draws, ``rate`` the peak learning rate for a batch of 256; ``weight`` is none, per_channel or shared_avg,
    ``domain`` power or normalised, and ``target`` token (each brought to mean 0 and variance 1) or image (as a whole).
    ``resume`` goes on from what ``out`` holds. In place of rasters a labelled ``dataset`` in the folder ``root`` may
    give the radar images of its training samples.
    """

    sar: tuple[str, ...]
    out: str
    size: str = "tiny"
    polarisations: tuple[str, ...] = ()
    units: str = ""
    epochs: int = 100
    chips: int = 1024
    batch: int = 32
    rate: float = 1.5e-4
    weight: str = "per_channel"
    domain: str = "power"
    target: str = "image"
    seed: int = 42
    resume: bool = True
    device: str = "auto"
    devices: int = 1
    threads: int = 0
    dataset: str = ""
    root: str = ""


@dataclass(frozen=True)
class ExportJob:
    """Trained weights -> one model package; ``card`` is a JSON file with what weights cannot know (sources ...)."""

    weights: str
    out: str
    card: str = ""
    half: bool = True
