"""landclair train-knowlip: a network that judges captions by the image and completes them, by the stages of SCIO."""

from __future__ import annotations

import argparse

from ...contract.jobs import TrainKnowLipJob

NAME = "train-knowlip"
HELP = "Train KnowLIP on pictures with captions of clauses; false clauses are found, dropped and replaced (SCIO)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--root", required=True, metavar="DIR", help="folder with images.npy and captions.jsonl")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the network and the decisions")
    parser.add_argument(
        "--from", dest="start", default="", metavar="FILE", help="knowlip.safetensors of other pictures to start from"
    )
    parser.add_argument("--size", default="nano", choices=("nano", "base"))
    parser.add_argument("--steps", type=int, nargs=3, default=(3000, 1500, 1500), metavar=("A", "B", "C"))
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate; less for base")
    parser.add_argument(
        "--rule", default="doubts", choices=("doubts", "published"),
        help="what drops a clause: all evidence, or the published rule; both are fitted on the captions",
    )  # fmt: skip
    parser.add_argument(
        "--thresholds", type=float, nargs=2, default=(), metavar=("COSINE", "MATCH"),
        help="of the published rule: how much both must rise without a clause for it to go",
    )  # fmt: skip
    parser.add_argument("--no-screening", action="store_true", help="take the captions as they are")
    parser.add_argument("--save-every", type=int, default=200, metavar="N", help="steps")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--fresh", action="store_true", help="do not go on from what the folder already holds")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> TrainKnowLipJob:
    return TrainKnowLipJob(
        root=options.root, out=options.out, size=options.size, steps=tuple(options.steps), batch=options.batch,
        rate=options.rate, rule=options.rule, thresholds=tuple(options.thresholds),
        screening=not options.no_screening, start=options.start,
        save_every=options.save_every, seed=options.seed, resume=not options.fresh, threads=options.threads,
    )  # fmt: skip


def summary(result: dict) -> str:
    journals = [f"what was judged wrong and why: {path}" for path in result["decisions"]]
    head = f"{result['steps']} steps, loss {result['loss']:.3f}, {result['ended']}"
    return "\n".join([head, f"network: {result['network']}", *journals])
