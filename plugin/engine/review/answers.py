"""The answers of a review as estimates need them: one reference class a point, from one reviewer or from several."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from ...contract.errors import InputError
from ...contract.samples import CANNOT_SAY, CONSENSUS
from .agreement import agreement
from .sample_file import Point, Sample

NO_ANSWER = "No point has an answer yet. Give the reference class of some points first."


@dataclass(frozen=True)
class Review:
    """Answers of the points that have one: legend index of map and reference class, and the point itself."""

    codes: list[int]
    names: list[str]
    points: list[Point]
    mapped: np.ndarray
    truth: np.ndarray

    def counts(self, groups: np.ndarray, number: int) -> np.ndarray:
        """(G, K, K): how often each pair of map and reference class was met in each group."""
        counts = np.zeros((number, len(self.codes), len(self.codes)))
        np.add.at(counts, (groups, self.mapped, self.truth), 1)
        return counts


def settle(sample: Sample, mapped: np.ndarray, names: dict[int, str]) -> tuple[Review, dict | None, list[str]]:
    """The review of a sample whose points lie on the classes ``mapped`` (n,), the reviewers' agreement, and warnings.

    ``names`` is the legend. Raises InputError for answers outside of it, ids that are there twice, and no answers.
    """
    codes = sorted(names)
    by_id: dict[int, list[tuple[Point, int]]] = {}
    for point, code in zip(sample.points, mapped.tolist(), strict=True):
        by_id.setdefault(point.id, []).append((_with_code(point, names), code))
    _check_ids(by_id)
    agreed, split = [], 0
    for answers in by_id.values():
        reference = _decision([point for point, _ in answers])
        split += reference is None and any(point.answered for point, _ in answers)
        if reference not in (None, CANNOT_SAY):
            agreed.append((replace(answers[0][0], reference=reference), answers[0][1]))
    if not agreed:
        raise InputError(NO_ANSWER)
    truth = np.array([codes.index(point.reference) for point, _ in agreed])
    places = np.array([codes.index(code) for _, code in agreed])
    review = Review(codes, [names[code] for code in codes], [point for point, _ in agreed], places, truth)
    answers = [
        {p.reviewer: p.reference for p, _ in entry if p.answered and p.reviewer != CONSENSUS}
        for entry in by_id.values()
    ]
    return review, agreement(answers), _warnings(by_id, len(agreed), split)


def _decision(answers: list[Point]) -> int | None:
    """The consensus if there is one, else the majority; None where nobody answered or the reviewers are split."""
    for point in answers:
        if point.reviewer == CONSENSUS and point.reference is not None:
            return point.reference
    votes = Counter(point.reference for point in answers if point.answered).most_common(2)
    tie = len(votes) == 2 and votes[0][1] == votes[1][1]
    return votes[0][0] if votes and not tie else None


def _with_code(point: Point, names: dict[int, str]) -> Point:
    """The reference class as a code, whether it was stored as a code or as a name."""
    by_name = {name: code for code, name in names.items()}
    reference = by_name.get(point.reference, point.reference)
    if isinstance(reference, str) and reference.lstrip("-").isdigit():
        reference = int(reference)
    if point.answered and reference not in names and reference != CANNOT_SAY:
        raise InputError(
            f"Point {point.id} has the reference class {point.reference!r}, which is not in the map's legend: "
            f"{', '.join(f'{code} {name}' for code, name in names.items())}. Correct the answer."
        )
    return replace(point, reference=reference)


def _check_ids(by_id: dict[int, list[tuple[Point, int]]]) -> None:
    """Several answers to one point must come from several people, at one place."""
    for number, answers in by_id.items():
        reviewers, places = {point.reviewer for point, _ in answers}, {(point.x, point.y) for point, _ in answers}
        if len(reviewers) < len(answers) or len(places) > 1:
            raise InputError(
                f"The id {number} is there {len(answers)} times. Expected each id once for every reviewer, at the "
                "same place. Delete the copies, or name their reviewers."
            )


def _warnings(by_id: dict, agreed: int, split: int) -> list[str]:
    warnings = []
    if missing := len(by_id) - agreed - split:
        warnings.append(f"{missing} of {len(by_id)} points have no answer or 'cannot say' and do not count.")
    if split:
        warnings.append(f"The reviewers are split on {split} points, which do not count until they agree.")
    return warnings
