"""Tiles: every pixel answered once, seams that vanish, the raised cosine."""

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from landclair.plugin.engine.raster.tiles import Blender, ramp, spans


@given(st.integers(1, 700), st.integers(8, 128), st.integers(0, 64), st.integers(0, 40))
def test_spans_cover_the_axis_and_share_only_their_seams(size, tile, overlap, trim):
    assume(overlap <= tile // 2)
    cut = spans(size, tile, overlap, min(trim, overlap // 2))
    assert cut[0].low == 0
    assert cut[-1].high == size
    for before, after in zip(cut, cut[1:], strict=False):
        assert before.trail == after.lead
        assert after.low == before.high - before.trail
    for span in cut:
        assert span.start <= span.low < span.high <= max(span.start + span.length, size)
        assert span.lead + span.trail <= span.high - span.low
        if size > tile:
            assert span.start + span.length <= size


@given(st.integers(0, 200))
def test_the_ramp_and_its_mirror_sum_to_one(width):
    np.testing.assert_allclose(ramp(width) + ramp(width)[::-1], 1, atol=1e-6)
    assert (np.diff(ramp(width)) >= 0).all()


@given(st.integers(20, 90), st.integers(20, 90), st.integers(0, 8), st.integers(0, 4))
def test_blending_what_agrees_changes_nothing(height, width, overlap, trim):
    scene = np.random.default_rng(height).normal(size=(2, height, width)).astype(np.float32)
    rows, columns = (spans(size, 16, overlap, min(trim, overlap // 2)) for size in (height, width))
    blender, out = Blender(2, rows, columns), np.full_like(scene, np.nan)
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            tile = scene[:, row.start : row.start + 16, column.start : column.start + 16].copy()
            final, top, left = blender.add(i, j, tile)
            assert np.isnan(out[:, top : top + final.shape[1], left : left + final.shape[2]]).all()
            out[:, top : top + final.shape[1], left : left + final.shape[2]] = final
    np.testing.assert_allclose(out, scene, atol=1e-5)


def test_blending_is_the_weighted_mean_of_two_tiles():
    columns = spans(24, 16, 8, 0)
    blender = Blender(1, spans(4, 4, 0, 0), columns)
    first, _, _ = blender.add(0, 0, np.zeros((1, 4, 16), np.float32))
    second, _, left = blender.add(0, 1, np.ones((1, 4, 16), np.float32))
    assert (first == 0).all()
    assert left == 8
    np.testing.assert_allclose(second[0, 0, :8], 0.5 - 0.5 * np.cos(np.pi * (np.arange(8) + 0.5) / 8), atol=1e-6)
    assert (second[0, :, 8:] == 1).all()
