"""The project's images, each with a mark for radar and one for optical."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..map.sources import file_path

RADAR, OPTICAL = 1, 2  # columns
POLARISATIONS = {"vv", "vh", "hh", "hv"}
SHOWN_ROWS = 4
MARKS = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
PATH_ROLE = Qt.ItemDataRole.UserRole


class LayerList(QTreeWidget):
    """Lists layers that are files whenever it comes into sight, and keeps the marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Layers of the project"), self.tr("Radar"), self.tr("Optical")])
        self.setAccessibleName(self.tr("Layers to read"))
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (RADAR, OPTICAL):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setFixedHeight(round((SHOWN_ROWS + 1.5) * 1.5 * self.fontMetrics().height()))

    def marked(self, column: int) -> list[str]:
        """The files of the layers that are marked as RADAR or as OPTICAL."""
        marked = (item for item in self._items() if item.checkState(column) == Qt.CheckState.Checked)
        return [item.data(0, PATH_ROLE) for item in marked]

    def list_layers(self) -> None:
        """Offer the project's rasters; new ones whose bands are polarisations are marked as radar."""
        marks = {
            item.data(0, PATH_ROLE): [item.checkState(column) for column in (RADAR, OPTICAL)] for item in self._items()
        }
        self.clear()
        layers = QgsProject.instance().mapLayers().values()
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and file_path(layer)]
        for layer in sorted(rasters, key=lambda layer: layer.name().lower()):
            path, new = file_path(layer), (MARKS[_is_radar(layer)], MARKS[False])
            item = QTreeWidgetItem([layer.name()])
            item.setData(0, PATH_ROLE, path)
            item.setToolTip(0, path)
            for column, state in zip((RADAR, OPTICAL), marks.get(path, new), strict=True):
                item.setCheckState(column, state)
            self.addTopLevelItem(item)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.list_layers()

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]


def _is_radar(layer: QgsRasterLayer) -> bool:
    names = {layer.bandName(band).split(": ")[-1].strip().lower() for band in range(1, layer.bandCount() + 1)}
    return bool(names & POLARISATIONS)
