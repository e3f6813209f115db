"""Package of an image-text model: one ONNX file with two towers, and a card that holds its tokenizer and templates."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import onnx
from tokenizers import Tokenizer

from ...contract.errors import ModelError
from .package import CARD_KEY, IMAGE_TEXT, MLM_KEY, descriptions, load_onnx, write_package

IMAGE, TOKENS = "image", "tokens"
IMAGE_EMBEDDING, TEXT_EMBEDDING = "image_embedding", "text_embedding"
UNKNOWN = "<unknown>"  # the token of words that a word-level tokenizer does not have


@dataclass(frozen=True)
class ImageTextPackage:
    """An image-text model: ``size`` pixels a side, ``dimension`` numbers an embedding, ``context`` tokens a text.

    ``scale`` multiplies cosines into logits; ``templates`` are sentences with {} in the place of a class or a phrase.
    """

    path: Path
    name: str
    title: str
    size: int
    dimension: int
    context: int
    scale: float
    templates: tuple[str, ...]
    ground_resolution: float | None
    card: dict = field(default_factory=dict)
    mlm: dict = field(default_factory=dict)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def tokenizer(self) -> Tokenizer:
        """Texts -> exactly ``context`` tokens each, cut or filled up."""
        return padded(self.words(), self.context)

    def words(self) -> Tokenizer:
        """Texts -> as many tokens as they have."""
        tokenizer = Tokenizer.from_str(json.dumps(self.card["tokenizer"]))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def summary(self) -> dict:
        """What the Scenes tab, the catalogue and the results say about a model."""
        return {
            "kind": IMAGE_TEXT, "name": self.name, "title": self.title, "path": str(self.path), "sha256": self.sha256,
            "summary": self.card.get("summary", ""), "version": self.card.get("version", ""),
            "licence": self.card.get("licence", ""), "size": self.size, "dimension": self.dimension,
            "ground_resolution": self.ground_resolution, "templates": list(self.templates),
            "accuracy": self.card.get("accuracy", []), "limits": self.card.get("limits", []),
            "training_data": self.card.get("training_data", []),
        }  # fmt: skip


def padded(tokenizer: Tokenizer, context: int) -> Tokenizer:
    """The same tokenizer, set to give ``context`` tokens, zeros behind the end as CLIP has them."""
    tokenizer.enable_truncation(context)
    tokenizer.enable_padding(length=context, pad_id=0, pad_token=tokenizer.id_to_token(0))
    return tokenizer


def is_image_text(path: Path) -> bool:
    """Whether the card of a model file says so. ModelError if it is no model file."""
    model = load_onnx(path)
    described = {MLM_KEY, CARD_KEY} <= {entry.key for entry in model.metadata_props}
    return described and descriptions(path, model)[1].get("kind") == IMAGE_TEXT


def read_image_text(path: Path) -> ImageTextPackage:
    """Read and check an image-text package. ModelError says what is wrong, also for a model of another kind."""
    model = load_onnx(path)
    mlm, card = _own_descriptions(path, model)
    try:
        package = _parse(path, mlm, card)
        problems = _contradictions(package, model)
    except Exception as error:  # a card from elsewhere may hold anything, and tokenizers raises bare Exceptions
        raise ModelError(
            f"{path.name}: the model's description is incomplete: {type(error).__name__} {error}. Export it again."
        ) from error
    if problems:
        raise ModelError(f"{path.name} does not do what its description says: {'; '.join(problems)}. Export it again.")
    return package


def _own_descriptions(path: Path, model: onnx.ModelProto) -> tuple[dict, dict]:
    keys = {entry.key for entry in model.metadata_props}
    mlm, card = descriptions(path, model) if CARD_KEY in keys else ({}, {})
    if card.get("kind") != IMAGE_TEXT:
        kind = "a segmentation model" if keys else "an ONNX file without a description"
        raise ModelError(
            f"{path.name} is {kind}, and an image-text model is needed here. "
            "Choose 'sarclip-nano', or import a published checkpoint with 'landclair import-sarclip'."
        )
    return mlm, card


def _parse(path: Path, mlm: dict, card: dict) -> ImageTextPackage:
    return ImageTextPackage(
        path=path, name=mlm["mlm:name"], title=card["title"], size=int(card["size"]),
        dimension=int(card["dimension"]), context=int(card["context"]), scale=float(card["scale"]),
        templates=tuple(map(str, card["templates"])), card=card, mlm=mlm,
        ground_resolution=float(card["ground_resolution"]) if card.get("ground_resolution") else None,
    )  # fmt: skip


def _contradictions(package: ImageTextPackage, model: onnx.ModelProto) -> list[str]:
    """Where graph, tokenizer and templates differ from what the card says."""
    weights = {tensor.name for tensor in model.graph.initializer}
    shapes = {
        value.name: tuple(dim.dim_value for dim in value.type.tensor_type.shape.dim)
        for value in (*model.graph.input, *model.graph.output)
        if value.name not in weights
    }
    side = package.size
    expected = {IMAGE: (3, side, side), TOKENS: (package.context,)}
    expected |= {IMAGE_EMBEDDING: (package.dimension,), TEXT_EMBEDDING: (package.dimension,)}
    problems = [f"'{name}' is not described" for name in shapes if name not in expected]
    for name, shape in expected.items():
        if name not in shapes:
            problems.append(f"'{name}' is missing")
        elif shapes[name][1:] != shape:
            problems.append(f"'{name}' has the shape {shapes[name]}, expected (N, {', '.join(map(str, shape))})")
    problems += [f"the template '{text}' has no {{}}" for text in package.templates if "{}" not in text]
    if not package.templates or package.scale <= 0:
        problems.append("it needs templates and a scale above 0")
    if len(package.tokenizer().encode("water").ids) != package.context:
        problems.append("its tokenizer does not fill the context")
    return problems


def write_image_text(model: onnx.ModelProto, mlm: dict, card: dict, path: Path) -> ImageTextPackage:
    """Write the package whole or not at all, and read it back."""
    return write_package(model, mlm, {**card, "kind": IMAGE_TEXT}, path, read_image_text)


def tower(model: onnx.ModelProto, source: str, target: str) -> onnx.ModelProto:
    """The part of a graph that leads from the input ``source`` to the output ``target``. ModelError if none does."""
    try:
        return onnx.utils.Extractor(model).extract_model([source], [target])
    except (ValueError, KeyError, onnx.checker.ValidationError) as error:
        raise ModelError(f"The graph has no way from '{source}' to '{target}': {error}. Export it again.") from error
