"""Name my own classes: a coarse layer of the words that fit best, tile by tile, without any training."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QWidget

from ..contract.jobs import ZeroShotJob
from ..map.places import add_zero_shot
from ..tasks.scene_request import SceneRequest
from .layer_row import LayerRow
from .scenes_model import SETTINGS, SceneModelBox
from .scenes_tool import SceneTool, sensor_choices

LINES = 4
EXAMPLE = "open water\nforest\nfarmland\nbuildings"  # English, as the models are


class ZeroShotTool(SceneTool):
    """Remembers the classes."""

    NAME = "zero_shot"

    def __init__(self, options, models: SceneModelBox, parent: QWidget | None = None) -> None:
        super().__init__(options, parent)
        self.setTitle(self.tr("Name my own classes"))
        self.classes = QPlainTextEdit()
        self.classes.setPlaceholderText(EXAMPLE)
        self.classes.setTabChangesFocus(True)
        self.classes.setToolTip(self.tr("One class a line, in English, as you would describe it"))
        self.classes.setFixedHeight(round((LINES + 1) * 1.1 * self.classes.fontMetrics().lineSpacing()))
        self.classes.setPlainText(QgsSettings().value(SETTINGS + "classes", EXAMPLE, str))
        self.sar = LayerRow("sar", self.tr("Radar layer to name"))
        self.optical = LayerRow("optical", self.tr("Optical layer to name"))
        self.models = SceneModelBox(models)
        note = QLabel(
            self.tr("Scene level, not pixels: each tile gets the words that fit it best. Good for a first look, "
                    "not for areas.")
        )  # fmt: skip
        note.setWordWrap(True)
        self.bar.run_button.setText(self.tr("Name the &tiles"))
        self.bar.bar.setAccessibleName(self.tr("Progress of the naming"))
        self.add_row(self.tr("C&lasses"), self.classes)
        self.add_row(self.tr("&Radar"), self.sar, self.sar.combo)
        self.add_row(self.tr("&Optical"), self.optical, self.optical.combo)
        self.add_row(self.tr("&Model"), self.models)
        self.add_row("", note)
        self.add_row("", self.bar)

    @property
    def names(self) -> tuple[str, ...]:
        """The classes that were typed, without blanks and doubles."""
        lines = (" ".join(line.split()) for line in self.classes.toPlainText().splitlines())
        return tuple(dict.fromkeys(filter(None, lines)))

    def request(self) -> SceneRequest | str:
        sensors = sensor_choices(self.sar, self.optical)
        if len(self.names) < 2:
            return self.tr("Type at least two classes, one a line.")
        if len(sensors) != 1:
            return self.tr("Choose either a radar or an optical layer to name.")
        QgsSettings().setValue(SETTINGS + "classes", "\n".join(self.names))
        job = partial(
            ZeroShotJob, classes=self.names, model=self.models.model, device=self.options.device,
            threads=self.options.threads,
        )  # fmt: skip
        return SceneRequest("named", job, sensors)

    def take(self, result: dict) -> None:
        title = self.tr("Named: {}").format(", ".join(entry["name"] for entry in result["legend"]))
        add_zero_shot(result, QgsProject.instance(), title[:80])
