"""The eleven tasks of SAR-KnowLIP, measured over the samples that have what each needs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linear_sum_assignment

from .benchmark_answers import ClassLayer, Scene, expected, read_classes, ship_places
from .benchmark_root import Sample
from .image_text import ImageTextModel
from .kinds import NONE
from .question import text_vectors
from .text_scores import bleu, cider, rouge_l

TOP = (1, 5, 10)

Texts = tuple[str, ...]


@dataclass
class Tally:
    """Adds up what each scene gives: right answers by task, texts, ships, pixels by kind, and vectors of pictures."""

    right: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: list[float] = field(default_factory=list)
    texts: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    ships: list[tuple[int, int, int]] = field(default_factory=list)
    pixels: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    mapped: int = 0
    pictures: list[tuple[Sample, np.ndarray]] = field(default_factory=list)

    def add(self, scene: Scene) -> None:
        """All that can be asked of a scene but what needs its picture's vector."""
        sample = scene.sample
        for question in sample.questions:
            answer, wanted = scene.answer(question), expected(question)
            self.right[question.task].append(float(answer == wanted))
            if question.task == "count":
                self.errors.append(abs(answer - wanted))
        if sample.captions and (sample.classes or sample.sar or sample.optical):
            self.texts.append((scene.caption, scene.description, sample.captions))
        if sample.ships is not None and sample.sar:
            found = ship_places(scene.ships["points"])
            self.ships.append(matched(found, np.array(sample.ships, float).reshape(-1, 2), sample.tolerance))
        if sample.truth and sample.truth != sample.classes:
            self._compare(read_classes(sample.truth), read_classes(scene.map_path, sample.truth))

    def _compare(self, truth: ClassLayer, found: ClassLayer) -> None:
        """Pixels by true and mapped kind; what the map left out counts against it."""
        self.mapped += 1
        seen = truth.kinds != NONE
        pairs, counts = np.unique(np.stack([layer.kinds[seen] for layer in (truth, found)]), axis=1, return_counts=True)
        names = [dict(enumerate(kind.id for kind in layer.survey.kinds.all)) for layer in (truth, found)]
        for (true, mapped), count in zip(pairs.T.tolist(), counts.tolist(), strict=True):
            self.pixels[names[0][true], names[1].get(mapped, "")] += count

    def figures(self, model: ImageTextModel | None) -> dict[str, dict]:
        """Figures by task: "value" and "samples", and what else is told of it; a task without samples is left out."""
        found = {task: {"value": 100 * np.mean(right), "samples": len(right)} for task, right in self.right.items()}
        if self.errors:
            found["count"]["mean absolute error"] = float(np.mean(self.errors))
        if self.texts:
            found["captioning"] = captioning(*zip(*self.texts, strict=True))
        if self.ships:
            found["detection"] = detection(self.ships)
        if self.pixels:
            found["segmentation"] = segmentation(self.pixels, self.mapped)
        if model:
            told = [(sample, vector) for sample, vector in self.pictures if sample.captions]
            labelled = [(sample.label, vector) for sample, vector in self.pictures if sample.label]
            if len(told) > 1:
                found["retrieval"] = retrieval(model, told)
            if len({label for label, _ in labelled}) > 1:
                found["classification"] = classification(model, labelled)
        return found


def captioning(captions: Texts, descriptions: Texts, references: tuple[Texts, ...]) -> dict:
    """CIDEr-D x 100, BLEU-4 and ROUGE-L of captions, and of the sentences of descriptions beside them."""
    figures = {"samples": len(captions)}
    for texts, prefix in ((captions, ""), (descriptions, "description ")):
        rouge = [rouge_l(text, others) for text, others in zip(texts, references, strict=True)]
        figures["value" if not prefix else prefix + "CIDEr-D"] = 100 * cider(texts, references)
        figures[prefix + "BLEU-4"] = 100 * bleu(texts, references)
        figures[prefix + "ROUGE-L"] = 100 * float(np.mean(rouge))
    return figures


def matched(found: np.ndarray, true: np.ndarray, tolerance: float) -> tuple[int, int, int]:
    """Pairs of places (N, 2) and (M, 2) within ``tolerance``, each used once and as near as can be; N and M."""
    distance = np.linalg.norm(found[:, None] - true[None], axis=2)
    rows, columns = linear_sum_assignment(np.minimum(distance, 2 * tolerance + 1))
    return int((distance[rows, columns] <= tolerance).sum()), len(found), len(true)


def detection(ships: list[tuple[int, int, int]]) -> dict:
    """Precision, recall and F1 of all ships together; an empty sea without a false alarm is all right."""
    hits, found, true = np.sum(ships, axis=0)
    f1 = 100 * 2 * hits / (found + true) if found + true else 100.0
    return {
        "value": float(f1), "samples": len(ships), "precision": float(100 * hits / found) if found else None,
        "recall": float(100 * hits / true) if true else None, "ships": int(true),
    }  # fmt: skip


def segmentation(pixels: dict[tuple[str, str], int], samples: int) -> dict:
    """Mean IoU over the kinds of the truth, and overall accuracy."""
    kinds = sorted({true for true, _ in pixels})
    ious = {}
    for kind in kinds:
        union = sum(count for pair, count in pixels.items() if kind in pair)
        ious[kind] = 100 * pixels.get((kind, kind), 0) / union
    right = sum(count for (true, mapped), count in pixels.items() if true == mapped)
    return {
        "value": float(np.mean(list(ious.values()))), "samples": samples,
        "OA": 100 * right / sum(pixels.values()), "IoU": ious,
    }  # fmt: skip


def retrieval(model: ImageTextModel, told: list[tuple[Sample, np.ndarray]]) -> dict:
    """R@1, R@5 and R@10 both ways with mean and median rank; of an image's captions the best one counts."""
    owner = np.array([at for at, (sample, _) in enumerate(told) for _ in sample.captions])
    texts = model.encode_texts([caption for sample, _ in told for caption in sample.captions])
    alike = np.stack([vector for _, vector in told]) @ texts.T  # (images, captions)
    own = alike[owner, np.arange(len(owner))]
    to_image = (alike > own).sum(0)
    best = np.array([own[owner == at].max() for at in range(len(told))])
    strangers = np.where(owner == np.arange(len(told))[:, None], -np.inf, alike)
    to_text = (strangers > best[:, None]).sum(1)
    figures = {"value": 100 * float((to_image < 1).mean()), "samples": len(told)}
    for name, ranks in (("text to image", to_image), ("image to text", to_text)):
        figures |= {f"{name} R@{top}": 100 * float((ranks < top).mean()) for top in TOP}
        figures |= {f"{name} mean rank": 1 + float(ranks.mean()), f"{name} median rank": 1 + float(np.median(ranks))}
    return figures


def classification(model: ImageTextModel, labelled: list[tuple[str, np.ndarray]]) -> dict:
    """Zero shot among all labels of the folder: top-1 and top-3."""
    labels = sorted({label for label, _ in labelled})
    alike = np.stack([vector for _, vector in labelled]) @ text_vectors(model, labels, model.templates).T
    own = alike[np.arange(len(labelled)), [labels.index(label) for label, _ in labelled]]
    ranks = (alike > own[:, None]).sum(1)
    return {"value": 100 * float((ranks < 1).mean()), "samples": len(labelled), "labels": len(labels),
            "top-3": 100 * float((ranks < 3).mean())}  # fmt: skip
