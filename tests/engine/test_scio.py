"""SCIO: the rule of screening, the side of the softmax it reads, what reconstruction may write, resuming."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import CountObjectsJob, SensorLayer, TrainKnowLipJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.networks.knowlip import KnowLip, KnowLipSpec, save_knowlip
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.simulation.sea import Fleet, SeaState, simulate_sea
from landclair.plugin.engine.training import clause_evidence, screening
from landclair.plugin.engine.training.caption_tokens import MARKS, Clause, words_known, words_of
from landclair.plugin.engine.training.clause_evidence import SIGNALS, evidence, match_probability
from landclair.plugin.engine.training.datasets.clause_pictures import (
    ClausePictures,
    read_clause_pictures,
    write_clause_pictures,
)
from landclair.plugin.engine.training.datasets.simulated_pictures import (
    GROUND,
    LEGEND,
    clause_of,
    facts_of,
    optical_picture,
    picture,
    simulated_pictures,
)
from landclair.plugin.engine.training.knowlip import SINGLE, ScioRun
from landclair.plugin.engine.training.knowlip_counting import count_by_network
from landclair.plugin.engine.training.knowlip_start import begin
from landclair.plugin.engine.training.scio import cleaned, judge, reconstruct
from landclair.plugin.engine.training.scio_objective import ScioRecipe
from landclair.plugin.engine.training.screening import RULES, Doubts, Thresholds, calibrate
from rasterio.transform import from_origin
from safetensors.torch import load_file

CAPTION = (Clause("water in the north", (0, 3)), Clause("no forest", (1,)), Clause("grass everywhere", (0,)))


@pytest.fixture(scope="module")
def pictures() -> ClausePictures:
    return simulated_pictures(range(24), 4)


class Oracle:
    """In place of a network: it knows which texts are false, and answers in the index that a match is trained to."""

    def __init__(self, false: set[str]) -> None:
        self.false = false

    def __call__(self, network, tokenizer, seen, captions):
        wrong = torch.tensor([sum(clause.text in self.false for clause in caption) for caption in captions])
        return 0.5 - 0.1 * wrong, torch.stack([2.0 * wrong, 1.0 - wrong], 1)


def decisions(judged) -> list[list[str]]:
    return [[verdict.decision for verdict in verdicts] for verdicts in judged]


def changed(*changes) -> np.ndarray:
    """Signals of clauses whose cosine and probability of a match change so."""
    return np.pad(np.array(changes), ((0, 0), (0, len(SIGNALS) - 2)))


def test_the_published_rule_asks_for_both_changes():
    found = changed([0.011, 0.021], [0.011, 0.019], [0.009, 0.021])
    assert decisions(judge([CAPTION], [found], Thresholds())) == [["dropped", "kept", "kept"]]


def test_a_caption_keeps_a_clause():
    found = changed([0.5, 0.5], [0.5, 0.3], [0.5, 0.4])
    judged = judge([CAPTION], [found], Thresholds())
    assert decisions(judged) == [["dropped", "kept", "dropped"]]
    assert cleaned(CAPTION, judged[0]) == CAPTION[1:2]


def test_doubts_are_measured_in_the_deviations_of_the_clauses_own_field():
    """Half a deviation above the middle in each weighed signal exceeds 0.4 by 0.1, whatever the field's scale."""
    usual = {"": ((0.0,) * 4, (1.0,) * 4), "far": ((10.0,) * 4, (20.0,) * 4)}
    caption = (Clause("a", (), "far"), Clause("b", (), "unheard of"))
    signals = np.array([[20.0, 99.0, 20.0, 20.0, 20.0], [0.5, -99.0, 0.5, 0.5, 0.5]])
    assert Doubts(0.4, usual).excess(caption, signals) == pytest.approx([0.1, 0.1])


def test_index_one_is_the_match():
    """The labels make index 1 a match; the published screening reads index 0, which would drop the true clauses."""
    assert match_probability(torch.tensor([[0.0, 3.0]])).item() == pytest.approx(1 / (1 + np.exp(-3)))


def test_screening_finds_what_contradicts_the_image(pictures, monkeypatch):
    network, tokenizer = begin(pictures, "nano", 0)
    false = {caption[0].text for caption in pictures.captions[:3]}
    monkeypatch.setattr(clause_evidence, "score", Oracle(false))
    judged = judge(pictures.captions, evidence(network, tokenizer, pictures), Thresholds())
    for caption, verdicts in zip(pictures.captions, judged, strict=True):
        for clause, verdict in zip(caption, verdicts, strict=True):
            assert verdict.wrong == (clause.text in false and len(caption) > 1), clause
            assert (verdict.signals["alone"] > 0) == (clause.text in false)


def test_the_only_clause_cannot_be_left_out(pictures):
    network, tokenizer = begin(pictures, "nano", 0)
    single = pictures.with_captions(caption[:1] for caption in pictures.captions)
    assert all(np.array_equal(part[:, :2], np.zeros((1, 2))) for part in evidence(network, tokenizer, single))


def test_evidence_is_that_of_each_clause_by_itself(pictures):
    """Against one caption scored text by text, and its slots masked by hand, one at a time."""
    network, tokenizer = begin(pictures, "nano", 0)
    found, caption = evidence(network, tokenizer, pictures)[5], pictures.captions[5]
    seen = clause_evidence.look(network.eval(), pictures, [5])

    def scored(text):
        cosine, logits = clause_evidence.score(network, tokenizer, seen, [text])
        return torch.stack([cosine, match_probability(logits)], 1)[0].detach().numpy()

    for at, clause in enumerate(caption):
        part = caption[:at] + caption[at + 1 :]
        assert found[at][:2] == pytest.approx(scored(part) - scored(caption), abs=1e-5)
        match = scored((clause,))[1]
        assert found[at][2] == pytest.approx(np.log((1 - match) / match), abs=1e-4)
        before = sum(len(words_of(other.text)) + 1 for other in caption[:at])
        assert found[at][3] == pytest.approx(better(network, tokenizer, seen, caption, clause, before), abs=1e-3)
        assert found[at][4] == pytest.approx(better(network, tokenizer, seen, (clause,), clause, 0), abs=1e-3)


def better(network, tokenizer, seen, text, clause, before) -> float:
    """How much likelier the likeliest words are than those in slots of ``clause``, ``before`` words into ``text``."""
    ids = tokenizer([text]).opened_by(5)
    runs = np.split(np.array(clause.slots), np.flatnonzero(np.diff(clause.slots) > 1) + 1)
    total = 0.0
    for run in runs:
        places = torch.tensor(run + 1 + before)
        masked = ids.clone()
        masked[0, places] = 4
        with torch.no_grad():
            chances = network.fill(masked, seen)[0, places, len(MARKS) :].log_softmax(1)
        own = chances[torch.arange(len(places)), ids[0, places] - len(MARKS)]
        total += float((chances.amax(1) - own).sum())
    return total


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_foreign_clauses_and_spares_own_ones(pictures, monkeypatch, name):
    """An oracle knows each caption's own clauses, so the best limits find every foreign one and flag none."""
    network, tokenizer = begin(pictures, "nano", 0)
    own = [{clause.text for clause in caption} for caption in pictures.captions]

    def told(network, tokenizer, data):
        return [np.array([[0.2, 0.3, 3, 3, 3] if clause.text not in known else [-0.1] * 5 for clause in caption])
                for caption, known in zip(data.captions, own, strict=True)]  # fmt: skip

    monkeypatch.setattr(screening, "evidence", told)
    rule, rates = calibrate(network, tokenizer, pictures, name, 0)
    assert isinstance(rule, RULES[name])
    assert rates == {"found": 1.0, "flagged": 0.0}


def test_captions_of_one_clause_leave_nothing_to_fit(pictures):
    network, tokenizer = begin(pictures, "nano", 0)
    single = pictures.with_captions(caption[:1] for caption in pictures.captions)
    assert calibrate(network, tokenizer, single, "doubts", 0) == (Thresholds(), {"found": None, "flagged": None})


def test_reconstruction_writes_the_slots_and_nothing_else(pictures):
    network, tokenizer = begin(pictures, "nano", 0)
    found = [changed(*[[-1.0, -1.0]] * len(caption)) for caption in pictures.captions]
    for part in found:
        part[0] = 1.0
    judged = reconstruct(network, tokenizer, pictures, judge(pictures.captions, found, Thresholds()))
    replaced = 0
    for caption, verdicts in zip(pictures.captions, judged, strict=True):
        first = verdicts[0]
        if first.decision == "replaced":
            replaced += 1
            old, new = words_of(caption[0].text), words_of(first.replacement)
            assert len(old) == len(new) and old != new
            assert all(a == b for at, (a, b) in enumerate(zip(old, new, strict=True)) if at not in caption[0].slots)
            assert cleaned(caption, verdicts)[0].text == first.replacement
        assert all(verdict.decision == "kept" for verdict in verdicts[1:])
    assert replaced


def test_captions_of_simulated_pictures_say_what_the_map_shows():
    for seed in range(5):
        _, codes = picture(seed)
        shares = {entry.name: 100 * (codes == entry.code).mean() for entry in LEGEND.classes}
        names = dict(zip(("water", "forest", "grassland", "buildings", "bare ground"), GROUND, strict=True))
        for fact in facts_of(codes)[1]:
            clause = clause_of(fact)
            kind = next(name for words, name in names.items() if words in clause.text)
            if fact.detail["phrase"] == "absent":
                assert shares[kind] < 3
            elif fact.detail["phrase"] == "leading":
                assert shares[kind] >= 50
            slots = " ".join(words_of(clause.text)[at] for at in clause.slots)
            assert next(words for words, name in names.items() if name == kind).split()[0] in slots


def test_pictures_come_back_from_their_folder(pictures, tmp_path):
    write_clause_pictures(tmp_path, pictures)
    again = read_clause_pictures(str(tmp_path))
    assert again.captions == pictures.captions
    assert np.array_equal(again.images, pictures.images)
    assert np.isnan(again.places).all()
    (tmp_path / "captions.jsonl").write_text('{"clauses": []}\n')
    with pytest.raises(InputError, match="at least one clause"):
        read_clause_pictures(str(tmp_path))
    with pytest.raises(InputError, match="no pictures with clauses"):
        read_clause_pictures(str(tmp_path / "nowhere"))


def job(root, out, **changes) -> TrainKnowLipJob:
    return TrainKnowLipJob(
        **{"root": str(root), "out": str(out), "steps": (2, 1, 1), "batch": 4, "save_every": 1, "threads": 1} | changes
    )


def test_a_training_is_journalled_and_goes_on_where_it_was_cut(pictures, tmp_path, monkeypatch):
    """Killed within stage C, it ends at the same weights as one that was not."""
    root = tmp_path / "pictures"
    write_clause_pictures(root, pictures)
    whole = operations.run(job(root, tmp_path / "whole", steps=(2, 1, 2)))
    rows = [json.loads(line) for line in (tmp_path / "whole" / "decisions-C.jsonl").read_text().splitlines()]
    assert len(rows) == len(pictures)
    assert set(rows[0]["clauses"][0]) == {"text", "signals", "excess", "decision", "replacement"}
    advance, steps = ScioRun.advance, []

    def failing(run):
        if len(steps) == 4:
            raise RuntimeError("the power went off")
        steps.append(1)
        return advance(run)

    monkeypatch.setattr(ScioRun, "advance", failing)
    with pytest.raises(RuntimeError, match="power"):
        operations.run(job(root, tmp_path / "cut", steps=(2, 1, 2)))
    monkeypatch.setattr(ScioRun, "advance", advance)
    again = operations.run(job(root, tmp_path / "cut", steps=(2, 1, 2)))
    assert again["ended"] == whole["ended"] == "finished"
    assert again["loss"] == whole["loss"]
    one, two = (load_file(tmp_path / name / "knowlip.safetensors") for name in ("whole", "cut"))
    assert one.keys() == two.keys()
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_single_clauses_come_first_and_are_not_contrasted(pictures):
    """The projections, which only the contrast uses, begin to learn when captions are read."""
    network, tokenizer = begin(pictures, "nano", 0)
    run = ScioRun(network, tokenizer, pictures, ScioRecipe((10, 0, 0), 4, warmup=1, writing=False))
    before, moved = network.towers.image_projection.weight.clone(), []
    for _ in range(10):
        run.advance()
        moved.append(not torch.equal(before, network.towers.image_projection.weight))
    assert moved == [step >= int(10 * SINGLE) for step in range(10)]


def test_a_network_starts_from_what_another_has_learnt(pictures, tmp_path):
    """Towers and shared words carry over; new words, the patches of other bands and the queues are its own."""
    optical = simulated_pictures(range(100, 108), 4, optical_picture)
    taught, _ = begin(optical.with_captions([optical.captions[0]] * len(optical)), "nano", 1)
    save_knowlip(tmp_path / "optical.safetensors", taught, {})
    network, _ = begin(pictures, "nano", 0, str(tmp_path / "optical.safetensors"))
    fresh, _ = begin(pictures, "nano", 0)
    own, old, new = (net.state_dict() for net in (network, taught, fresh))
    patches = "towers.vision.embeddings.patch_embeddings.projection.weight"
    rows = "towers.text.bert.embeddings.word_embeddings.weight"
    for name in ("match_head.weight", "towers.image_projection.weight", "slow.text_projection.weight"):
        assert torch.equal(own[name], old[name])
    for name in (patches, "image_queue", "mean"):
        assert torch.equal(own[name], new[name])
    known, before = (words_known(net.spec.words) for net in (network, taught))
    assert set(before) < set(known)
    for word, at in known.items():
        assert torch.equal(own[rows][at], old[rows][before[word]] if word in before else new[rows][at])


def test_a_network_of_another_size_is_no_start(pictures, tmp_path, monkeypatch):
    taught, _ = begin(pictures, "nano", 0)
    taught.spec = replace(taught.spec, size="base")
    monkeypatch.setattr("landclair.plugin.engine.training.knowlip_start.load_knowlip", lambda path: (taught, {}))
    with pytest.raises(InputError, match="size 'nano'"):
        begin(pictures, "nano", 0, "base.safetensors")
    with pytest.raises(ModelError, match="no KnowLIP network"):
        monkeypatch.undo()
        begin(pictures, "nano", 0, str(tmp_path / "nothing.safetensors"))


def test_captions_without_slots_are_learnt_and_screened(pictures, tmp_path):
    """Nothing is asked of their words, and nothing can be put in their place."""
    bare = [tuple(replace(clause, slots=()) for clause in caption) for caption in pictures.captions]
    write_clause_pictures(tmp_path / "pictures", pictures.with_captions(bare))
    result = operations.run(job(tmp_path / "pictures", tmp_path / "out", steps=(4, 1, 1)))
    assert result["ended"] == "finished"
    rows = [json.loads(line) for line in (tmp_path / "out" / "decisions-C.jsonl").read_text().splitlines()]
    clauses = [clause for row in rows for clause in row["clauses"]]
    assert all(not clause["replacement"] and clause["signals"]["words"] == 0 for clause in clauses)


def test_another_recipe_does_not_go_on(pictures, tmp_path):
    root = tmp_path / "pictures"
    write_clause_pictures(root, pictures)
    operations.run(job(root, tmp_path / "out", steps=(1, 0, 0)))
    with pytest.raises(InputError, match="another recipe"):
        operations.run(job(root, tmp_path / "out", steps=(1, 1, 0)))
    with pytest.raises(InputError, match="stages A, B, C"):
        operations.run(job(root, tmp_path / "out", steps=(0, 1, 1)))


def test_counts_and_pixel_sizes_are_checked(pictures):
    with pytest.raises(InputError, match="nano of 64 pixels"):
        begin(ClausePictures(np.zeros((2, 1, 32, 32)), pictures.captions[:2], pictures.places[:2]), "nano", 0)


def test_counts_are_learnt(pictures):
    """The Poisson loss moves the network's own answer to the mean of what was counted."""
    images, counts = pictures.images[:8], tuple({"ships": 5.0} for _ in range(8))
    data = ClausePictures(images, pictures.captions[:8], pictures.places[:8], counts)
    network, tokenizer = begin(data, "nano", 0)
    run = ScioRun(network, tokenizer, data, ScioRecipe((30, 0, 0), 8, 1e-2, warmup=2, writing=False))
    for _ in range(30):
        run.advance()
    with torch.no_grad():
        answer = network.eval().count(clause_evidence.look(network, data, range(8)))
    assert answer.mean().item() == pytest.approx(5.0, abs=0.7)


def test_the_network_s_own_count_stands_beside_the_count(pictures, tmp_path):
    """A layer of two by one and a half pictures: the network's expected numbers add up; CFAR's count is the same."""
    sea = simulate_sea(1, (96, 128), SeaState(), Fleet(ships=2, contrast=(15, 25)))
    with rasterio.open(
        tmp_path / "sea.tif", "w", driver="GTiff", width=128, height=96, count=1, dtype="float32", crs="EPSG:32632",
        transform=from_origin(500_000, 5_000_000, 10, 10),
    ) as file:  # fmt: skip
        file.write(10 * np.log10(sea.power), 1)
        file.descriptions = ("vv",)
        file.update_tags(LANDCLAIR_UNITS="db")
    spec = KnowLipSpec("nano", (-20.0,), (3.0,), "", 20, ("ships",))
    network = KnowLip(spec).eval()
    with torch.no_grad():
        network.count_head.weight.zero_()
        network.count_head.bias.fill_(np.log(1.5))
    save_knowlip(tmp_path / "counts.safetensors", network, {})
    job = CountObjectsJob(str(tmp_path / "out"), "ships", SensorLayer(str(tmp_path / "sea.tif")), threads=1)
    plain = operations.run(job)
    beside = operations.run(replace(job, network=str(tmp_path / "counts.safetensors")))
    assert "network" not in plain
    assert beside["network"]["pictures"] == 4
    assert beside["network"]["count"] == pytest.approx(6.0)
    assert beside["count"] == plain["count"]
    with pytest.raises(InputError, match="taught to count ships, not houses"):
        count_by_network(str(tmp_path / "counts.safetensors"), job.sar, "houses", Progress())
