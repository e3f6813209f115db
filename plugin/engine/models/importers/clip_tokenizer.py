"""CLIP's tokenizer of byte pairs (arXiv 2103.00020) from the vocabulary that its authors publish."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from ....contract.errors import InputError

START, END = "<|startoftext|>", "<|endoftext|>"
FILE = "bpe_simple_vocab_16e6.txt.gz"
SHA256 = "924691ac288e54409236115652ad4aa250f48203de50a9e4722a6ecd48d6804a"
MERGES = 49152 - 256 - 2  # the file holds more, which no model has learnt
WORD_END = "</w>"
PATTERN = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"


def published_tokenizer(vocabulary: str) -> Tokenizer:
    """The tokenizer of 49,408 tokens from the file ``vocabulary``. InputError if it is not the published one."""
    path = Path(vocabulary)
    if not vocabulary or not path.is_file():
        raise InputError(
            f"CLIP's vocabulary is needed: give the file {FILE} with --vocabulary; got '{vocabulary}'. It lies in "
            "github.com/openai/CLIP under clip/, and in the package open_clip_torch."
        )
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise InputError(f"{path} is not the published {FILE}: its SHA-256 differs from {SHA256}. Fetch it again.")
    lines = gzip.decompress(data).decode("utf-8").split("\n")
    return byte_pair_tokenizer([tuple(line.split()) for line in lines[1 : 1 + MERGES]])


def byte_pair_tokenizer(merges: list[tuple[str, str]]) -> Tokenizer:
    """256 bytes, the same at the end of a word, what each merge makes, start, end: in this order."""
    letters = _letters()
    tokens = [*letters, *(letter + WORD_END for letter in letters), *map("".join, merges), START, END]
    vocabulary = {token: number for number, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, end_of_word_suffix=WORD_END))
    spaces = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), spaces, normalizers.Strip(), normalizers.Lowercase()]
    )
    words = pre_tokenizers.Split(Regex(PATTERN), behavior="removed", invert=True)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([words, pre_tokenizers.ByteLevel(False, use_regex=False)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{START} $A {END}", special_tokens=[(START, vocabulary[START]), (END, vocabulary[END])]
    )
    return tokenizer


def _letters() -> list[str]:
    """One printable letter for each of 256 bytes: those that print stand for themselves, and come first."""
    printing = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    return [chr(code) for code in printing] + [chr(256 + n) for n in range(256 - len(printing))]
