"""landclair train-sarclip: an image-text model learns from images with captions, stage by stage."""

from __future__ import annotations

import argparse

from ...contract.jobs import TrainSarclipJob
from ...contract.jobs.image_text import STAGES

NAME = "train-sarclip"
HELP = "Train an image-text model on images with captions; each stage starts from the last."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", required=True, metavar="DIR", help="images with captions.jsonl or captions.csv")
    parser.add_argument("--dataset", default="folder", choices=("folder", "scenes"), help="reader of the data")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for weights and curve")
    parser.add_argument("--stage", default="sar", choices=STAGES, help="natural, then optical, then sar")
    parser.add_argument("--size", default="nano", metavar="NAME", help="ViT-B-16, ViT-B-32, ViT-L-14 or nano")
    parser.add_argument(
        "--from", dest="start", default="", metavar="DIR_OR_FILE", help="an earlier stage, or a published checkpoint"
    )
    parser.add_argument("--vocabulary", default="", metavar="F", help="bpe_simple_vocab_16e6.txt.gz, for all but nano")
    parser.add_argument("--epochs", type=int, default=0, metavar="N", help="0: the recipe's own, as of the next two")
    parser.add_argument("--batch", type=int, default=0, metavar="N")
    parser.add_argument("--rate", type=float, default=0.0, metavar="R", help="peak learning rate")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--resume", action="store_true", help="go on from what the folder already holds")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> TrainSarclipJob:
    return TrainSarclipJob(
        root=options.data, out=options.out, dataset=options.dataset, stage=options.stage, size=options.size,
        start=options.start, vocabulary=options.vocabulary, epochs=options.epochs, batch=options.batch,
        rate=options.rate, seed=options.seed, resume=options.resume, device=options.device, threads=options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    scores = result["scores"]
    ways = [
        f"{way.replace('_', ' ')}: R@1 {scores[f'{way}_r1']:.3f}, R@5 {scores[f'{way}_r5']:.3f}, R@10 "
        f"{scores[f'{way}_r10']:.3f}, mean rank {scores[f'{way}_mean_rank']:.1f}, "
        f"median {scores[f'{way}_median_rank']:g}"
        for way in ("image_to_text", "text_to_image")
    ]
    zero_shot = [f"zero shot: top 1 {scores['top1']:.3f}, top 3 {scores['top3']:.3f}"] if "top1" in scores else []
    stages = " -> ".join(result["stages"])
    head = f"{stages}: {result['epochs']} epochs, loss {scores['loss']:.4f}, {result['ended']}"
    return "\n".join([head, *ways, *zero_shot, f"Weights: {result['weights']}"])
