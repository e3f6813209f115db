"""The benchmark of scenes: text scores against published examples, tasks against maps whose truth is written down."""

import json
import math

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import BenchmarkScenesJob
from landclair.plugin.contract.legends import Legend
from landclair.plugin.engine import operations
from landclair.plugin.engine.commands import benchmark as command
from landclair.plugin.engine.raster.writer import write_names
from landclair.plugin.engine.scenes.benchmark_published import TASKS
from landclair.plugin.engine.scenes.benchmark_tasks import detection, matched, retrieval
from landclair.plugin.engine.scenes.text_scores import bleu, cider, rouge_l
from rasterio.transform import from_origin

from .tiny_image_text import image_text_package

GUIDE = "It is a guide to action which ensures that the military always obeys the commands of the party"
GUIDES = (
    "It is a guide to action that ensures that the military will forever heed Party commands",
    "It is the guiding principle which guarantees the military forces always being under the command of the Party",
    "It is the practical guide for the army always to heed the directions of the party",
)
NAMES = {1: "Water", 2: "Trees", 4: "Crops"}


def test_bleu_of_nltk_s_documentation():
    assert bleu([GUIDE], [GUIDES]) == pytest.approx(0.5045666840058485)
    book = "he read the book because he was interested in world history"
    read = ("he was interested in world history because he read the book",)
    assert bleu([GUIDE, book], [GUIDES, read]) == pytest.approx(0.5920778868801042)


def test_bleu_clips_words_that_are_repeated():
    """Papineni et al. 2002, example 2: a modified unigram precision of 2 / 7."""
    cat = ("The cat is on the mat.", "There is a cat on the mat.")
    assert bleu(["the the the the the the the"], [cat], order=1) == pytest.approx(2 / 7)
    assert bleu(["the the the the the the the"], [cat]) == 0


def test_rouge_l_of_lin_s_example():
    police = ("police killed the gunman",)
    assert rouge_l("police kill the gunman", police, beta=1) == pytest.approx(3 / 4)
    assert rouge_l("the gunman kill police", police, beta=1) == pytest.approx(2 / 4)
    assert rouge_l("nobody came", police) == 0


def test_cider_worked_out_by_hand():
    """Two documents: every word is in one of them, so all idf are log 2 and only the overlap counts."""
    references = [("a b",), ("d e",)]
    assert cider(["a b", "d e"], references) == pytest.approx(10 * (1 + 1) / 4)
    assert cider(["a c", "d e"], references) == pytest.approx((10 * 0.5 / 4 + 5) / 2)
    longer = 10 * math.exp(-1 / 72) * (2 / math.sqrt(6) + 1 / math.sqrt(2)) / 4
    assert cider(["a b c", "d e"], references) == pytest.approx((longer + 5) / 2)


def test_words_of_every_document_weigh_nothing():
    assert cider(["the", "the"], [("the",), ("the",)]) == 0


def test_ships_are_matched_once_and_within_the_tolerance():
    true = np.array([[0.0, 0.0], [100.0, 0.0], [500.0, 0.0]])
    found = np.array([[10.0, 0.0], [12.0, 0.0], [95.0, 0.0], [700.0, 0.0]])
    assert matched(found, true, 50) == (2, 4, 3)
    assert matched(np.zeros((0, 2)), true, 50) == (0, 0, 3)
    figures = detection([(2, 4, 3), (0, 0, 0)])
    assert figures["value"] == pytest.approx(100 * 4 / 7)
    assert (figures["precision"], figures["recall"], figures["ships"]) == (50, pytest.approx(100 * 2 / 3), 3)
    assert detection([(0, 0, 0)])["value"] == 100


class Fixed:
    """Texts with known vectors in place of a model."""

    def encode_texts(self, texts):
        angles = np.radians([float(text) for text in texts])
        return np.stack([np.cos(angles), np.sin(angles)], 1)


class Told:
    def __init__(self, *captions: str) -> None:
        self.captions = captions


def test_ranks_of_retrieval():
    """Images at 0, 40 and 90 degrees; the second's caption is nearer to the first image."""
    images = [np.array([math.cos(math.radians(a)), math.sin(math.radians(a))]) for a in (0, 40, 90)]
    told = list(zip((Told("5"), Told("15", "70"), Told("88")), images, strict=True))
    figures = retrieval(Fixed(), told)
    # captions to images: 5 -> first; 15 -> 0 is nearer than 40; 70 -> 90 is nearer than 40; 88 -> third
    assert figures["value"] == 50
    assert figures["text to image R@5"] == 100
    assert figures["text to image mean rank"] == pytest.approx((1 + 2 + 2 + 1) / 4)
    # images to captions: 0 finds 5; of 40 the best own caption is 15 (25 degrees), no other is nearer; 90 finds 88
    assert figures["image to text R@1"] == 100


def write_map(path, codes: np.ndarray, crs="EPSG:32632", top=5_000_000) -> str:
    with rasterio.open(
        path, "w", driver="GTiff", width=codes.shape[1], height=codes.shape[0], count=1, dtype="uint8", crs=crs,
        transform=from_origin(500_000, top, 10, 10), nodata=255,
    ) as file:  # fmt: skip
        file.write(codes, 1)
    entries = [{"code": code, "name": name, "color": "#808080"} for code, name in NAMES.items()]
    write_names(path, Legend.from_json(entries))
    return path.name


@pytest.fixture
def lake(tmp_path):
    """Truth: water in the western half, crops in the eastern one. The map has a third of its water wrong."""
    truth = np.full((60, 60), 4, np.uint8)
    truth[:, :30] = 1
    mapped = truth.copy()
    mapped[:, 20:30] = 4
    mapped[:5, 55:] = 2
    return {"id": "lake", "classes": write_map(tmp_path / "map.tif", mapped),
            "truth": write_map(tmp_path / "truth.tif", truth)}  # fmt: skip


def run(root, rows, **changes) -> dict:
    (root / "manifest.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    result = operations.run(BenchmarkScenesJob(str(root), device="cpu", threads=1, **changes))
    return result | {"by_task": {entry["task"]: entry for entry in result["tasks"]}}


def test_segmentation_is_counted_from_pixels(lake, tmp_path):
    result = run(tmp_path, [lake])
    entry = result["by_task"]["segmentation"]
    assert entry["figures"]["IoU"] == {"water": pytest.approx(100 * 1200 / 1800, abs=0.01),
                                       "cropland": pytest.approx(100 * 1775 / 2400, abs=0.01)}  # fmt: skip
    assert entry["figures"]["OA"] == pytest.approx(100 * 2975 / 3600, abs=0.01)
    assert entry["value"] == pytest.approx((66.667 + 73.958) / 2, abs=0.01)


def test_questions_are_answered_from_the_map(lake, tmp_path):
    asked = [
        ({"task": "recognition", "what": "water", "answer": True}, True),
        ({"task": "recognition", "what": "trees", "answer": "yes"}, False),  # 25 of 3,600 pixels are hardly any
        ({"task": "position", "what": "water", "answer": "west"}, True),
        ({"task": "position", "what": "Water", "answer": "north"}, False),
        ({"task": "landform_main", "answer": "crops"}, True),
        ({"task": "landform_all", "answer": ["Cropland", "Water"]}, True),
        ({"task": "landform_all", "answer": ["Cropland"]}, False),
        ({"task": "landform_regional", "region": "north-west", "answer": "water"}, True),
        ({"task": "landform_regional", "region": "centre", "answer": "water"}, False),
        ({"task": "count", "what": "Water", "answer": 1}, True),
        ({"task": "count", "what": "Trees", "answer": 3}, False),
    ]
    result = run(tmp_path, [lake | {"questions": [question for question, _ in asked]}])
    for task in ("recognition", "position", "landform_main", "landform_all", "landform_regional", "count"):
        right = [good for question, good in asked if question["task"] == task]
        assert result["by_task"][task]["value"] == 100 * sum(right) / len(right), task
        assert result["by_task"][task]["samples"] == len(right)
    assert result["by_task"]["count"]["figures"]["mean absolute error"] == 1


def test_what_has_no_data_is_not_measured(lake, tmp_path):
    result = run(tmp_path, [lake])
    assert [entry["task"] for entry in result["tasks"]] == list(TASKS)
    assert len(TASKS) == 11
    assert result["model"] is None
    rest = {task: entry["value"] for task, entry in result["by_task"].items() if task != "segmentation"}
    assert set(rest.values()) == {None}
    assert command.summary(result).count("not measured") == 10


def test_the_map_is_compared_on_the_truth_s_pixels(lake, tmp_path):
    """The same map on twice finer pixels gives the same figures."""
    with rasterio.open(tmp_path / "map.tif") as file:
        codes = file.read(1).repeat(2, 0).repeat(2, 1)
    with rasterio.open(tmp_path / "map.tif") as file:
        profile = file.profile | {"width": 120, "height": 120, "transform": from_origin(500_000, 5_000_000, 5, 5)}
    once = run(tmp_path, [lake])["by_task"]["segmentation"]
    with rasterio.open(tmp_path / "fine.tif", "w", **profile) as file:
        file.write(codes, 1)
    (tmp_path / "fine.tif.aux.xml").write_text((tmp_path / "map.tif.aux.xml").read_text())
    assert run(tmp_path, [lake | {"classes": "fine.tif"}])["by_task"]["segmentation"] == once


def test_what_is_wrong_in_a_manifest_is_said_with_its_line(lake, tmp_path):
    for row, words in (
        ({"id": "a", "classes": "nowhere.tif"}, "Line 2 .* no file"),
        (lake | {"colour": 3}, "colour, which means nothing"),
        (lake | {"questions": [{"task": "smell", "answer": 1}]}, "not 'smell'"),
        (lake | {"questions": [{"task": "count", "answer": 1}]}, "needs 'what'"),
    ):
        with pytest.raises(InputError, match=words):
            run(tmp_path, [lake, row])
    with pytest.raises(InputError, match=r"no manifest\.jsonl"):
        operations.run(BenchmarkScenesJob(str(tmp_path / "nowhere")))
    with pytest.raises(InputError, match="position such as"):
        run(tmp_path, [lake | {"questions": [{"task": "position", "what": "water", "answer": "under the tree"}]}])


def test_simulated_scenes_with_known_truth(tmp_path):
    """All eleven tasks on two lands and a sea: the bundled land-cover model's map, CFAR's ships, the true answers."""
    package = image_text_package(tmp_path / "colours.onnx")
    job = BenchmarkScenesJob(str(tmp_path / "root"), str(package.path), simulate=3, seed=5, device="cpu", threads=1)
    result = operations.run(job)
    tasks = {entry["task"]: entry for entry in result["tasks"]}
    assert not result["warnings"]
    assert all(entry["value"] is not None for entry in result["tasks"])
    assert tasks["count"]["value"] == tasks["detection"]["value"] == 100
    assert tasks["detection"]["figures"]["ships"] == 11
    assert 0 < tasks["segmentation"]["value"] < 100
    assert tasks["captioning"]["figures"]["ROUGE-L"] > tasks["captioning"]["figures"]["description ROUGE-L"]
    assert json.loads(json.dumps(result)) == result
    rows = [json.loads(line) for line in (tmp_path / "root" / "manifest.jsonl").read_text().splitlines()]
    perfect = [row | {"classes": row["truth"]} for row in rows if "truth" in row]
    mapped = run(tmp_path / "root", perfect, model=str(package.path))["by_task"]
    for task in ("recognition", "position", "landform_main", "landform_all", "landform_regional"):
        assert mapped[task]["value"] == 100
    assert mapped["segmentation"]["value"] is None  # a map compared with itself measures nothing
