"""Which clauses a screening drops: the published rule of two thresholds, and one that weighs all evidence."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..networks.knowlip import KnowLip
from .caption_tokens import Caption, CaptionTokenizer
from .clause_evidence import SIGNALS, evidence
from .datasets.clause_pictures import ClausePictures
from .knowlip_losses import with_foreign_clause

STEPS = 24  # quantiles of each change among which thresholds are chosen
WEIGHED = tuple(SIGNALS.index(name) for name in ("d_cosine", "alone", "words", "words_alone"))
CAUTION = 1.5  # flags among own clauses count more than finds, because most of them are true
FEWEST = 20  # clauses of a field that have statistics of their own


@dataclass(frozen=True)
class Thresholds:
    """The published rule: without the clause, cosine and probability of a match both rise by more; a reconstruction."""

    cosine: float = 0.01
    match: float = 0.02

    def excess(self, caption: Caption, signals: np.ndarray) -> np.ndarray:
        """Above 0 (K,) where a clause is wrong, by its signals (K, SIGNALS)."""
        return np.minimum(signals[:, 0] - self.cosine, signals[:, 1] - self.match)

    @classmethod
    def fitted(cls, foreign: Clauses, own: Clauses) -> Thresholds:
        """Those by which most of the ``foreign`` clauses are found, less CAUTION times the ``own`` that are."""
        shares = np.linspace(0, 0.95, STEPS)
        grid = [np.unique(np.maximum([0.0, *np.quantile(foreign.signals[:, at], shares)], 0.0)) for at in (0, 1)]
        choices = [cls(float(cosine), float(match)) for cosine in grid[0] for match in grid[1]]
        return max(choices, key=lambda rule: foreign.share(rule) - CAUTION * own.share(rule))


@dataclass(frozen=True)
class Doubts:
    """Ours: the mean of the signals WEIGHED, each in deviations from its middle among clauses of its field, exceeds
    ``limit``. ``usual`` has middles and deviations by field, "" of all.
    """

    limit: float
    usual: dict[str, tuple[tuple[float, ...], tuple[float, ...]]]

    def excess(self, caption: Caption, signals: np.ndarray) -> np.ndarray:
        """Above 0 (K,) where a clause is wrong, by its signals (K, SIGNALS)."""
        middle, spread = np.array([self.usual.get(clause.field, self.usual[""]) for clause in caption]).swapaxes(0, 1)
        return ((signals[:, WEIGHED] - middle) / spread).mean(1) - self.limit

    @classmethod
    def fitted(cls, foreign: Clauses, own: Clauses) -> Doubts:
        """As of Thresholds."""
        fields = np.array([clause.field for clause in own.clauses])
        usual = {"": _usual(own.signals)}
        for field in sorted({clause.field for clause in own.clauses}):
            if (fields == field).sum() >= FEWEST:
                usual[field] = _usual(own.signals[fields == field])
        bare = cls(0.0, usual)
        limits = np.quantile(bare.excess(foreign.clauses, foreign.signals), np.linspace(0, 1, STEPS**2))
        rules = [cls(float(np.nextafter(limit, -np.inf)), usual) for limit in limits]
        return max(rules, key=lambda rule: foreign.share(rule) - CAUTION * own.share(rule))


Rule = Thresholds | Doubts
RULES = {"doubts": Doubts, "published": Thresholds}


@dataclass(frozen=True)
class Clauses:
    """Clauses of many captions with their signals (M, SIGNALS)."""

    clauses: Caption
    signals: np.ndarray

    def share(self, rule: Rule) -> float:
        """Of these that are wrong by the rule."""
        return float((rule.excess(self.clauses, self.signals) > 0).mean())


def calibrate(
    network: KnowLip, tokenizer: CaptionTokenizer, data: ClausePictures, rule: str, seed: int
) -> tuple[Rule, dict]:
    """A rule of RULES by which clauses of other pictures, put in on purpose, are found best among the captions' own.

    Of own clauses an unknown share is false too: flags among them are share * finds + (1 - share) * false alarms. So
    finds less flags are largest where finds less false alarms are (Youden's index), CAUTION being 1.
    """
    draw = random.Random(seed)
    shuffled = draw.sample(data.captions, len(data))
    mixed = [with_foreign_clause(own, other, own, draw) for own, other in zip(data.captions, shuffled, strict=True)]
    put_in = [at for _, at in mixed]
    foreign = _gathered(network, tokenizer, data.with_captions(caption for caption, _ in mixed), put_in)
    own = _gathered(network, tokenizer, data, None)
    if foreign is None or own is None:
        return Thresholds(), {"found": None, "flagged": None}
    best = RULES[rule].fitted(foreign, own)
    return best, {"found": foreign.share(best), "flagged": own.share(best)}


def _gathered(network, tokenizer, data: ClausePictures, only: Sequence[int] | None) -> Clauses | None:
    """The clauses of captions of several, or of each that at ``only``, -1 being none; None if there are none."""
    clauses, signals = [], []
    for number, (caption, part) in enumerate(zip(data.captions, evidence(network, tokenizer, data), strict=True)):
        places = range(len(caption)) if only is None else [only[number]] if only[number] >= 0 else []
        if len(caption) > 1:
            clauses += [caption[at] for at in places]
            signals += [part[at] for at in places]
    return Clauses(tuple(clauses), np.array(signals)) if clauses else None


def _usual(signals: np.ndarray) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Median and standard deviation of the signals WEIGHED."""
    chosen = signals[:, WEIGHED].astype(np.float64)
    return tuple(np.median(chosen, 0).tolist()), tuple(np.maximum(chosen.std(0), 1e-6).tolist())
