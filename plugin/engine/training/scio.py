"""SCIO's judgement of captions (SAR-KnowLIP, arXiv 2509.23927): which clauses an image contradicts, and what would fit.

A clause is dropped when the text without it is nearer to the image and likelier to match it. The published screening
reads index 0 of the matching softmax, although index 1 is trained to mean a match: here it is index 1.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..networks.knowlip import KnowLip
from .caption_tokens import BESIDE, MARKS, MASK, Caption, CaptionTokenizer, Clause, words_of
from .datasets.clause_pictures import ClausePictures
from .knowlip_losses import with_foreign_clause

BATCH = 256
STEPS = 24  # quantiles of each change among which thresholds are chosen


@dataclass(frozen=True)
class Thresholds:
    """How much the cosine and the probability of a match must rise without a clause; a reconstruction."""

    cosine: float = 0.01
    match: float = 0.02


@dataclass(frozen=True)
class Judgement:
    """One clause: how cosine and probability of a match change without it, and what became of it."""

    text: str
    d_cosine: float
    d_match: float
    decision: str
    replacement: str = ""

    @property
    def wrong(self) -> bool:
        return self.decision != "kept"


@torch.no_grad()
def look(network: KnowLip, data: ClausePictures, rows: Sequence[int]) -> Tensor:
    """Image tokens (N,T,W) of the pictures at ``rows``."""
    rows = np.asarray(rows)
    return network.see(torch.from_numpy(np.array(data.images[rows])), torch.from_numpy(data.places[rows]))


@torch.no_grad()
def score(network: KnowLip, tokenizer: CaptionTokenizer, seen: Tensor, captions: Sequence[Caption]):
    """Cosine (N,) and probability of a match (N,) of captions with the images of the tokens (N,T,W)."""
    tokens = tokenizer(captions)
    cosine = (network.towers.embed_image(seen) * network.towers.embed_text(tokens.ids)).sum(1)
    return cosine, match_probability(network.match(tokens.opened_by(BESIDE), seen))


def match_probability(logits: Tensor) -> Tensor:
    """Logits (N,2) -> the softmax's index 1, which the training labels make a match."""
    return logits.softmax(1)[:, 1]


@torch.no_grad()
def changes(network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures) -> list[np.ndarray]:
    """For each caption (K,2): how cosine and probability of a match change without each of its clauses.

    The only clause of a caption has nothing to be compared with, and gets zeros.
    """
    network.eval()
    found = []
    for start in range(0, len(data), BATCH // 4):
        rows = range(start, min(start + BATCH // 4, len(data)))
        captions = [data.captions[row] for row in rows]
        shorter = [[c[:at] + c[at + 1 :] for at in range(len(c))] if len(c) > 1 else [] for c in captions]
        texts = [text for whole, parts in zip(captions, shorter, strict=True) for text in (whole, *parts)]
        which = [n for n, parts in enumerate(shorter) for _ in range(1 + len(parts))]
        scores = torch.stack(score(network, tokenizer, look(network, data, rows)[which], texts), 1).numpy()
        for caption, part in zip(captions, _grouped(scores, which), strict=True):
            found.append(part[1:] - part[0] if len(caption) > 1 else np.zeros((1, 2), np.float32))
    return found


def _grouped(scores: np.ndarray, which: list[int]) -> list[np.ndarray]:
    return np.split(scores, np.flatnonzero(np.diff(which)) + 1)


def judge(captions: Sequence[Caption], changed: Sequence[np.ndarray], limits: Thresholds) -> list[list[Judgement]]:
    """Screening: a clause is dropped if both changes exceed the ``limits``; one clause at least is kept."""
    return [_judge(caption, part, limits) for caption, part in zip(captions, changed, strict=True)]


def _judge(caption: Caption, changed: np.ndarray, limits: Thresholds) -> list[Judgement]:
    wrong = (changed[:, 0] > limits.cosine) & (changed[:, 1] > limits.match)
    if wrong.all():
        wrong[changed[:, 1].argmin()] = False
    return [
        Judgement(clause.text, round(float(d[0]), 5), round(float(d[1]), 5), "dropped" if bad else "kept")
        for clause, d, bad in zip(caption, changed, wrong, strict=True)
    ]


def cleaned(caption: Caption, judged: Sequence[Judgement]) -> Caption:
    """The clauses that were kept, and the replacements of others."""
    kept = ((clause, verdict) for clause, verdict in zip(caption, judged, strict=True))
    return tuple(
        clause if not verdict.wrong else Clause(verdict.replacement, clause.slots, clause.field)
        for clause, verdict in kept if not verdict.wrong or verdict.replacement
    )  # fmt: skip


@torch.no_grad()
def reconstruct(
    network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures, judged: Sequence[list[Judgement]]
) -> list[list[Judgement]]:
    """Words for the slots of the dropped clauses, decoded beside the image, the surest first. A clause that comes out
    as it was, or as another of its caption, stays dropped.
    """
    network.eval()
    result = list(judged)
    rows = [row for row, verdicts in enumerate(judged) if any(verdict.wrong for verdict in verdicts)]
    for start in range(0, len(rows), BATCH):
        part = rows[start : start + BATCH]
        ids, clauses = _filled(network, tokenizer, look(network, data, part), [data.captions[n] for n in part],
                               [judged[n] for n in part])  # fmt: skip
        for at, row in enumerate(part):
            texts = _rewritten(tokenizer, data.captions[row], judged[row], ids[at], clauses[at])
            result[row] = [_replaced(verdict, text) for verdict, text in zip(judged[row], texts, strict=True)]
    return result


def _filled(network: KnowLip, tokenizer: CaptionTokenizer, seen: Tensor, captions, judged) -> tuple[Tensor, Tensor]:
    """Tokens (N,L) whose masked slots are decoded, one of each caption at a time, and their clauses (N,L)."""
    tokens = tokenizer(captions)
    wrong = torch.zeros(len(captions), max(len(verdicts) for verdicts in judged) + 1, dtype=torch.bool)
    for row, verdicts in enumerate(judged):
        wrong[row, : len(verdicts)] = torch.tensor([verdict.wrong for verdict in verdicts])
    clause = tokens.clause.masked_fill(tokens.clause < 0, wrong.shape[1] - 1)  # marks belong to none, which is right
    ids = tokens.opened_by(BESIDE).masked_fill(tokens.slot & wrong.gather(1, clause), MASK)
    while (open_rows := (ids == MASK).any(1)).any():
        logits = network.fill(ids[open_rows], seen[open_rows])
        logits[..., : len(MARKS)] = -torch.inf
        sure, words = logits.softmax(2).max(2)
        place = sure.masked_fill(ids[open_rows] != MASK, -1.0).argmax(1, keepdim=True)
        ids[open_rows] = ids[open_rows].scatter(1, place, words.gather(1, place))
    return ids, tokens.clause


def _rewritten(tokenizer: CaptionTokenizer, caption: Caption, judged, ids: Tensor, clauses: Tensor) -> list[str]:
    """For each clause its new text, empty where it was kept, is unchanged, or says what another one says."""
    said = {_plain(clause.text) for clause in caption}
    texts = []
    for at, verdict in enumerate(judged):
        text = tokenizer.text(ids[clauses == at].tolist()) if verdict.wrong else ""
        texts.append("" if text in said else text)
        said.add(text)
    return texts


def _plain(text: str) -> str:
    return " ".join(words_of(text))


def _replaced(verdict: Judgement, text: str) -> Judgement:
    if not text:
        return verdict
    return Judgement(verdict.text, verdict.d_cosine, verdict.d_match, "replaced", text)


def calibrate(
    network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures, seed: int
) -> tuple[Thresholds, dict]:
    """Thresholds by which clauses of other pictures, put in on purpose, are found best among the captions' own.

    Of own clauses an unknown share is false too, but finds minus alarms is largest at the same place whatever the
    share is: alarms among own clauses are share * finds + (1 - share) * false alarms (Youden's index).
    """
    draw = random.Random(seed)
    shuffled = draw.sample(data.captions, len(data))
    mixed = [with_foreign_clause(own, other, own, draw) for own, other in zip(data.captions, shuffled, strict=True)]
    changed = changes(network, tokenizer, data.with_captions(caption for caption, _ in mixed))
    foreign = np.array([part[at] for part, (_, at) in zip(changed, mixed, strict=True) if at >= 0 and len(part) > 1])
    own = np.concatenate(changes(network, tokenizer, data))
    if not len(foreign):
        return Thresholds(), {"found": None, "flagged": None}
    shares = np.linspace(0, 0.95, STEPS)
    grid = [np.unique(np.maximum([0.0, *np.quantile(foreign[:, at], shares)], 0.0)) for at in (0, 1)]
    choices = [(_rate(foreign, c, m) - _rate(own, c, m), c, m) for c in grid[0] for m in grid[1]]
    _, cosine, match = max(choices)
    limits = Thresholds(float(cosine), float(match))
    return limits, {"found": _rate(foreign, cosine, match), "flagged": _rate(own, cosine, match)}


def _rate(changed: np.ndarray, cosine: float, match: float) -> float:
    return float(((changed[:, 0] > cosine) & (changed[:, 1] > match)).mean())
