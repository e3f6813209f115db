"""The result in figures: an area table whose bars share the legend's colours, to click, copy and export."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QRect, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QShortcut,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..map.results import area_text, percent_text
from .wording import device_name

SHARE_ROLE = Qt.ItemDataRole.UserRole
CODE_ROLE = Qt.ItemDataRole.UserRole + 1
FADED = 40


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


class _BarDelegate(QStyledItemDelegate):
    """Draws a class's share of the area as a bar in the class's colour, the largest class as wide as the column."""

    def paint(self, painter: QPainter, option, index) -> None:
        super().paint(painter, option, index)
        share, color = index.data(SHARE_ROLE)
        place = option.rect.adjusted(4, 4, -6, -4)
        outline = option.palette.color(QPalette.ColorRole.Text)
        outline.setAlpha(110)
        painter.save()
        painter.setPen(outline)
        painter.setBrush(QColor(color))
        painter.drawRect(QRect(place.left(), place.top(), max(1, round(place.width() * share)), place.height()))
        painter.restore()


class ResultsPanel(QWidget):
    """Shows one result; choosing a class fades the others on the map, choosing it again brings them back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[dict] = []
        self._layer_id = ""
        self._isolated: int | None = None
        self._title = QLabel()
        self._title.setStyleSheet("font-weight: bold")
        self._title.setWordWrap(True)
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self.table = self._make_table()
        self._copy = QPushButton(self.tr("&Copy"))
        self._copy.setToolTip(self.tr("Copy the table for a spreadsheet"))
        self._export = QPushButton(self.tr("E&xport CSV…"))
        self._arrange()
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self._ask_export)
        self.table.cellClicked.connect(lambda row, column: self._toggle(row))
        self.table.cellActivated.connect(lambda row, column: self._toggle(row))
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        self.hide()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels([self.tr("Class"), self.tr("Area"), self.tr("Share"), ""])
        table.setAccessibleName(self.tr("Areas by class"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(1.6 * table.fontMetrics().height()))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setToolTip(self.tr("Click a class to see it alone on the map; click again for all classes"))
        header = table.horizontalHeader()
        for column in (0, 1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.setItemDelegateForColumn(3, _BarDelegate(table))
        return table

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self.table)
        layout.addWidget(self._facts)
        layout.addLayout(buttons)

    def show_result(self, result: dict, title: str, classes: QgsRasterLayer) -> None:
        """``result`` of a segment job, and the layer on the map that shows its classes."""
        self._layer_id, self._isolated = classes.id(), None
        found = [row for row in result["statistics"] if row["pixels"]]
        self._rows = sorted(found, key=lambda row: -row["percent"])
        self._title.setText(title)
        self._facts.setText(facts_text(result))
        largest = self._rows[0]["percent"]
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            self._fill_row(index, row, row["percent"] / largest)
        self.table.clearSelection()
        height = self.table.horizontalHeader().height() + sum(map(self.table.rowHeight, range(len(self._rows)))) + 4
        self.table.setFixedHeight(height)
        self.show()

    def _fill_row(self, index: int, row: dict, share: float) -> None:
        name = QTableWidgetItem(self._swatch(row["color"]), row["name"])
        name.setData(CODE_ROLE, row["code"])
        if row["mean_confidence"] is not None:
            name.setToolTip(self.tr("Mean confidence {:.2f}").format(row["mean_confidence"]))
        area = QTableWidgetItem(area_text(row["area_ha"]) if row["area_ha"] is not None else "–")
        percent = QTableWidgetItem(percent_text(row["percent"]))
        for item in (area, percent):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = QTableWidgetItem()
        bar.setData(SHARE_ROLE, (share, row["color"]))
        for column, item in enumerate((name, area, percent, bar)):
            self.table.setItem(index, column, item)

    def _swatch(self, color: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        side = round(self.fontMetrics().height() * 0.8)
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(color))
        painter = QPainter(pixmap)
        outline = self.palette().color(QPalette.ColorRole.Text)
        outline.setAlpha(110)
        painter.setPen(outline)
        painter.drawRect(0, 0, side - 1, side - 1)
        painter.end()
        return QIcon(pixmap)

    def _toggle(self, row: int) -> None:
        code = self.table.item(row, 0).data(CODE_ROLE)
        self._isolated = None if code == self._isolated else code
        if self._isolated is None:
            self.table.clearSelection()
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is not None:
            isolate_class(layer, self._isolated)

    def as_text(self, separator: str) -> str:
        """The table with full digits: code, class, hectares, per cent, pixels, mean confidence."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=separator, lineterminator="\n")
        columns = ("code", "name", "area_ha", "percent", "pixels", "mean_confidence")
        writer.writerow(columns)
        writer.writerows([row[column] for column in columns] for row in self._rows)
        return text.getvalue()

    def copy(self) -> None:
        QApplication.clipboard().setText(self.as_text("\t"))

    def export(self, path: str) -> None:
        Path(path).write_text(self.as_text(","), encoding="utf-8")

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the areas"), "areas.csv", self.tr("CSV (*.csv)"))
        if path:
            self.export(path if path.lower().endswith(".csv") else f"{path}.csv")


def isolate_class(layer: QgsRasterLayer, code: int | None) -> None:
    """Fade every class but ``code`` on the map; None shows them all again."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return
    classes = renderer.classes()
    for entry in classes:
        color = QColor(entry.color)
        color.setAlpha(255 if code in (None, entry.value) else FADED)
        entry.color = color
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.triggerRepaint()


def facts_text(result: dict) -> str:
    """Mean confidence, what only one sensor saw, and what it took."""
    mapped = [row for row in result["statistics"] if row["pixels"]]
    pixels = sum(row["pixels"] for row in mapped)
    confidence = sum(row["pixels"] * row["mean_confidence"] for row in mapped) / pixels
    facts = [tr("confidence {:.2f}").format(confidence)]
    sensors = result["sensors"]
    for name, text in (("Radar only", tr("{} seen by radar only")), ("Optical only", tr("{} seen by optical only"))):
        if 0 < sensors.get(name, 0) < pixels:
            facts.append(text.format(percent_text(100 * sensors[name] / pixels)))
    effort = result["megapixels"], result["seconds"], device_name(result["device"])
    facts.append(tr("{:.1f} Mpx in {:.1f} s on {}").format(*effort))
    return " · ".join(facts)
