"""``landclair train``: a network from labelled data."""

from __future__ import annotations

from ...contract.jobs import TrainJob
from ..training.datasets import READERS

NAME = "train"
HELP = "Train a network on a data set with a recipe; run it again to go on after an interruption."


def add_arguments(parser) -> None:
    parser.add_argument("--dataset", required=True, choices=tuple(READERS), help="what lies in the folder")
    parser.add_argument("--root", required=True, help="folder of the data set, laid out as its authors publish it")
    parser.add_argument("--out", required=True, help="folder for weights, curves and what a resume needs")
    parser.add_argument("--recipe", default="claire", help="name of a recipe")
    parser.add_argument("--pretrained", default="", help="encoder that 'landclair pretrain' made, to start from")
    parser.add_argument("--epochs", type=int, default=0, help="instead of the recipe's")
    parser.add_argument("--batch", type=int, default=0, help="instead of the recipe's")
    parser.add_argument("--seed", type=int, default=0, help="instead of the recipe's")
    parser.add_argument("--fresh", action="store_true", help="start afresh even if there is something to resume")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--devices", type=int, default=1, help="number of CUDA cards")
    parser.add_argument("--threads", type=int, default=0, help="0: all cores")


def job(arguments) -> TrainJob:
    a = arguments
    return TrainJob(
        a.dataset, a.root, a.out, a.recipe, a.pretrained, a.epochs, a.batch, a.seed, not a.fresh, a.device, a.devices,
        a.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    best = result["best"]
    return (
        f"Training {result['ended']} after {result['epochs']} epochs; best score {best.get('score', float('nan')):.4f} "
        f"at epoch {best.get('epoch')}.\nWeights: {result['weights']}"
    )
