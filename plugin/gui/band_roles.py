"""Corrects what LandClair takes a layer's bands and values for."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..contract.jobs import OPTICAL_UNITS, SAR_UNITS
from .wording import units_name

OPTICAL_ROLES = (
    *("coastal", "blue", "green", "red", "rededge071", "rededge075", "rededge078"),
    *("nir", "nir08", "nir09", "cirrus", "swir16", "swir22", "scl", "qa_pixel"),
)
SAR_ROLES = ("vv", "vh", "hh", "hv", "angle")


class BandRolesDialog(QDialog):
    """A role for every band and the units of the values; what is left at "guess" is LandClair's own reading."""

    def __init__(
        self,
        layer: QgsRasterLayer,
        sensor: str,
        description: dict | None,
        roles: tuple[str, ...],
        units: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bands and units of {}").format(layer.name()))
        self._guess = description or {
            "roles": [""] * layer.bandCount(),
            "units": "",
            "roles_reason": "",
            "units_reason": "",
        }
        self._names = SAR_ROLES if sensor == "sar" else OPTICAL_ROLES
        self._boxes: list[QComboBox] = []
        self._units = QComboBox()
        self._units.addItem(self._guess_text(units_name(self._guess["units"])), "")
        for name in SAR_UNITS if sensor == "sar" else OPTICAL_UNITS:
            self._units.addItem(units_name(name), name)
        self._units.setCurrentIndex(max(0, self._units.findData(units)))
        self._table = self._band_table(layer, roles or tuple(self._guess["roles"]))
        self._arrange()

    @property
    def roles(self) -> tuple[str, ...]:
        """One role a band; empty when all are as guessed."""
        chosen = tuple(box.currentData() for box in self._boxes)
        return () if chosen == tuple(self._guess["roles"]) else chosen

    @property
    def units(self) -> str:
        return self._units.currentData()

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._restore)
        reasons = QLabel(
            self.tr("Bands read from: {}\nUnits read from: {}").format(
                self._guess["roles_reason"] or "–", self._guess["units_reason"] or "–"
            )
        )
        reasons.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Values are"), self._units)
        layout = QVBoxLayout(self)
        layout.addWidget(self._table)
        layout.addLayout(form)
        layout.addWidget(reasons)
        layout.addWidget(buttons)
        self.resize(420, 440)

    def _band_table(self, layer: QgsRasterLayer, roles: tuple[str, ...]) -> QTableWidget:
        table = QTableWidget(layer.bandCount(), 2)
        table.setHorizontalHeaderLabels([self.tr("Band"), self.tr("Is")])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row in range(layer.bandCount()):
            table.setItem(row, 0, QTableWidgetItem(layer.bandName(row + 1)))
            box = QComboBox()
            box.setAccessibleName(layer.bandName(row + 1))
            box.addItem(self.tr("not used"), "")
            for name in self._names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(roles[row] if row < len(roles) else "")))
            table.setCellWidget(row, 1, box)
            self._boxes.append(box)
        return table

    def _guess_text(self, text: str) -> str:
        return self.tr("as read: {}").format(text)

    def _restore(self) -> None:
        self._units.setCurrentIndex(0)
        for box, role in zip(self._boxes, self._guess["roles"], strict=True):
            box.setCurrentIndex(max(0, box.findData(role)))
