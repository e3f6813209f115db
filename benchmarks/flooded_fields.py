"""How well the words "flooded fields" and "dry fields" find OMBRIA's held-out chips, through an index and its search.

    python benchmarks/flooded_fields.py --root DATA --model NAME_OR_FILE --out DIR [--threads N]

No whole post-event chip of the validation part is dry. So there are three comparisons: parts of these chips (128 px)
that are flooded by more than 20 % against those by less than 2 %, the flooded chips against the same places before the
event, and the flooded chips against those by less than 8 %.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from harness import machine
from landclair.plugin.contract.jobs import IndexScenesJob, SearchScenesJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.training.datasets.ombria import Ombria
from PIL import Image
from sklearn.metrics import roc_auc_score

FLOODED, DRY, LITTLE = 0.2, 0.02, 0.08
PART = 128
WORDS = "flooded fields", "dry fields"


def chips(root: Path, out: Path) -> dict[str, float]:
    """Grey 8-bit pictures of the validation part in ``out``; flooded share by file name."""
    out.mkdir(parents=True, exist_ok=True)
    data, shares = Ombria(root / "ombria_train", "validation"), {}
    for index in range(len(data)):
        sample = data[index]
        flood, after, before = sample.label > 0, sample.images["sar"][0], sample.images["sar_before"][0]
        pictures = {"after": (after, flood), "before": (before, np.zeros_like(flood))}
        for number in range(4):
            row, column = (PART * place for place in divmod(number, 2))
            part = np.s_[row : row + PART, column : column + PART]
            pictures[f"part{number}"] = after[part], flood[part]
        for kind, (image, mask) in pictures.items():
            name = f"{kind}_{data.name(index)}.png"
            Image.fromarray(image.astype(np.uint8)).save(out / name)
            shares[name] = float(mask.mean())
    return shares


def scores(index: Path, words: str, threads: int) -> dict[str, float]:
    """The score of every picture for one question."""
    found = operations.run(SearchScenesJob(str(index), text=words, top=10_000, threads=threads))
    return {Path(hit["file"]).name: hit["score"] for hit in found["hits"]}


def measured(shares: dict[str, float], found: dict[str, dict[str, float]]) -> dict:
    """AUC of each comparison: text -> image by each question alone, image -> text by which of both fits better."""
    flooded, dry = (found[words] for words in WORDS)
    comparisons = {
        "parts, > 20 % against < 2 %": [
            (name, share > FLOODED) for name, share in shares.items()
            if name.startswith("part") and (share > FLOODED or share < DRY)
        ],
        "chips > 20 % against the same before": [
            (name.replace("after", when), when == "after") for name, share in shares.items()
            if name.startswith("after") and share > FLOODED for when in ("after", "before")
        ],
        "chips, > 20 % against < 8 %": [
            (name, share > FLOODED) for name, share in shares.items()
            if name.startswith("after") and (share > FLOODED or share < LITTLE)
        ],
    }  # fmt: skip
    table = {}
    for name, rows in comparisons.items():
        files, truth = zip(*rows, strict=True)
        margin = np.array([flooded[file] - dry[file] for file in files])
        table[name] = {
            "flooded": int(sum(truth)), "dry": len(truth) - int(sum(truth)),
            "auc_flooded_fields": round(float(roc_auc_score(truth, [flooded[file] for file in files])), 4),
            "auc_dry_fields": round(float(roc_auc_score(np.logical_not(truth), [dry[file] for file in files])), 4),
            "auc_difference": round(float(roc_auc_score(truth, margin)), 4),
            "image_to_text": round(float(((margin > 0) == np.array(truth)).mean()), 4),
        }  # fmt: skip
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--model", default="sarclip-nano")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    shares, index = chips(options.root, options.out / "chips"), options.out / "chips.gpkg"
    index.unlink(missing_ok=True)
    job = IndexScenesJob(str(index), sar=(str(options.out / "chips"),), model=options.model, threads=options.threads)
    operations.run(job)
    found = {words: scores(index, words, options.threads) for words in WORDS}
    print(json.dumps({"machine": machine(), "model": options.model, "table": measured(shares, found)}))


if __name__ == "__main__":
    main()
