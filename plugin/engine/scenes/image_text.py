"""Image-text models at work: pictures and texts become vectors that are near where both mean the same."""

from __future__ import annotations

import os
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import onnxruntime as ort

from ...contract.errors import InputError, ModelError
from ..models.catalogue import locate
from ..models.image_text import (
    IMAGE,
    IMAGE_EMBEDDING,
    TEXT_EMBEDDING,
    TOKENS,
    UNKNOWN,
    ImageTextPackage,
    read_image_text,
    tower,
)
from ..models.package import load_onnx
from ..models.session import open_runtime

BATCH = 32  # pictures or texts that are run at once
TINY = 1e-12


def open_model(name_or_path: str, device: str = "auto", threads: int = 0) -> ImageTextModel:
    """The image-text model of this name or file, kept warm. ModelError, or InputError for a device."""
    path = locate(name_or_path)
    stamp = path.stat() if path.is_file() else None
    return _opened(path, device, threads, stamp and (stamp.st_mtime_ns, stamp.st_size))


@lru_cache(maxsize=2)
def _opened(path: Path, device: str, threads: int, stamp: tuple[int, int] | None) -> ImageTextModel:
    return ImageTextModel(read_image_text(path), device, threads)


class ImageTextModel:
    """A package and a session for each of its towers, which is opened when it is first used."""

    def __init__(self, package: ImageTextPackage, device: str = "auto", threads: int = 0) -> None:
        self.package, self.card = package, package.card
        self.name, self.title, self.sha256 = package.name, package.title, package.sha256
        self.size, self.dimension, self.scale = package.size, package.dimension, package.scale
        self.ground_resolution, self.templates = package.ground_resolution, package.templates
        self._device, self._threads = device, threads or os.cpu_count() or 1
        self._tokenizer, self._words = package.tokenizer(), package.words()

    @cached_property
    def _image_tower(self) -> ort.InferenceSession:
        return self._open(IMAGE, IMAGE_EMBEDDING)

    @cached_property
    def _text_tower(self) -> ort.InferenceSession:
        return self._open(TOKENS, TEXT_EMBEDDING)

    def _open(self, source: str, target: str) -> ort.InferenceSession:
        graph = tower(load_onnx(self.package.path), source, target)
        return open_runtime(graph.SerializeToString(), self.name, self._device, self._threads)

    @property
    def provider(self) -> str:
        """What the pictures really run on."""
        return self._image_tower.get_providers()[0]

    def encode_images(self, pictures: np.ndarray) -> np.ndarray:
        """Pictures (N,3,size,size) float32 of ``pictures.picture`` -> (N,D) float32 of length one. InputError."""
        expected = (3, self.size, self.size)
        if pictures.ndim != 4 or pictures.shape[1:] != expected:
            raise InputError(f"{self.name} takes pictures of the shape (N, {expected}), got {pictures.shape}.")
        return self._encode(self._image_tower, IMAGE, pictures.astype(np.float32, copy=False))

    def encode_texts(self, texts: list[str] | tuple[str, ...]) -> np.ndarray:
        """Texts -> (N,D) float32 of length one; what is longer than the model's context is cut off."""
        ids = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        return self._encode(self._text_tower, TOKENS, np.array(ids, np.int64).reshape(len(ids), self.package.context))

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """Words of ``text`` that the model has never seen, in their order; none where it knows words by their parts."""
        encoding, unknown = self._words.encode(text), self._words.token_to_id(UNKNOWN)
        spans = (span for token, span in zip(encoding.ids, encoding.offsets, strict=True) if token == unknown)
        words = (text[start:end].lower() for start, end in spans)
        return tuple(dict.fromkeys(word for word in words if any(map(str.isalnum, word))))

    def _encode(self, session: ort.InferenceSession, name: str, tensor: np.ndarray) -> np.ndarray:
        try:
            parts = [session.run(None, {name: tensor[n : n + BATCH]})[0] for n in range(0, len(tensor), BATCH)]
        except Exception as error:  # onnxruntime has no common error class
            raise ModelError(
                f"{self.name} failed on its {name}: {error}. Choose the CPU or export it again."
            ) from error
        vectors = np.concatenate([np.empty((0, self.dimension), np.float32), *parts]).astype(np.float32)
        if not np.isfinite(vectors).all():
            raise ModelError(f"{self.name} gave numbers that are not finite for its {name}. Choose another model.")
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), TINY)
