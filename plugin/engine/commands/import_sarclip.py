"""landclair import-sarclip: published or own image-text weights become a package for Scenes."""

from __future__ import annotations

import argparse

from ...contract.jobs import ImportSarclipJob

NAME = "import-sarclip"
HELP = "Make a package for scenes of a published OpenCLIP checkpoint, or of what train-sarclip wrote."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--weights", required=True, metavar="F", help="a .pt or .safetensors file, or a training's folder"
    )
    parser.add_argument("--out", required=True, metavar="F", help="the package to write, NAME.onnx")
    parser.add_argument(
        "--vocabulary", default="", metavar="F", help="bpe_simple_vocab_16e6.txt.gz, for published weights"
    )
    parser.add_argument(
        "--activation", default="", choices=("", "gelu", "quick_gelu"),
        help="gelu by default; quick_gelu for weights that descend from OpenAI's",
    )  # fmt: skip
    parser.add_argument(
        "--scaling", default="sarclip", choices=("sarclip", "clip"),
        help="pictures in -1 to 1, or by CLIP's own mean and deviation",
    )  # fmt: skip
    parser.add_argument("--card", default="", metavar="F", help="JSON with title, licence, sources, accuracy, limits")
    parser.add_argument("--resolution", type=float, default=0.0, metavar="M", help="metres a pixel; 0 for any")
    parser.add_argument("--full", action="store_true", help="keep 32 bit weights")


def job(options: argparse.Namespace) -> ImportSarclipJob:
    return ImportSarclipJob(
        weights=options.weights, out=options.out, vocabulary=options.vocabulary, activation=options.activation,
        scaling=options.scaling, card=options.card, ground_resolution=options.resolution, half=not options.full,
    )  # fmt: skip


def summary(result: dict) -> str:
    weights = "16 bit" if result["half"] else "32 bit"
    return (
        f"{result['title']}: {result['size']} with {result['activation']}, {result['bytes'] / 1e6:.2f} MB, "
        f"{result['parameters']:,} parameters, {weights} weights.\n"
        f"Largest difference from torch {result['difference']:.1e}. Package: {result['package']}"
    )
