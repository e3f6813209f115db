"""Captions as tokens: clauses whose words are known to be the template's own or to stand in its slots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from torch import Tensor

from ...contract.errors import InputError

MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[ENC]", "[DEC]")
PAD, UNKNOWN, ALONE, END, MASK, BESIDE, WRITING = range(len(MARKS))  # ALONE, BESIDE, WRITING begin a text, as in BLIP
WORD = re.compile(r"[\w'-]+|[^\w\s]")


@dataclass(frozen=True)
class Clause:
    """A part of a caption; ``slots`` are the places of those of its words that stand in a slot of the template."""

    text: str
    slots: tuple[int, ...] = ()
    field: str = ""

    @property
    def ties(self) -> int:
        """How many slots there are, each of one word or of several that stand together."""
        return sum(at - 1 not in self.slots for at in self.slots)


Caption = tuple[Clause, ...]


@dataclass(frozen=True)
class Tokens:
    """``ids`` (N,L), 0 being padding; ``slot`` (N,L) bool; ``clause`` (N,L) the clause of each token, -1 for marks."""

    ids: Tensor
    slot: Tensor
    clause: Tensor

    def opened_by(self, mark: int) -> Tensor:
        """The ids with another first mark."""
        ids = self.ids.clone()
        ids[:, 0] = mark
        return ids


def words_of(text: str) -> list[str]:
    """Lower-case words and punctuation marks, in order."""
    return WORD.findall(text.lower())


def learn_words(texts: Iterable[str]) -> Tokenizer:
    """A tokenizer of whole words that knows those of ``texts``, after the marks."""
    known = sorted({word for text in texts for word in words_of(text)} | {","})
    vocabulary = {word: index for index, word in enumerate((*MARKS, *known))}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, MARKS[UNKNOWN]))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.Lowercase(), pre_tokenizers.WhitespaceSplit()
    return tokenizer


def words_known(tokenizer: str) -> dict[str, int]:
    """The token of each word by the JSON of a tokenizer."""
    return Tokenizer.from_str(tokenizer).get_vocab()


class CaptionTokenizer:
    """Captions to tokens of whole words and back, by a tokenizer of ``learn_words``; texts are cut at ``length``."""

    def __init__(self, tokenizer: Tokenizer, length: int) -> None:
        if any(tokenizer.token_to_id(mark) != index for index, mark in enumerate(MARKS)):
            raise InputError(f"Expected a vocabulary that begins with {', '.join(MARKS)}. Choose such a tokenizer.")
        self._tokenizer, self._length, self.vocabulary = tokenizer, length, tokenizer.get_vocab_size()
        self._comma = tokenizer.token_to_id(",") or UNKNOWN
        self._encoded = lru_cache(65_536)(self._encode)

    def __call__(self, captions: Sequence[Caption]) -> Tokens:
        """Each as [CLS] clause, clause ... [SEP], padded to the longest."""
        rows = [self._row(caption) for caption in captions]
        longest = max(len(row) for row in rows)
        table = torch.tensor([row + [(PAD, 0, -1)] * (longest - len(row)) for row in rows])
        return Tokens(table[..., 0], table[..., 1].bool(), table[..., 2])

    def text(self, ids: Iterable[int]) -> str:
        """Words of tokens, marks left out."""
        return " ".join(self._tokenizer.id_to_token(int(index)) for index in ids if index >= len(MARKS))

    def _row(self, caption: Caption) -> list[tuple[int, int, int]]:
        row = [(ALONE, 0, -1)]
        for number, clause in enumerate(caption):
            row += [(self._comma, 0, -1)] if number else []
            row += [(index, slot, number) for index, slot in self._encoded(clause)]
        return [*row[: self._length - 1], (END, 0, -1)]

    def _encode(self, clause: Clause) -> list[tuple[int, int]]:
        ids = self._tokenizer.encode(words_of(clause.text), is_pretokenized=True).ids
        return [(index, int(word in clause.slots)) for word, index in enumerate(ids)]
