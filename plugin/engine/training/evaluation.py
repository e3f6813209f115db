"""Evaluation: a model package is run through the analyst's own pipeline on labelled samples, under many conditions."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...contract.errors import InputError
from ...contract.jobs import EvaluateJob
from ...contract.legends import NODATA, Legend
from ..models import catalogue
from ..models.package import ModelPackage
from ..models.session import Session
from ..raster.bands import ANY, any_polarisations, levels
from ..raster.calibration import BYTE_PERCENTILES, to_bytes
from ..segmentation.pipeline import classify_arrays
from . import metrics, stress
from .datasets import IGNORE, LabelledDataset, Sample, open_dataset
from .outlines import Outlines
from .published import published_beside
from .reliability import Reliability
from .report import read_curves, write_report

EXAMPLES = 4  # samples that the report shows


def evaluate(job: EvaluateJob, progress) -> dict:
    """Operation: accuracy as ``conditions[name] = {pooled, mean_over_images, ece, images, pixels, ...}``."""
    started = time.monotonic()
    package = catalogue.find(job.model)
    dataset = open_dataset(job.dataset, job.root, job.split)
    pairing = pair(package, dataset)
    tried, skipped = _conditions(job.conditions, package, set(pairing.channels))
    session = catalogue.open_session(package, job.device, job.threads)
    positive = positive_class(package.legend)
    tallies = {name: Tally(len(package.legend.classes), positive) for name in tried}
    examples = []
    for index in range(len(dataset)):
        sample = pairing.sample(dataset[index])
        for number, condition in enumerate(tried):
            progress.report((index + number / len(tried)) / len(dataset), f"{dataset.name(index)}, {condition}")
            changed = stress.apply(condition, sample, pairing.units, dataset.name(index))
            codes, confidence = _map(changed, session)
            tallies[condition].add(sample.label, pairing.indices(codes), confidence)
            if number == 0 and len(examples) < EXAMPLES:
                examples.append((dataset.name(index), changed, codes))
    conditions = {name: tally.result(package.legend) for name, tally in tallies.items()}
    result = {
        "model": {"name": package.name, "title": package.title, "sha256": package.sha256},
        "dataset": job.dataset, "split": job.split, "root": str(job.root), "legend": package.legend.to_json(),
        "positive": None if positive is None else package.legend.classes[positive].name,
        "conditions": conditions, "skipped": skipped,
        "published": published_beside(job.dataset, job.split, conditions),
        "provider": session.provider, "device": session.device, "report": job.report or None,
        "seconds": round(time.monotonic() - started, 1),
    }  # fmt: skip
    if job.report:
        curves = read_curves(Path(job.training)) if job.training else {}
        title = f"{package.title}: accuracy on {job.dataset}, {job.split}"
        write_report(Path(job.report), title, result, package.legend, examples, curves)
    return result


@dataclass(frozen=True)
class Pairing:
    """How a data set's bands and classes become a model's: channels by slot, and class index -> model's class index.

    ``levels`` are dB to add where the model takes any polarisation. ``stretched`` slots hold dB or reflectance and the
    model takes bytes: each image is brought to them by percentiles, as the pipeline does with a scene, and to the range
    that the model wants.
    """

    channels: dict[str, list[int]]
    levels: dict[str, np.ndarray]
    units: dict[str, str]
    stretched: dict[str, tuple | None]
    classes: np.ndarray
    legend: Legend

    def sample(self, sample: Sample) -> Sample:
        """The sample with the model's slots, channels and classes."""
        images = {slot: sample.images[slot][channels] for slot, channels in self.channels.items()}
        valid = {slot: sample.valid[slot] for slot in self.channels}
        images |= {slot: (images[slot] + level) * valid[slot] for slot, level in self.levels.items()}
        images |= {slot: _stretch(images[slot], valid[slot], wanted) for slot, wanted in self.stretched.items()}
        return Sample(images, valid, self.classes[sample.label], sample.tags)

    def indices(self, codes: np.ndarray) -> np.ndarray:
        """Class indices (H,W) of mapped codes; 255 stays 255."""
        table = np.full(256, IGNORE, np.int64)
        table[list(self.legend.codes)] = np.arange(len(self.legend.codes))
        return table[codes]


def pair(package: ModelPackage, dataset: LabelledDataset) -> Pairing:
    """Match a model to a data set; InputError if bands, units or classes do not fit each other."""
    channels, raised = {}, {}
    for entry in package.inputs:
        spec = dataset.slots.get(entry.slot)
        roles = entry.roles
        if spec is not None and roles == (ANY,) != spec.roles:
            roles = any_polarisations(spec.roles) or roles
            raised[entry.slot] = levels(roles)
        fits = spec is not None and set(roles) <= set(spec.roles) and entry.units in (spec.units, "byte")
        if fits:
            channels[entry.slot] = [spec.roles.index(role) for role in roles]
        elif spec is not None or not entry.optional:
            has = f"{', '.join(spec.roles)} in {spec.units}" if spec else "nothing"
            raise InputError(
                f"The model '{package.title}' takes {', '.join(entry.roles)} in {entry.units} as {entry.slot}; "
                f"the data set has {has}. Choose a model made for such data."
            )
    if not {"optical", "sar"} & set(channels):
        raise InputError(f"The data set has no sensor that the model '{package.title}' takes. Choose another model.")
    units = {slot: package.input(slot).units for slot in channels}
    stretched = {slot: package.input(slot).byte_range for slot in channels if units[slot] != dataset.slots[slot].units}
    return Pairing(channels, raised, units, stretched, _match_classes(package.legend, dataset.legend), package.legend)


def _stretch(image: np.ndarray, valid: np.ndarray, byte_range: tuple | None) -> np.ndarray:
    """An image (C,H,W) as bytes, with the pipeline's robust percentiles of its valid pixels at ``byte_range``."""
    seen = valid[0] > 0
    if not seen.any():
        return image
    return to_bytes(image, *np.percentile(image[:, seen], BYTE_PERCENTILES, axis=1), byte_range) * valid


def _match_classes(model: Legend, reference: Legend) -> np.ndarray:
    """Model class index by data set class index (256,), 255 stays ignored. Classes match by name; a model of water and
    not water takes any legend that has water.
    """
    table = np.full(256, IGNORE, np.int64)
    names = {entry.name.casefold(): index for index, entry in enumerate(model.classes)}
    wanted = [entry.name.casefold() for entry in reference.classes]
    water = [index for index, entry in enumerate(model.classes) if entry.water]
    if set(wanted) <= set(names):
        table[: len(wanted)] = [names[name] for name in wanted]
    elif len(model.classes) == 2 and len(water) == 1 and reference.water_codes:
        table[: len(wanted)] = [water[0] if entry.water else 1 - water[0] for entry in reference.classes]
    else:
        unknown = [entry.name for entry in reference.classes if entry.name.casefold() not in names]
        raise InputError(
            f"The model does not know the classes {', '.join(unknown)} of the data set; it knows "
            f"{', '.join(entry.name for entry in model.classes)}. Choose a model with the data set's legend."
        )
    return table


def positive_class(legend: Legend) -> int | None:
    """The class whose IoU, F1, precision and recall a two-class model is judged by: water or flood, else the second."""
    if len(legend.classes) != 2:
        return None
    return next((index for index, entry in enumerate(legend.classes) if entry.water), 1)


def _conditions(wanted: tuple[str, ...], package: ModelPackage, slots: set[str]) -> tuple[list[str], dict[str, str]]:
    """Conditions to try and those that cannot be, with the reason. InputError if nothing is left."""
    optional = {entry.slot for entry in package.inputs if entry.optional}
    reasons = {condition: stress.why_not(condition, slots, optional) for condition in wanted or stress.CONDITIONS}
    tried = [condition for condition, reason in reasons.items() if not reason]
    if not tried:
        raise InputError(f"No condition can be tried: {'; '.join(f'{name}: {why}' for name, why in reasons.items())}.")
    return tried, {condition: reason for condition, reason in reasons.items() if reason}


def _map(sample: Sample, session: Session) -> tuple[np.ndarray, np.ndarray]:
    """Class codes and confidence in per cent (H,W) uint8 from the pipeline that maps an analyst's rasters."""
    valid = {slot: mask[0] > 0 for slot, mask in sample.valid.items()}
    return classify_arrays(sample.images, valid, session)


@dataclass
class Tally:
    """What is counted under one condition; ``positive`` is the class that a two-class model is judged by."""

    classes: int
    positive: int | None = None
    matrices: list[np.ndarray] = field(default_factory=list)
    reliability: Reliability = field(default_factory=Reliability)
    unmapped: int = 0

    def __post_init__(self) -> None:
        self.outlines = Outlines(self.positive, self.classes)

    def add(self, reference: np.ndarray, predicted: np.ndarray, confidence: np.ndarray) -> None:
        """Count one image: class indices (H,W) with 255 for what does not count, confidence in per cent (H,W)."""
        counted = (reference != IGNORE) & (predicted != IGNORE) & (confidence != NODATA)
        self.matrices.append(metrics.confusion(reference, predicted, self.classes))
        self.outlines.add(reference, predicted)
        self.reliability.add(confidence[counted] / 100, reference[counted] == predicted[counted])
        self.unmapped += int(((reference != IGNORE) & (predicted == IGNORE)).sum())

    def result(self, legend: Legend) -> dict:
        """All figures as JSON-ready values; what is undefined is None. ``unmapped`` pixels do not count anywhere."""
        matrix = sum(self.matrices)
        by_class = metrics.per_class(matrix)
        rows = [
            {"code": entry.code, "name": entry.name, "pixels": int(matrix[index].sum()),
             **_plain({name: values[index] for name, values in by_class.items()})}
            for index, entry in enumerate(legend.classes)
        ]  # fmt: skip
        return {
            "pooled": _plain(metrics.scores(matrix, self.positive) | self.outlines.scores()),
            "mean_over_images": _plain(metrics.mean_scores(self.matrices, self.positive)),
            **_plain({"ece": self.reliability.expected_error()}),
            "images": len(self.matrices), "pixels": int(matrix.sum()), "unmapped": self.unmapped,
            "per_class": rows, "confusion": matrix.tolist(), "reliability": self.reliability.diagram(),
        }  # fmt: skip


def _plain(values: dict[str, float]) -> dict[str, float | None]:
    return {name: None if math.isnan(value) else round(float(value), 6) for name, value in values.items()}
