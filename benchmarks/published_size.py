"""An image-text model with an image tower of ViT-B/16's size (Dosovitskiy 2021), which costs what published ones do.

Weights are random, and the same in all twelve blocks: that is as much to compute, and little to write.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from landclair.plugin.engine.models.image_text import write_image_text
from onnx import NodeProto, TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models

NAME = "ViT-B/16"
SIDE, PATCH, WIDTH, HEADS, BLOCKS, DIMENSION, CONTEXT = 224, 16, 768, 12, 12, 512, 4
WEIGHTS = {
    "patches": (WIDTH, 3, PATCH, PATCH), "qkv": (WIDTH, 3 * WIDTH), "out": (WIDTH, WIDTH), "up": (WIDTH, 4 * WIDTH),
    "down": (4 * WIDTH, WIDTH), "shared": (WIDTH, DIMENSION), "words": (2, DIMENSION),
}  # fmt: skip
SHAPES = {
    "tokens_of_patches": (0, WIDTH, -1), "heads": (0, 0, 3, HEADS, WIDTH // HEADS), "joined": (0, 0, WIDTH),
    "one": (1,), "first": (0,),
}  # fmt: skip


def published_size_model(folder: Path) -> Path:
    """Write the package into ``folder``."""
    rng = np.random.default_rng(0)
    weights = [
        numpy_helper.from_array(rng.normal(0, 0.02, shape).astype(np.float32), name) for name, shape in WEIGHTS.items()
    ]
    weights += [numpy_helper.from_array(np.array(shape, np.int64), name) for name, shape in SHAPES.items()]
    weights += [numpy_helper.from_array(np.full(WIDTH, level, np.float32), f"{level}s") for level in (0, 1)]
    weights.append(numpy_helper.from_array(np.float32(1.702), "slope"))
    graph = helper.make_graph(
        _nodes(), "published", [_value("image", 3, SIDE, SIDE), _value("tokens", CONTEXT, kind=TensorProto.INT64)],
        [_value("image_embedding", DIMENSION), _value("text_embedding", DIMENSION)], weights,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    card = {
        "title": NAME, "size": SIDE, "dimension": DIMENSION, "context": CONTEXT, "scale": 100.0, "templates": ["{}"],
        "tokenizer": json.loads(Tokenizer(models.WordLevel({"<pad>": 0, "<unknown>": 1}, "<unknown>")).to_str()),
    }  # fmt: skip
    return write_image_text(model, {"mlm:name": "published-size"}, card, folder / "published-size.onnx").path


def _nodes() -> list[NodeProto]:
    node = helper.make_node
    nodes = [
        node("Conv", ["image", "patches"], ["grid"], strides=[PATCH, PATCH]),
        node("Reshape", ["grid", "tokens_of_patches"], ["columns"]),
        node("Transpose", ["columns"], ["x0"], perm=[0, 2, 1]),
    ]
    for block in range(BLOCKS):
        nodes += _block(f"x{block}", f"x{block + 1}", f"b{block}_")
    return [
        *nodes, node("ReduceMean", [f"x{BLOCKS}"], ["pooled"], axes=[1], keepdims=0),
        node("MatMul", ["pooled", "shared"], ["image_embedding"]), node("Gather", ["words", "tokens"], ["sentence"]),
        node("ReduceSum", ["sentence", "one"], ["text_embedding"], keepdims=0),
    ]  # fmt: skip


def _block(source: str, target: str, own: str) -> list[NodeProto]:
    """Attention and a multilayer perceptron, each behind a layer norm and beside a shortcut."""

    def node(kind: str, inputs: str, outputs: str, **options) -> NodeProto:
        names = [[name.replace("_", own, 1) if name[0] == "_" else name for name in part.split()] for part in
                 (inputs, outputs)]  # fmt: skip
        return helper.make_node(kind, *names, **options)

    return [
        node("LayerNormalization", f"{source} 1s 0s", "_n"), node("MatMul", "_n qkv", "_qkv"),
        node("Reshape", "_qkv heads", "_h"), node("Transpose", "_h", "_t", perm=[2, 0, 3, 1, 4]),
        node("Split", "_t", "_q1 _k1 _v1", axis=0), node("Squeeze", "_q1 first", "_q"),
        node("Squeeze", "_k1 first", "_k2"), node("Squeeze", "_v1 first", "_v"),
        node("Transpose", "_k2", "_k", perm=[0, 1, 3, 2]), node("MatMul", "_q _k", "_s"),
        node("Softmax", "_s", "_a", axis=-1), node("MatMul", "_a _v", "_w"),
        node("Transpose", "_w", "_j", perm=[0, 2, 1, 3]), node("Reshape", "_j joined", "_r"),
        node("MatMul", "_r out", "_o"), node("Add", f"{source} _o", "_x"),
        node("LayerNormalization", "_x 1s 0s", "_m"), node("MatMul", "_m up", "_u"), node("Mul", "_u slope", "_y"),
        node("Sigmoid", "_y", "_g"), node("Mul", "_u _g", "_e"), node("MatMul", "_e down", "_d"),
        node("Add", "_x _d", target),
    ]  # fmt: skip


def _value(name: str, *shape: int, kind: int = TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, [f"n_{name}", *shape])
