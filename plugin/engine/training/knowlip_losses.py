"""What KnowLIP learns by: contrast, matching, masked words (BLIP, arXiv 2201.12086; SAR-KnowLIP, arXiv 2509.23927)."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from ..networks.knowlip import COLDEST, HOTTEST, KnowLip
from .caption_tokens import BESIDE, MARKS, MASK, Caption, Clause, Tokens

SOFTNESS = 0.4  # share of the slow towers' opinion in the targets of the contrast; a reconstruction
MASKED, REPLACED = 0.5, 0.1  # of the selected words; the others stay as they are, and are asked for all the same
IGNORED = -100


@dataclass(frozen=True)
class Embedded:
    """Unit vectors (N,P) of a batch by the fast and by the slow towers."""

    image: Tensor
    text: Tensor
    slow_image: Tensor
    slow_text: Tensor


def contrastive_loss(network: KnowLip, batch: Embedded, softness: float = SOFTNESS, foes: Tensor | None = None):
    """Cross entropy from image to text and back, among the batch and the queue, towards targets that the slow towers
    soften; ``foes`` (N,P) are texts that are false of just one image each, and join its negatives.
    """
    heat = network.temperature.clamp(COLDEST, HOTTEST)
    texts = torch.cat([batch.slow_text, network.text_queue])
    images = torch.cat([batch.slow_image, network.image_queue])
    with torch.no_grad():
        own = torch.eye(len(batch.image), len(texts), device=texts.device)
        to_text, to_image = (
            softness * (slow @ others.T / heat).softmax(1) + (1 - softness) * own
            for slow, others in ((batch.slow_image, texts), (batch.slow_text, images))
        )
    image_logits = batch.image @ texts.T / heat
    if foes is not None:
        image_logits = torch.cat([image_logits, (batch.image * foes).sum(1, keepdim=True) / heat], 1)
        to_text = F.pad(to_text, (0, 1))
    text_logits = batch.text @ images.T / heat
    pairs = ((image_logits, to_text), (text_logits, to_image))
    return sum(-(target * logits.log_softmax(1)).sum(1).mean() for logits, target in pairs) / 2


@torch.no_grad()
def hard_negatives(similarity: Tensor, same: Tensor, generator: torch.Generator) -> Tensor:
    """For each row of ``similarity`` (N,N), already divided by the temperature, another column, drawn the likelier the
    more similar it is; ``same`` (N,N) bool are pairs that match, and are drawn only where nothing else is left.
    """
    weights = similarity.softmax(1).clamp_min(1e-6).masked_fill(same, 0.0)
    alone = weights.sum(1) == 0
    weights[alone] = 1.0 - torch.eye(len(weights), device=weights.device)[alone]
    return torch.multinomial(weights, 1, generator=generator).squeeze(1)


def matching_loss(network: KnowLip, pairs: list[tuple[Tensor, Tensor]]) -> Tensor:
    """Cross entropy of match or not over pairs of text (N,L) and image tokens (N,T,W): the first are true."""
    longest = max(ids.shape[1] for ids, _ in pairs)
    ids = torch.cat([F.pad(ids, (0, longest - ids.shape[1])) for ids, _ in pairs])
    ids[:, 0] = BESIDE
    logits = network.match(ids, torch.cat([seen for _, seen in pairs]))
    labels = torch.zeros(len(ids), dtype=torch.long, device=ids.device)
    labels[: len(pairs[0][0])] = 1
    return F.cross_entropy(logits, labels)


def mask_words(tokens: Tokens, vocabulary: int, generator: torch.Generator, others: float = 0.0):
    """Words in slots are selected, and a share of ``others``: 50 % become [MASK], 10 % another word, 40 % stay.

    Returns ids (N,L) and labels (N,L), IGNORED where nothing is asked.
    """
    draws = torch.rand((3, *tokens.ids.shape), generator=generator)
    selected = tokens.slot | ((draws[0] < others) & (tokens.ids >= len(MARKS)))
    masked = selected & (draws[1] < MASKED)
    replaced = selected & ~masked & (draws[1] < MASKED + REPLACED)
    words = len(MARKS) + (draws[2] * (vocabulary - len(MARKS))).long()
    ids = torch.where(replaced, words, tokens.opened_by(BESIDE).masked_fill(masked, MASK))
    return ids, tokens.ids.masked_fill(~selected, IGNORED)


def mask_slots(tokens: Tokens) -> tuple[Tensor, Tensor, Tensor]:
    """Ids and labels as of ``mask_words``, a row (M,L) for each slot of the texts, masked as a whole: what stands in
    others, a kind beside its place, is then always known. And the text of each row (M,).
    """
    starts = tokens.slot & ~F.pad(tokens.slot[:, :-1], (1, 0))
    number = starts.long().cumsum(1)
    rows = torch.repeat_interleave(torch.arange(len(number)), number[:, -1])
    nth = torch.cat([torch.arange(1, count + 1) for count in number[:, -1].tolist()])
    asked = tokens.slot[rows] & (number[rows] == nth.unsqueeze(1))
    ids, truth = tokens.opened_by(BESIDE)[rows], tokens.ids[rows]
    return ids.masked_fill(asked, MASK), truth.masked_fill(~asked, IGNORED), rows


def masked_word_loss(network: KnowLip, ids: Tensor, labels: Tensor, seen: Tensor) -> Tensor:
    """Mean cross entropy of the words that are asked for; 0 where none is."""
    asked = labels != IGNORED
    if not asked.any():
        return seen.sum() * 0
    return F.cross_entropy(network.fill(ids, seen)[asked], labels[asked])


def thinned(caption: Caption, draw: random.Random) -> Caption:
    """Half the time the caption as it is, else any number of its clauses: a part of a caption must be no stranger."""
    if len(caption) < 2 or draw.random() < 0.5:
        return caption
    kept = sorted(draw.sample(range(len(caption)), draw.randint(1, len(caption) - 1)))
    return tuple(caption[at] for at in kept)


def telling(caption: Caption, draw: random.Random) -> Clause:
    """One clause of a caption, drawn the likelier the more slots it ties together: they teach more, and later."""
    return draw.choices(caption, [max(clause.ties, 1) ** 2 for clause in caption])[0]


def with_foreign_clause(caption: Caption, other: Caption, whole: Caption, draw: random.Random) -> tuple[Caption, int]:
    """``caption`` (a part of ``whole``) with one clause in place of its own that only ``other`` has, of the same field
    where there is one, and where it stands; -1 and the caption of the other where they say the same.
    """
    own = {clause.text for clause in (*caption, *whole)}
    foreign = [clause for clause in other if clause.text not in own]
    if not foreign:
        return other, -1
    clause = draw.choice(foreign)
    alike = [at for at, mine in enumerate(caption) if mine.field == clause.field]
    at = draw.choice(alike or range(len(caption)))
    return (*caption[:at], clause, *caption[at + 1 :]), at
