"""Captions: clauses that say what the map shows, one fact each, in words that vary; and patches found in strips."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landclair.plugin.contract.legends import LAND_COVER, Legend
from landclair.plugin.engine.scenes.captions import FIELDS, caption, clauses, some, worded
from landclair.plugin.engine.scenes.kinds import kind_of
from landclair.plugin.engine.scenes.patches import EIGHT, FOUR, Patches, elongation
from scipy import ndimage


def halves(one: int, other: int, side: int = 64) -> np.ndarray:
    """Codes (side, side): the north of one class, the south of another."""
    return np.repeat([[one]] * (side // 2) + [[other]] * (side // 2), side, axis=1).astype(np.uint8)


def by_fact(said) -> dict:
    return {clause.fact.id: clause for clause in said}


def test_clauses_say_the_facts_of_the_map():
    """Trees in the north, crops in the south, a lake of a tenth in the middle of the crops."""
    codes = halves(2, 4)
    codes[44:58, 20:49] = 1
    found = by_fact(clauses(codes, LAND_COVER))
    assert found["lies_forest"].fact.value == "north"
    assert found["lies_cropland"].fact.value == "south"
    assert found["share_forest"].fact.value == pytest.approx(50)
    assert found["patches_water"].fact.value == 1
    assert found["share_built"].fact.value == 0
    assert found["neighbour_water"].fact.value == "cropland"
    assert found["neighbour_forest"].fact.value == "cropland"
    assert {clause.field for clause in found.values()} <= {*FIELDS}


def test_a_river_is_slender_and_reaches_the_edges():
    codes = np.full((64, 64), 2, np.uint8)
    codes[30:33] = 1
    assert "river_through" in by_fact(clauses(codes, LAND_COVER))
    lake = np.full((64, 64), 2, np.uint8)
    lake[20:40, 20:40] = 1
    assert "river_through" not in by_fact(clauses(lake, LAND_COVER))


def test_a_flood_mask_alone_or_on_a_map():
    flood = np.zeros((64, 64), bool)
    flood[:, :24] = True
    alone = by_fact(clauses(flood=flood, ground="cropland"))
    assert alone["function"].fact.value == "flooded_farmland"
    assert alone["flooded_share"].fact.value == pytest.approx(37.5)
    assert alone["lies_flood"].fact.value == "west"
    on_map = by_fact(clauses(halves(2, 1), LAND_COVER, flood=flood))
    assert on_map["flooded_share"].fact.value == pytest.approx(37.5)  # permanent water is not flooded
    assert on_map["flooded_ground"].fact.value == "forest"
    dry = by_fact(clauses(flood=np.zeros((64, 64), bool), ground="cropland"))
    assert dry["function"].fact.value == "dry_farmland"


def test_flooded_and_dry_fields_are_told_apart_in_words():
    flood = np.zeros((32, 32), bool)
    flood[:16] = True
    wet = {caption(clauses(flood=flood, ground="cropland", seed=seed)) for seed in range(60)}
    dry = {caption(clauses(flood=~flood & flood, ground="cropland", seed=seed)) for seed in range(60)}
    assert any("flooded fields" in text for text in wet) and any("dry fields" in text for text in dry)
    assert not any("dry fields" in text for text in wet) and not any("flooded fields" in text for text in dry)


def test_seeds_vary_words_and_nothing_else():
    codes = np.random.default_rng(0).integers(1, 6, (8, 8)).repeat(8, 0).repeat(8, 1).astype(np.uint8)
    drawn = [clauses(codes, LAND_COVER, seed=seed) for seed in range(30)]
    assert len({caption(said) for said in drawn}) == 30
    assert len({tuple((clause.fact.id, clause.fact.value) for clause in said) for said in drawn}) == 1
    assert caption(drawn[3]) == caption(clauses(codes, LAND_COVER, seed=3))


def test_a_fact_of_ones_own_can_be_worded():
    """Another value of the same fact gives another clause: so captions are made wrong on purpose."""
    (clause,) = (clause for clause in clauses(halves(2, 4), LAND_COVER) if clause.fact.id == "lies_forest")
    wrong = worded(replace(clause.fact, value="south_east"), random.Random(0))
    assert wrong.text.endswith(("south-east", "lower right")) or wrong.text.startswith("in the ")
    assert wrong.field == clause.field


def test_some_keep_their_order():
    said = clauses(halves(1, 4), LAND_COVER)
    chosen = some(said, 3, seed=1)
    assert len(chosen) == 3
    assert [said.index(clause) for clause in chosen] == sorted(said.index(clause) for clause in chosen)


def test_nothing_mapped_has_no_caption():
    assert clauses(np.full((8, 8), 255, np.uint8), LAND_COVER) == []
    assert caption([]) == ""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Tree cover", "forest"), ("Cropland", "cropland"), ("Permanent water", "water"), ("Bareland", "bare"),
        ("Flooded vegetation", "wetland"), ("Not flooded", "land"), ("Flooded", "flood"), ("Built area", "built"),
        ("Snow/ice", "snow"), ("Rice paddy", "cropland"), ("Rangeland", "grass"), ("Land", "land"), ("City", "built"),
        ("Road", "road"), ("Farmland", "cropland"), ("Solar panel", ""),
    ],
)  # fmt: skip
def test_names_of_classes_of_many_legends(name, kind):
    assert kind_of(name) == kind


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.2, 0.8), st.booleans(), st.integers(1, 12))
def test_patches_in_strips_are_those_of_the_whole(seed, density, corners, height):
    """Against scipy's labels of the whole mask, whatever the strips."""
    mask = np.random.default_rng(seed).random((23, 17)) < density
    structure = EIGHT if corners else FOUR
    patches = Patches(structure, 2)
    for top in range(0, 23, height):
        strip = mask[top : top + height]
        patches.add(strip, np.full(len(strip), 2.5), top + 5, 3)
    found = patches.finish()
    labels, number = ndimage.label(mask, structure)
    expected = []
    for (rows, columns), at in zip(ndimage.find_objects(labels), range(1, number + 1), strict=True):
        pixels = int((labels == at).sum())
        if pixels >= 2:
            frame = rows.start + 5, columns.start + 3, rows.stop + 5, columns.stop + 3
            down, right = ndimage.center_of_mass(labels == at)
            expected.append((pixels, 2.5 * pixels, round((down + 5) * pixels), round((right + 3) * pixels), *frame))
    shape = (len(expected), 8)
    np.testing.assert_allclose(np.reshape(sorted(found.tolist()), shape), np.reshape(sorted(expected), shape))


def test_elongation():
    patches = Patches()
    line = np.zeros((3, 50), bool)
    line[1] = True
    patches.add(line, np.ones(3), 0, 0)
    assert elongation(patches.finish())[0] == pytest.approx((1 + 2500) / 50)


def test_an_unknown_class_keeps_its_name():
    legend = Legend.from_json([{"code": 1, "name": "Solar panel", "color": "#ffffff"}])
    text = caption(clauses(np.ones((16, 16), np.uint8), legend))
    assert "solar panel" in text
