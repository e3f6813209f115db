"""A made image-text model whose answers are known: pictures are their mean colour, and six words are colours."""

import json
from pathlib import Path

import numpy as np
from landclair.plugin.engine.models.image_text import ImageTextPackage, write_image_text
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

COLOURS = {
    "<pad>": (0, 0, 0), "<unknown>": (0, 0, 0), "bright": (1, 1, 1), "dark": (-1, -1, -1),
    "red": (1, -1, -1), "green": (-1, 1, -1), "blue": (-1, -1, 1), "a": (0, 0, 0),
}  # fmt: skip
CONTEXT = 5


def words_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(COLOURS)}, "<unknown>"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return tokenizer


def image_text_package(path: Path, size: int = 32, **card) -> ImageTextPackage:
    """The picture's mean over (H,W), and the sum of the words' colours; the graph leaves both unscaled."""
    nodes = [
        helper.make_node("ReduceMean", ["image"], ["image_embedding"], axes=[2, 3], keepdims=0),
        helper.make_node("Gather", ["colours", "tokens"], ["words"]),
        helper.make_node("ReduceSum", ["words", "second"], ["text_embedding"], keepdims=0),
    ]
    inputs = [
        helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 3, size, size]),
        helper.make_tensor_value_info("tokens", TensorProto.INT64, ["m", CONTEXT]),
    ]
    outputs = [
        helper.make_tensor_value_info(f"{side}_embedding", TensorProto.FLOAT, [axis, 3])
        for side, axis in (("image", "n"), ("text", "m"))
    ]
    weights = [
        numpy_helper.from_array(np.array(list(COLOURS.values()), np.float32), "colours"),
        numpy_helper.from_array(np.array([1], np.int64), "second"),
    ]
    graph = helper.make_graph(nodes, "colours", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    described = {
        "title": "Colours", "size": size, "dimension": 3, "context": CONTEXT, "scale": 100.0, "ground_resolution": 10.0,
        "templates": ["{}", "a {}"], "tokenizer": json.loads(words_tokenizer().to_str()), **card,
    }  # fmt: skip
    return write_image_text(model, {"mlm:name": path.stem, "mlm:tasks": ["similarity-search"]}, described, path)
