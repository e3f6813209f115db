"""How alike a text and its references are: BLEU-4, ROUGE-L and CIDEr-D, as captions are measured by."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
ORDERS = 4
ROUGE_BETA = 1.2  # of the COCO caption evaluation
SIGMA = 6.0  # words by which lengths may differ before CIDEr-D punishes it


def words(text: str) -> list[str]:
    """Lower-case words without punctuation."""
    return WORD.findall(text.lower())


def bleu(texts: Sequence[str], references: Sequence[Sequence[str]], order: int = ORDERS) -> float:
    """Corpus BLEU (Papineni et al. 2002, eq. 2-3) with n-grams up to ``order`` and equal weights, 0 to 1."""
    matched, total = [0] * order, [0] * order
    length = closest = 0
    for text, others in zip(texts, references, strict=True):
        said, told = words(text), [words(other) for other in others]
        length += len(said)
        closest += min((abs(len(other) - len(said)), len(other)) for other in told)[1]
        for n in range(order):
            counts = ngrams(said, n + 1)
            most = Counter()
            for other in told:
                most |= ngrams(other, n + 1)
            matched[n] += sum((counts & most).values())
            total[n] += sum(counts.values())
    if not all(matched):
        return 0.0
    precision = sum(math.log(m / t) for m, t in zip(matched, total, strict=True)) / order
    return math.exp(min(1 - closest / length, 0.0) + precision)


def rouge_l(text: str, references: Sequence[str], beta: float = ROUGE_BETA) -> float:
    """F-measure of the longest common subsequence (Lin 2004, eq. 2-4), best recall and precision of all references."""
    said, told = words(text), [words(other) for other in references]
    common = [longest_common(said, other) for other in told]
    if not any(common):
        return 0.0
    precision = max(common) / len(said)
    recall = max(c / len(other) for c, other in zip(common, told, strict=True) if other)
    return (1 + beta**2) * precision * recall / (recall + beta**2 * precision)


def longest_common(one: Sequence[str], other: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = row[:]
        for at, second in enumerate(other):
            row[at + 1] = before[at] + 1 if word == second else max(before[at + 1], row[at])
    return row[-1]


def cider(texts: Sequence[str], references: Sequence[Sequence[str]]) -> float:
    """CIDEr-D (Vedantam et al. 2015, eq. 2-5), 0 to 10: tf-idf cosines of n-grams, clipped, with a length penalty.

    How common an n-gram is, is counted in the references given here, so the figure belongs to its data set.
    """
    told = [[words(other) for other in others] for others in references]
    frequency = Counter()
    for others in told:
        frequency.update({gram for other in others for n in range(ORDERS) for gram in ngrams(other, n + 1)})
    documents = math.log(max(len(told), 1))
    scores = []
    for text, others in zip(texts, told, strict=True):
        said = words(text)
        scores.append(sum(_alike(said, other, frequency, documents) for other in others) / len(others))
    return 10 * sum(scores) / max(len(scores), 1)


def _alike(said: list[str], other: list[str], frequency: Counter, documents: float) -> float:
    penalty = math.exp(-((len(said) - len(other)) ** 2) / (2 * SIGMA**2))
    total = 0.0
    for n in range(1, ORDERS + 1):
        one, two = (_weights(ngrams(part, n), frequency, documents) for part in (said, other))
        lengths = math.hypot(*one.values()) * math.hypot(*two.values())
        if lengths:
            total += (
                penalty
                * sum(min(value, two.get(gram, 0.0)) * two.get(gram, 0.0) for gram, value in one.items())
                / lengths
            )
    return total / ORDERS


def _weights(counts: Counter, frequency: Counter, documents: float) -> dict[tuple, float]:
    return {gram: count * (documents - math.log(max(frequency[gram], 1))) for gram, count in counts.items()}


def ngrams(said: Sequence[str], n: int) -> Counter:
    """Runs of ``n`` words and how often each occurs."""
    return Counter(zip(*(said[start:] for start in range(n)), strict=False))
