"""Does SCIO find false clauses, and does training with it help? Small simulated radar pictures, 30 % of clauses false.

    python benchmarks/scio.py --out DIR [--pictures 8000] [--steps 700 300 300] [--seeds 1 2 3]

All start from one network that has read true captions of optical pictures, as the published one starts from BLIP. For
each seed stage A is trained once on the noisy captions of radar pictures; from there SCIO's stages B and C go on beside
as many steps on the captions as they are. Screening and retrieval are measured on pictures of other seeds. Writes
``scio.json``; run it again to go on after an interruption.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import statistics
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from harness import machine  # registers the package first
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.networks.knowlip import save_knowlip
from landclair.plugin.engine.scenes.survey import COMPASS, Survey
from landclair.plugin.engine.training.caption_tokens import Caption, Clause
from landclair.plugin.engine.training.clause_evidence import evidence, look
from landclair.plugin.engine.training.datasets.clause_pictures import (
    ClausePictures,
    read_clause_pictures,
    write_clause_pictures,
    write_rows,
)
from landclair.plugin.engine.training.datasets.simulated_pictures import (
    clause_of,
    facts_of,
    optical_picture,
    picture,
    simulated_pictures,
)
from landclair.plugin.engine.training.knowlip import STAGES, ScioRun
from landclair.plugin.engine.training.knowlip_start import begin
from landclair.plugin.engine.training.scio import judge
from landclair.plugin.engine.training.scio_objective import ScioRecipe
from landclair.plugin.engine.training.screening import RULES

FALSE = 0.375  # share of clauses to falsify; one in five has no false twin
MOST, UNSEEN, GALLERY = 4, 1200, 400  # clauses of a caption, pictures, those that are ranked together
FIRST_UNSEEN, FIRST_OPTICAL, SAVED = 1_000_000, 3_000_000, 100


def contradicts(survey: Survey, fact) -> bool:
    """Whether a clause of another scene is plainly false here: not leading, a quarter turn off, there or not at all."""
    kind, phrase = survey.kinds.place(fact.detail["kind"]), fact.detail["phrase"]
    share = survey.share(kind)
    if phrase == "absent":
        return share >= 3
    if phrase == "leading":
        return share < 40
    place = survey.lies(kind) if share >= 1 else ""
    if place in COMPASS and fact.value in COMPASS:
        turn = (COMPASS.index(place) - COMPASS.index(fact.value)) % 8
        return min(turn, 8 - turn) >= 2
    return not place


def make(seeds: range) -> tuple[ClausePictures, list[Caption], list[list[bool]]]:
    """Pictures with captions of which FALSE are false, the true captions, and which clauses are false."""
    scenes = []
    for seed in seeds:
        image, codes = picture(seed)
        survey, facts = facts_of(codes)
        chosen = sorted(random.Random(seed).sample(range(len(facts)), min(MOST, len(facts))))
        scenes.append((image, survey, [facts[at] for at in chosen]))
    draw = random.Random(seeds.start)
    pool = [fact for _, _, facts in scenes for fact in facts]
    given, true, false = [], [], []
    for _, survey, facts in scenes:
        caption = [clause_of(fact) for fact in facts]
        true.append(tuple(caption))
        flags = [draw.random() < FALSE and falsify(caption, at, fact, survey, pool, draw)
                 for at, fact in enumerate(facts)]  # fmt: skip
        given.append(tuple(caption))
        false.append(flags)
    images, places = np.stack([image for image, _, _ in scenes]), np.full((len(scenes), 3), np.nan, np.float32)
    return ClausePictures(images, tuple(given), places), true, false


def falsify(caption: list, at: int, fact, survey: Survey, pool: list, draw: random.Random) -> bool:
    """Put a clause of the same phrase from another scene, false here, in the place ``at``; False if none was met."""
    for other in draw.sample(pool, 200):
        clause = clause_of(other)
        if other.detail["phrase"] == fact.detail["phrase"] and clause not in caption and contradicts(survey, other):
            caption[at] = clause
            return True
    return False


def cached(folder: Path, seeds: range) -> tuple[ClausePictures, ClausePictures, list[list[bool]]]:
    """What ``make`` made, kept in ``folder``: with the given captions, with the true ones, and what is false."""
    if not (folder / "false.json").is_file():
        data, true, false = make(seeds)
        write_clause_pictures(folder, data)
        write_rows(folder / "true.jsonl", ({"clauses": [clause.__dict__ for clause in caption]} for caption in true))
        (folder / "false.json").write_text(json.dumps(false))
    data, false = read_clause_pictures(str(folder)), json.loads((folder / "false.json").read_text())
    if len(data) != len(seeds):
        raise InputError(f"{folder} holds {len(data)} pictures, expected {len(seeds)}. Choose another folder.")
    rows = [json.loads(line)["clauses"] for line in (folder / "true.jsonl").read_text().splitlines()]
    true = tuple(tuple(Clause(entry["text"], tuple(entry["slots"]), entry["field"]) for entry in row) for row in rows)
    return data, data.with_captions(true), false


def train(run: ScioRun, stages: tuple[str, ...], kept: Path, judged: Callable[[str, list[dict]], dict] | None) -> dict:
    """Through ``stages``, going on from the file ``kept``; with ``judged``, which is told each screening's decisions,
    screens on the way. Returns what it noted by stage.
    """
    noted = restore(run, kept) if kept.is_file() else {}
    while run.stage in stages:
        if judged and run.at_start_of() in STAGES[1:]:
            noted[run.stage] = judged(run.stage, list(run.screen(run.stage)))
        run.advance()
        if run.step % SAVED == 0 or run.stage not in stages:
            keep(run, kept, noted)
    return noted


def keep(run: ScioRun, path: Path, noted: dict) -> None:
    """All that ``restore`` needs."""
    believed = [[[clause.text, list(clause.slots), clause.field] for clause in caption] for caption in run.believed]
    partial = path.with_suffix(".part")
    torch.save({"run": run.state_dict(), "believed": believed, "noted": noted}, partial)
    partial.replace(path)


def restore(run: ScioRun, path: Path) -> dict:
    state = torch.load(path, weights_only=True)
    run.load_state_dict(state["run"])
    run.believed = tuple(
        tuple(Clause(text, tuple(slots), field) for text, slots, field in c) for c in state["believed"]
    )
    return state["noted"]


def optical_start(options: argparse.Namespace) -> str:
    """The file of a network that has learnt from true captions of optical pictures; trained where it is missing."""
    path, folder = options.out / "optical.safetensors", options.out / "optical"
    if not path.is_file():
        if not (folder / "captions.jsonl").is_file():
            seeds = range(FIRST_OPTICAL, FIRST_OPTICAL + options.pictures)
            write_clause_pictures(folder, simulated_pictures(seeds, MOST, optical_picture))
        data = read_clause_pictures(str(folder))
        recipe = ScioRecipe((options.optical, 0, 0), options.batch, options.rate, writing=False, seed=0)
        run = ScioRun(*begin(data, "nano", 0), data, recipe)
        train(run, ("A",), options.out / "optical.pt", None)
        save_knowlip(path, run.network, {"steps": options.optical})
    return str(path)


def screening(run: ScioRun, data: ClausePictures, false: list[list[bool]]) -> dict:
    """Share of false clauses found and of true ones removed on unseen pictures, by rules fitted on training ones."""
    found, figures = evidence(run.network, run.tokenizer, data), {}
    for rule in RULES:
        judged = judge(data.captions, found, run.calibrated("unseen", rule))
        figures |= {f"{name} ({rule})": value for name, value in found_and_lost(judged, false).items()}
    return figures


def found_and_lost(judged, false: list[list[bool]]) -> dict:
    pairs = [(verdict.wrong, bad) for verdicts, flags in zip(judged, false, strict=True)
             for verdict, bad in zip(verdicts, flags, strict=True)]  # fmt: skip
    wrong = [verdict for verdict, bad in pairs if bad]
    right = [verdict for verdict, bad in pairs if not bad]
    return {
        "found": sum(wrong) / len(wrong),
        "removed": sum(right) / len(right),
        "false_share": len(wrong) / len(pairs),
    }


def retrieval(run: ScioRun, data: ClausePictures) -> dict:
    """R@1, R@5 and R@10 of true captions among GALLERY unseen pictures by cosine, as per cent, both ways; the mean over
    galleries. Of pictures that share a caption any is right.
    """
    run.network.eval()
    ranks = {"text_to_image": [], "image_to_text": []}
    for start in range(0, len(data), GALLERY):
        rows = range(start, min(start + GALLERY, len(data)))
        captions = [data.captions[row] for row in rows]
        with torch.no_grad():
            images = run.network.towers.embed_image(look(run.network, data, rows))
            texts = run.network.towers.embed_text(run.tokenizer(captions).ids)
        said = [sorted(clause.text for clause in caption) for caption in captions]
        same = np.array([[one == other for other in said] for one in said])
        alike = (texts @ images.T).numpy()
        for way, table in zip(ranks, (alike, alike.T), strict=True):
            best = np.where(same, table, -np.inf).max(1, keepdims=True)
            ranks[way].append((np.where(same, -np.inf, table) > best).sum(1))
    return {
        f"{way} R@{top}": 100 * float((np.concatenate(found) < top).mean())
        for way, found in ranks.items()
        for top in (1, 5, 10)
    }


def measure(seed: int, options: argparse.Namespace, data: tuple, unseen: tuple) -> dict:
    """Both arms of one seed; what was interrupted goes on from its last save."""
    (given, _, false_given), (noisy, true, false) = data, unseen
    network, tokenizer = begin(given, "nano", seed, optical_start(options))
    recipe = ScioRecipe(tuple(options.steps), options.batch, options.rate, writing=False, seed=seed)
    run = ScioRun(network, tokenizer, given, recipe)

    def judged(stage: str, rows: list[dict]) -> dict:
        write_rows(options.out / f"decisions-{seed}-{stage}.jsonl", rows)
        decided = [[clause["decision"] != "kept" for clause in row["clauses"]] for row in rows]
        return {"limit": run.notes[f"calibration_{stage}"]["limit"]} | _training_figures(decided, false_given)

    def figures(arm: ScioRun) -> dict:
        return {**screening(arm, noisy, false), **retrieval(arm, true)}

    train(run, ("A",), options.out / f"seed{seed}-A.pt", None)
    plain, result = copy.deepcopy(run), {"seed": seed, "after_A": figures(run)}
    noted = train(run, STAGES, options.out / f"seed{seed}-scio.pt", judged)
    train(plain, STAGES, options.out / f"seed{seed}-noisy.pt", None)
    return result | {"scio": figures(run), "noisy": figures(plain), "on_training": noted}


def _training_figures(decided: list[list[bool]], false: list[list[bool]]) -> dict:
    flat = [(d, f) for row, flags in zip(decided, false, strict=True) for d, f in zip(row, flags, strict=True)]
    return {"found_in_training": sum(d for d, f in flat if f) / sum(f for _, f in flat),
            "removed_in_training": sum(d for d, f in flat if not f) / sum(not f for _, f in flat)}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="scio", description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--pictures", type=int, default=8000)
    parser.add_argument("--steps", type=int, nargs=3, default=(700, 300, 300), metavar=STAGES)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--optical", type=int, default=1200, help="steps on optical pictures")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--seeds", type=int, nargs="+", default=(1, 2, 3))
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    data = cached(options.out / "seen", range(options.pictures))
    unseen = cached(options.out / "unseen", range(FIRST_UNSEEN, FIRST_UNSEEN + UNSEEN))
    results = []
    for seed in options.seeds:
        done = options.out / f"seed{seed}.json"
        if not done.is_file():
            done.write_text(json.dumps(measure(seed, options, data, unseen), indent=1))
        results.append(json.loads(done.read_text()))
        print(json.dumps(results[-1], indent=1), flush=True)
    figures = {"machine": machine(), "pictures": options.pictures, "steps": options.steps, "optical": options.optical,
               "batch": options.batch, "rate": options.rate, "mean": summary(results), "seeds": results}  # fmt: skip
    (options.out / "scio.json").write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures["mean"], indent=1))


def summary(results: list[dict]) -> dict:
    """Means over the seeds: what each arm finds, spares and retrieves, and SCIO's gain in R@1."""
    arms = {arm: {key: round(statistics.mean(entry[arm][key] for entry in results), 3) for key in results[0][arm]}
            for arm in ("after_A", "noisy", "scio")}  # fmt: skip
    ways = "text_to_image R@1", "image_to_text R@1"
    gains = {way: [round(entry["scio"][way] - entry["noisy"][way], 2) for entry in results] for way in ways}
    return {**arms, "gains by seed": gains}


if __name__ == "__main__":
    main()
