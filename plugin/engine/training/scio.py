"""SCIO's judgement of captions (SAR-KnowLIP, arXiv 2509.23927): which clauses an image contradicts, and what fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ..networks.knowlip import KnowLip
from .caption_tokens import BESIDE, MARKS, MASK, Caption, CaptionTokenizer, Clause, words_of
from .clause_evidence import SIGNALS, look
from .datasets.clause_pictures import ClausePictures
from .screening import Rule

BATCH = 256


@dataclass(frozen=True)
class Judgement:
    """One clause: what speaks against it (clause_evidence.SIGNALS), by how much that exceeds the rule, and what became
    of the clause.
    """

    text: str
    signals: dict[str, float]
    excess: float
    decision: str
    replacement: str = ""

    @property
    def wrong(self) -> bool:
        return self.decision != "kept"


def judge(captions: Sequence[Caption], found: Sequence[np.ndarray], rule: Rule) -> list[list[Judgement]]:
    """Screening: a clause is dropped if its evidence exceeds the ``rule``; one clause at least is kept."""
    return [_judge(caption, part, rule) for caption, part in zip(captions, found, strict=True)]


def _judge(caption: Caption, signals: np.ndarray, rule: Rule) -> list[Judgement]:
    excess = rule.excess(caption, signals)
    wrong = excess > 0
    if wrong.all():
        wrong[excess.argmin()] = False
    return [
        Judgement(
            clause.text, {name: round(float(value), 5) for name, value in zip(SIGNALS, row, strict=True)},
            round(float(over), 5), "dropped" if bad else "kept",
        )
        for clause, row, over, bad in zip(caption, signals, excess, wrong, strict=True)
    ]  # fmt: skip


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
    return replace(verdict, decision="replaced", replacement=text)
