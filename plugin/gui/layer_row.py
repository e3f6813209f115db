"""One sensor's layer: which raster, and below it what its bands are taken for."""

from __future__ import annotations

import math
from functools import partial

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..contract.jobs import DescribeLayerJob, SensorLayer
from ..map.sources import file_path
from ..tasks.engine_task import QuietJob
from .band_roles import BandRolesDialog
from .wording import units_name

ROLES_PROPERTY = "landclair/roles"
UNITS_PROPERTY = "landclair/units"
SHIFT_PROPERTY = "landclair/shift"  # metres to the right and down
SHOWN_BANDS = 4


class RasterBox(QgsMapLayerComboBox):
    """The project's rasters, or none; long names are cut rather than widening the panel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.setAllowEmptyLayer(True, self.tr("none"))
        self.setLayer(None)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class LayerRow(QWidget):
    """A layer box for ``sensor`` ("optical" or "sar"), a summary of its bands, and the way to correct them."""

    changed = pyqtSignal()

    def __init__(self, sensor: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sensor = sensor
        self._description: dict | None = None
        self.combo = RasterBox(name)
        self._correct = QToolButton()
        self._correct.setText("…")
        self._correct.setToolTip(self.tr("Bands and units of this layer"))
        self._correct.setAccessibleName(self.tr("{}: bands and units").format(name))
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._arrange()
        self.combo.layerChanged.connect(self._describe)
        self._correct.clicked.connect(self.open_dialog)
        self._summary.linkActivated.connect(lambda link: self.set_shift(0.0, 0.0))
        self._describe()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self._correct)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._summary)

    @property
    def layer(self) -> QgsRasterLayer | None:
        return self.combo.currentLayer()

    @property
    def roles(self) -> tuple[str, ...]:
        """One role a band, as the user corrected them or as they were read; empty while nothing is known."""
        return self._corrected_roles or tuple(self._description["roles"] if self._description else ())

    @property
    def units(self) -> str:
        """The units, as the user corrected them or as they were read; empty while nothing is known."""
        return self._corrected_units or (self._description["units"] if self._description else "")

    @property
    def units_known(self) -> bool:
        """False when neither the file nor the user says what the values are."""
        return bool(self.units) or self._description is None

    @property
    def _corrected_roles(self) -> tuple[str, ...]:
        text = self.layer.customProperty(ROLES_PROPERTY, "") if self.layer else ""
        return tuple(text.split(",")) if text else ()

    @property
    def _corrected_units(self) -> str:
        return self.layer.customProperty(UNITS_PROPERTY, "") if self.layer else ""

    @property
    def shift(self) -> tuple[float, float]:
        """Metres to the right and down by which the layer is moved before it is used."""
        text = self.layer.customProperty(SHIFT_PROPERTY, "") if self.layer else ""
        right, _, down = text.partition(",")
        return (float(right), float(down)) if text else (0.0, 0.0)

    def set_shift(self, right: float, down: float) -> None:
        """Move the layer; it remembers it, and nothing but LandClair is concerned."""
        self.layer.setCustomProperty(SHIFT_PROPERTY, f"{right},{down}" if right or down else "")
        self._show_summary()
        self.changed.emit()

    def sensor_layer(self) -> SensorLayer | None:
        """The layer with the user's corrections; None while nothing is known of it, or if it is no file."""
        path = file_path(self.layer) if self.layer and self._description and self.isVisible() else ""
        return SensorLayer(path, self._corrected_roles, self._corrected_units, self.shift) if path else None

    def refresh(self) -> None:
        """Describe the layer again, for example once the engine has become ready."""
        self._describe()

    def _describe(self) -> None:
        self._description = None
        layer = self.layer
        self._correct.setEnabled(layer is not None)
        self._summary.setVisible(layer is not None)
        self._show_summary()
        path = file_path(layer) if layer else ""
        if path:
            task = QuietJob(DescribeLayerJob(path, self.sensor))
            task.succeeded.connect(partial(self._take_description, layer.id()))
            task.failed.connect(partial(self._take_problem, layer.id()))
            task.start_now()
        self.changed.emit()

    def _take_description(self, identity: str, description: dict) -> None:
        if self.layer and self.layer.id() == identity:
            self._description = description
            self._show_summary()
            self.changed.emit()

    def _take_problem(self, identity: str, kind: str, message: str) -> None:
        if self.layer and self.layer.id() == identity:
            self._summary.setText(message)

    def _show_summary(self) -> None:
        layer = self.layer
        if layer is None:
            return
        roles, units = [role for role in self.roles if role], self.units
        if self._description:
            reasons = self._description["roles_reason"], self._description["units_reason"]
            self._summary.setToolTip(self.tr("Bands: {}\nUnits: {}").format(*reasons))
        if not file_path(layer):
            self._summary.setText(self.tr("Not a file: it is exported over the area first"))
        elif self._description is None:
            self._summary.setText(self.tr("{} bands").format(layer.bandCount()))
        elif not roles or not units:
            missing = self.tr("bands") if not roles else self.tr("units")
            self._summary.setText(self.tr("▲ Unknown {}: choose them with the … button").format(missing))
        else:
            more = f" +{len(roles) - SHOWN_BANDS}" if len(roles) > SHOWN_BANDS else ""
            moved = self.tr(" · moved by {:.0f} m (<a href='#'>undo</a>)") if any(self.shift) else ""
            moved = moved.format(math.hypot(*self.shift))
            self._summary.setText(f"✓ {' '.join(roles[:SHOWN_BANDS])}{more} · {units_name(units)}{moved}")

    def open_dialog(self) -> None:
        corrected = self._corrected_roles, self._corrected_units
        dialog = BandRolesDialog(self.layer, self.sensor, self._description, *corrected, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.layer.setCustomProperty(ROLES_PROPERTY, ",".join(dialog.roles))
            self.layer.setCustomProperty(UNITS_PROPERTY, dialog.units)
            self._show_summary()
            self.changed.emit()
