"""The picture of a training's curves."""

import base64

import pytest
from landclair.plugin.algorithms.curves import AREA, COLORS, WIDTH, as_html, curves_picture
from landclair.plugin.algorithms.train_model import _Log
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QColor, QImage

HISTORY = [
    {"epoch": 1, "loss": 1.0, "full/miou": 0.5, "sar_only/miou": 0.25},
    {"epoch": 2, "loss": 0.6},
    {"epoch": 4, "loss": 0.4, "full/miou": 0.75, "sar_only/miou": 0.5},
]


@pytest.mark.parametrize(
    ("left", "top", "color", "epoch", "value"),
    [(0, 1.05, 0, 2, 0.6), (0, 1.05, 0, 4, 0.4), (WIDTH, 1, 0, 4, 0.75), (WIDTH, 1, 1, 1, 0.25)],
)
def test_curves_pass_through_their_values(qgis_app, left, top, color, epoch, value):
    picture = curves_picture(HISTORY)
    x, y = left + AREA.left() + epoch / 4 * AREA.width(), AREA.bottom() - value / top * AREA.height()
    wanted, found = QColor(COLORS[color]), picture.pixelColor(int(x), int(y))
    assert max(abs(a - b) for a, b in zip(wanted.getRgb(), found.getRgb(), strict=True)) < 60


def test_one_epoch_without_scores_is_a_picture_too(qgis_app):
    assert not curves_picture([{"epoch": 1, "loss": 0.0, "score": None}]).isNull()


def test_the_picture_travels_inside_its_html(qgis_app):
    picture = curves_picture(HISTORY)
    _, _, data = as_html(picture).partition("base64,")
    read = QImage.fromData(base64.b64decode(data.removesuffix('"/>')), "PNG")
    assert read.convertToFormat(picture.format()) == picture


def test_every_epoch_is_told_in_the_log(qgis_app):
    feedback = QgsProcessingFeedback(False)
    log = _Log(feedback)
    for entry in HISTORY:
        log(entry)
    assert feedback.textLog().count("loss") == len(HISTORY)
    assert "epoch 4, loss 0.4, full/miou 0.75" in feedback.textLog()
    assert feedback.htmlLog().count("data:image/png") == len(HISTORY)
