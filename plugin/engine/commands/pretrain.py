"""landclair pretrain: an encoder that has learnt what radar looks like from one's own archive."""

from __future__ import annotations

import argparse

from ...contract.jobs import SAR_UNITS, PretrainJob

NAME = "pretrain"
HELP = "Pretrain a radar encoder by SAR-W-MixMAE on folders of radar rasters, without labels."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sar", nargs="+", default=(), metavar="PATH", help="rasters, folders, STAC results (JSON)")
    parser.add_argument("--dataset", default="", help="in place of --sar: the radar images of a labelled data set")
    parser.add_argument("--root", default="", metavar="DIR", help="folder of the data set")
    parser.add_argument("--size", default="tiny", choices=("pico", "nano", "tiny", "small", "base"))
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for weights, curve and pictures")
    parser.add_argument(
        "--polarisations",
        default="",
        metavar="LIST",
        help="such as vv,vh, or any: each band is an image; those that all have by default",
    )
    parser.add_argument(
        "--units", default="", choices=("", *SAR_UNITS), help="of all rasters; told from each by default"
    )
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--chips", type=int, default=1024, metavar="N", help="chips of 128 pixels drawn an epoch")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=PretrainJob.rate, help="peak learning rate for a batch of 256")
    parser.add_argument("--weight", default="per_channel", choices=("none", "per_channel", "shared_avg"))
    parser.add_argument("--domain", default="power", choices=("power", "normalised"), help="that the weight is made in")
    parser.add_argument(
        "--target",
        default="image",
        choices=("image", "token"),
        help="what is restored; token, as published: texture alone",
    )
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--resume", action="store_true", help="go on from what the folder already holds")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--devices", type=int, default=1, metavar="N", help="CUDA cards")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="0 uses all cores")


def job(options: argparse.Namespace) -> PretrainJob:
    return PretrainJob(
        sar=tuple(options.sar), out=options.out, size=options.size,
        polarisations=tuple(filter(None, options.polarisations.lower().split(","))), units=options.units,
        epochs=options.epochs, chips=options.chips, batch=options.batch, rate=options.rate, weight=options.weight,
        domain=options.domain, target=options.target, seed=options.seed, resume=options.resume, device=options.device,
        devices=options.devices, threads=options.threads, dataset=options.dataset, root=options.root,
    )  # fmt: skip


def summary(result: dict) -> str:
    rows = [f"not used: {text}" for text in result["skipped"][:10]]
    return "\n".join([
        *rows, f"{result['rasters']} images of {'+'.join(result['polarisations'])}, {result['epochs']} epochs, loss "
        f"{result['loss']:.4f}, {result['ended']}; encoder in {result['encoder']}",
    ])  # fmt: skip
