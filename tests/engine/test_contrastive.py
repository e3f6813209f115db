"""Contrastive training: its data, the words it learns, stages, and that an interrupted run ends as an unbroken one."""

import json

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import ImportSarclipJob, TrainSarclipJob
from landclair.plugin.engine.models.image_text import UNKNOWN
from landclair.plugin.engine.networks.sarclip import SIZES, Size, Tower
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes.image_text import open_model
from landclair.plugin.engine.training.caption_views import flooded_cells, network_input, varied
from landclair.plugin.engine.training.contrastive import RECIPES, Contrast, train_sarclip
from landclair.plugin.engine.training.datasets.captioned import Seen, open_captioned
from landclair.plugin.engine.training.datasets.captioned_scenes import drained
from landclair.plugin.engine.training.export_image_text import import_sarclip
from landclair.plugin.engine.training.sarclip_file import load_sarclip, new_network
from landclair.plugin.engine.training.word_tokenizer import word_tokenizer
from PIL import Image
from torch.nn import functional

CAPTIONS = {"dark": ["dark water", "calm dark water"], "bright": ["bright houses", "a town of bright houses"]}


@pytest.fixture
def nano(monkeypatch):
    """The nano network on pictures of 64 pixels."""
    monkeypatch.setitem(SIZES, "nano", Size(64, 32, Tower(32, 1, 2), Tower(32, 1, 2), 16, context=12, stem=True))


@pytest.fixture
def folder(tmp_path):
    """Twenty pictures, ten dark and ten bright; the two last of each validate."""
    root, rng, lines = tmp_path / "data", np.random.default_rng(0), []
    root.mkdir()
    for number in range(20):
        name = ("dark", "bright")[number % 2]
        grey = rng.normal({"dark": 50, "bright": 200}[name], 10, (40, 40)).clip(0, 255)
        Image.fromarray(grey.astype(np.uint8)).save(root / f"{number}.png")
        split = "validation" if number >= 16 else "fit"
        lines.append({"file": f"{number}.png", "captions": CAPTIONS[name], "class": name, "split": split})
    (root / "captions.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return root


def job(folder, out, **changes) -> TrainSarclipJob:
    return TrainSarclipJob(str(folder), str(out), **{"epochs": 2, "batch": 4, "device": "cpu", "threads": 1, **changes})


def test_a_run_that_was_cut_goes_on_as_if_it_had_not_been(tmp_path, folder, nano):
    whole = train_sarclip(job(folder, tmp_path / "whole"), Progress())
    cut = Progress(lambda event: cut.cancel() if event["event"] == "preview" else None)
    first = train_sarclip(job(folder, tmp_path / "cut"), cut)
    assert (first["ended"], first["epochs"]) == ("cancelled", 1)
    second = train_sarclip(job(folder, tmp_path / "cut"), Progress())
    assert (second["ended"], second["epochs"]) == ("finished", 2)
    one, other = (load_sarclip(tmp_path / name / "weights.safetensors").network for name in ("whole", "cut"))
    for (name, tensor), again in zip(one.state_dict().items(), other.state_dict().values(), strict=True):
        assert torch.equal(tensor, again), name
    assert whole["scores"] == second["scores"]
    assert {"image_to_text_r1", "text_to_image_median_rank", "top1", "top3"} <= set(whole["scores"])


def test_stages_follow_each_other_and_end_in_a_package(tmp_path, folder, nano):
    earlier = ""
    for stage in ("natural", "optical", "sar"):
        epochs = 12 if stage == "sar" else 1
        result = train_sarclip(
            job(folder, tmp_path / stage, stage=stage, start=earlier, epochs=epochs, rate=3e-3), Progress()
        )
        earlier = str(tmp_path / stage)
    assert result["stages"] == ["natural", "optical", "sar"] and result["scores"]["top1"] == 1.0
    with pytest.raises(InputError, match="has been through the stage 'sar', which comes after 'optical'"):
        train_sarclip(job(folder, tmp_path / "back", stage="optical", start=earlier), Progress())
    import_sarclip(ImportSarclipJob(earlier, str(tmp_path / "mine.onnx")), Progress())
    model = open_model(str(tmp_path / "mine.onnx"), "cpu", 1)
    dark, bright = (np.full((3, 64, 64), 2 * grey / 255 - 1, np.float32) for grey in (50, 200))
    similar = model.encode_images(np.stack([dark, bright])) @ model.encode_texts(["calm water", "town of houses"]).T
    assert similar[0, 0] > similar[0, 1] and similar[1, 1] > similar[1, 0]
    assert model.unknown_words("houses by a harbour") == ("by", "harbour") and model.ground_resolution == 20.0


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"stage": "sonar"}, InputError, "Expected a stage of natural, optical, sar"),
        ({"size": "huge"}, InputError, "Expected a size of"),
        ({"batch": 1}, InputError, "2 pairs a batch"),
        ({"size": "ViT-B-32"}, InputError, "CLIP's vocabulary is needed"),
        ({"dataset": "movies"}, InputError, "Expected a data set of folder, scenes"),
        ({"start": "nothing.safetensors"}, ModelError, "is no image-text network of ours"),
    ],
)
def test_wrong_jobs_are_refused(tmp_path, folder, nano, changes, error, message):
    with pytest.raises(error, match=message):
        train_sarclip(job(folder, tmp_path / "out", **changes), Progress())
    assert not (tmp_path / "out" / "weights.safetensors").exists()


@pytest.mark.parametrize(
    ("table", "text", "message"),
    [
        ("captions.jsonl", '{"file": "../secret.png", "captions": ["a"]}', "lies outside of"),
        ("captions.jsonl", '{"file": "0.png", "captions": [" "]}', "has none"),
        ("captions.jsonl", '{"file": "0.png"}', "cannot be read: KeyError 'captions'"),
        ("captions.jsonl", "no json", "cannot be read"),
        ("captions.csv", "picture,words\n0.png,water\n", "cannot be read: KeyError 'file'"),
        ("notes.txt", "", "has neither captions.jsonl nor captions.csv"),
    ],
)
def test_broken_tables_are_refused(tmp_path, table, text, message):
    (tmp_path / table).write_text(text)
    with pytest.raises(InputError, match=message):
        open_captioned("folder", tmp_path, "fit")


def test_a_csv_joins_the_captions_of_a_file_and_every_tenth_image_validates(tmp_path):
    rows = [f"{number}.png,{word}" for number in range(20) for word in ("water", "a lake")]
    (tmp_path / "captions.csv").write_text("\n".join(["file,caption", *rows]))
    fit, validation = (open_captioned("folder", tmp_path, split) for split in ("fit", "validation"))
    assert (len(fit), len(validation)) == (18, 2) and fit.label(0) == -1
    drawn = {fit.text(3, np.random.default_rng(seed)) for seed in range(20)}
    assert drawn == {"water", "a lake"} and fit.text(3) == "water"
    with pytest.raises(InputError, match=r"0\.png is not a readable image"):
        fit.image(0)


def test_words_are_learnt_from_captions_and_others_stand_for_them():
    tokenizer = word_tokenizer(["flooded fields, a river", "Dry fields", "flooded fields by a lake"] * 3 + ["once"])
    ids = {word: tokenizer.token_to_id(word) for word in ("flooded", "fields", "river", "<start>", "<end>", UNKNOWN)}
    assert None not in ids.values() and tokenizer.token_to_id("once") is None
    one = tokenizer.encode("FLOODED fields").ids
    assert one == [ids["<start>"], ids["flooded"], ids["fields"], ids["<end>"]]
    assert tokenizer.encode("flooded field").ids == one  # an ending more or less
    assert tokenizer.encode("rivers").ids[1] == ids["river"]
    assert tokenizer.encode("fieldstone").ids[1] == ids[UNKNOWN]


def test_views_are_the_same_for_the_same_draw_and_stay_in_range():
    rng = np.random.default_rng(3)
    decibel = Seen(rng.normal(-12, 3, (2, 60, 80)).astype(np.float32), np.ones((60, 80), bool), ("vv", "vh"), "db")
    byte = Seen(rng.integers(0, 256, (1, 60, 80)).astype(np.float32), np.ones((60, 80), bool), ("vv",), "byte")
    kinds = set()
    for seen in (decibel, byte):
        for seed in range(30):
            view = varied(seen, np.random.default_rng(seed))
            again = varied(seen, np.random.default_rng(seed))
            np.testing.assert_array_equal(view.values, again.values)
            picture = network_input(view, 32)
            assert picture.shape == (3, 32, 32) and picture.min() >= -1.001 and picture.max() <= 1.001
            kinds.add((view.units, view.roles))
    assert kinds == {(units, roles) for units in ("db", "byte") for roles in (("vv", "vh"), ("vv",), ("vh",))}


def test_added_speckle_keeps_the_mean_power():
    """Gamma speckle of L looks has mean 1 and variance 1/L in power; the offset of calibration is its median."""
    flat = Seen(np.full((1, 128, 128), -10.0, np.float32), np.ones((128, 128), bool), ("vv",), "db")
    ratios = []
    for seed in range(60):
        view = varied(flat, np.random.default_rng(seed))
        if view.units == "db" and view.values.std() > 0.1:
            power = 10 ** (view.values / 10)
            looks = (power.mean() / power.std()) ** 2
            ratios.append(10 * np.log10(power.mean()) + 10)
            assert 2.4 < looks < 45
    assert len(ratios) > 5 and abs(np.mean(ratios)) < 0.6 and np.std(ratios) == pytest.approx(1, abs=0.45)


def test_patches_are_asked_for_the_flood_that_lies_in_them(nano, folder):
    """Pictures of 64 pixels have 2 x 2 patches of 4 x 4 cells; the cross entropy is over known shares alone."""
    flood = np.zeros((80, 80), np.float32)
    flood[:20, 60:] = 1  # the upper right quarter of the upper right patch's quarter
    seen = Seen(np.zeros((1, 80, 80), np.float32), np.ones((80, 80), bool), ("vv",), "byte", flood)
    cells = flooded_cells(seen, 8)
    assert cells.sum() == 4 and (cells[:2, 6:] == 1).all()
    assert torch.isnan(flooded_cells(Seen(seen.values, seen.valid, ("vv",), "byte"), 8)).all()
    data = open_captioned("folder", folder, "fit")
    learner = Contrast(new_network("nano", word_tokenizer(["dark water"] * 3)), data, data, RECIPES["nano"], 0)
    learner.telling.weight.data.zero_()
    learner.telling.bias.data.copy_(torch.arange(16.0) - 8)  # each patch says the same of its cells, row by row
    told = torch.arange(16.0).view(4, 4).repeat(2, 2) - 8
    expected = functional.binary_cross_entropy_with_logits(told, cells)
    unknown = torch.full((8, 8), torch.nan)
    got = learner._told(torch.zeros(2, 4, 32), torch.stack([cells, unknown]))
    assert got.item() == pytest.approx(expected.item(), abs=1e-6)
    assert learner._told(torch.zeros(1, 4, 32), unknown[None]) == 0


def test_the_last_epoch_is_kept_whatever_the_held_out_images_say_of_it(tmp_path, folder, nano, monkeypatch):
    falling = iter([{"text_to_image_r1": 0.9}, {"text_to_image_r1": 0.1}])
    monkeypatch.setattr("landclair.plugin.engine.training.contrastive.measure", lambda *_: next(falling))
    result = train_sarclip(job(folder, tmp_path / "out"), Progress())
    kept = load_sarclip(tmp_path / "out" / "weights.safetensors").notes["stages"][-1]["scores"]
    assert (kept["epoch"], kept["text_to_image_r1"], result["scores"]["epoch"]) == (2, 0.1, 2)


def test_a_drained_chip_has_the_ground_from_before_and_greys_and_speckle_from_after():
    """Ground of 60 and 100 before is 120 and 160 after, with speckle of deviation 12; the flood's 20 is gone."""
    rng = np.random.default_rng(1)
    before = np.full((128, 128), 60, np.uint8)
    before[:, 64:] = 100
    flood = np.zeros((128, 128), bool)
    flood[40:90, 40:90] = True
    after = np.where(flood, 20, before + 60.0) + rng.normal(0, 12, flood.shape)
    found = drained(after.clip(0, 254).astype(np.uint8), before, flood, rng).astype(float)
    for half, grey in ((np.s_[8:120, 8:56], 120), (np.s_[8:120, 72:120], 160)):
        assert found[half].mean() == pytest.approx(grey, abs=4) and found[half].std() == pytest.approx(12, abs=3)
    assert found[flood & (before == 60)].min() > 60
    assert drained(after.clip(0, 254).astype(np.uint8), before, np.ones_like(flood), rng) is None


def test_the_scenes_of_the_bundled_model_are_told_by_their_masks(shared_data):
    held_out = open_captioned("scenes", shared_data, "validation")
    assert len(held_out) == 88
    for index in range(0, 88, 11):
        text, share = held_out.text(index), held_out.scenes[index].flooded
        assert held_out.classes[held_out.label(index)] == ("flooded fields" if share >= 0.2 else "partly flooded land")
        assert ("partly flooded" in text or "some flood" in text or "small flood" in text) == (share < 0.2), text
        assert held_out.image(index).values.shape == (1, 256, 256)
    most = max(range(88), key=lambda index: held_out.scenes[index].flooded)
    said = " | ".join(held_out.text(most, np.random.default_rng(seed)) for seed in range(60))
    assert "flooded fields" in said and "a flood" in said and "partly" not in said and "dry fields" not in said
