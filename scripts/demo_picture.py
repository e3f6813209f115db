"""The picture of the demo: the class map with its areas, beside what it was made from and how far to trust it."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PAGE, MARGIN, GAP = (320.0, 204.0), 10.0, 5.0
MAIN, SMALL, TOP, CAPTION = 166.0, 60.0, 28.0, 6.5
INK, GREY = QColor("#1d2733"), QColor("#5b6774")
RIGHT = MARGIN + MAIN + 8.0
VEIL = QColor(255, 255, 255, 215)
FONT, DPI = "Open Sans", 150


def draw(project: QgsProject, result: dict, path: Path) -> Path:
    """Add the layout to ``project`` and export it to ``path``; raises OSError when it cannot be written."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Demo")
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAGE, MILLIMETRES))
    layers = {Path(layer.source()).stem: layer for layer in project.mapLayers().values()}
    _titles(layout, result)
    main = _map(layout, layers["classes"], MARGIN, TOP, MAIN)
    _scale_bar(layout, main)
    seen = {name for name, pixels in result["sensors"].items() if pixels}
    panels = {
        "optical": "Optical: what clouds leave of it",
        "sar": "Radar: sees through clouds",
        "sensors_used": "Which sensor saw what",
        "confidence": "Confidence, low to high",
    }
    step = SMALL + CAPTION + GAP
    for index, (name, caption) in enumerate(panels.items()):
        x, y = RIGHT + index % 2 * (SMALL + GAP), TOP + index // 2 * step
        _map(layout, layers[name], x, y, SMALL)
        _label(layout, caption, x, y + SMALL + 1, SMALL, CAPTION, 8.5, GREY)
    _legend(layout, layers["classes"], RIGHT, TOP + 2 * step, columns=2, size=8.5)
    sensors = _legend(layout, layers["sensors_used"], RIGHT + 1.5, TOP + step + 1.5, columns=1, size=6.5, only=seen)
    sensors.setBackgroundEnabled(True)
    sensors.setBackgroundColor(VEIL)
    project.layoutManager().addLayout(layout)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    outcome = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise OSError(f"The picture could not be written to {path}: {outcome}.")
    return path


def _titles(layout: QgsPrintLayout, result: dict) -> None:
    area = sum(row["area_ha"] for row in result["statistics"]) / 100
    text = (
        f"{result['model']['title']} from one optical and one radar scene, {area:,.0f} km² at 10 m. "
        f"Simulated scene: it shows how LandClair works, not how accurate a model is."
    )
    _label(layout, "LandClair: land cover through clouds", MARGIN, 7, PAGE[0] - 2 * MARGIN, 11, 20, INK, bold=True)
    _label(layout, text, MARGIN, 18, PAGE[0] - 2 * MARGIN, 7, 9.5, GREY)


def _label(layout, text: str, x: float, y: float, width: float, height: float, size: float, color, bold=False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setTextFormat(_text_format(size, color, bold))
    label.setMarginX(0)
    _place(layout, label, x, y, width, height)


def _text_format(size: float, color: QColor, bold: bool = False) -> QgsTextFormat:
    font = QFont(FONT)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    text_format = QgsTextFormat()
    text_format.setFont(font)
    text_format.setSize(size)
    text_format.setSizeUnit(Qgis.RenderUnit.Points)
    text_format.setColor(color)
    return text_format


def _map(layout: QgsPrintLayout, layer: QgsRasterLayer, x: float, y: float, side: float) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(QRectF(x, y, side, side))
    item.setCrs(layer.crs())
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    item.zoomToExtent(layer.extent())
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#c5ccd3"))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MILLIMETRES))
    _place(layout, item, x, y, side, side)
    return item


def _scale_bar(layout: QgsPrintLayout, linked: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(linked)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(_text_format(8, INK))
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(VEIL)
    bar.update()
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(MARGIN + 3, TOP + MAIN - 14, MILLIMETRES))


def _legend(
    layout, layer: QgsRasterLayer, x: float, y: float, columns: int, size: float, only=None
) -> QgsLayoutItemLegend:
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    labels = [entry.label for entry in layer.renderer().classes()]
    shown = [index for index, label in enumerate(labels, start=1) if only is None or label in only]  # 0 is the band
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)
    legend.model().refreshLayerLegend(node)
    legend.setColumnCount(columns)
    legend.setSplitLayer(True)
    legend.setSymbolWidth(0.55 * size)
    legend.setSymbolHeight(0.4 * size)
    legend.setColumnSpace(4)
    legend.setBoxSpace(0 if columns > 1 else 1)
    for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup):
        legend.rstyle(style).setTextFormat(_text_format(size, INK))
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    legend.adjustBoxSize()
    return legend


def _place(layout: QgsPrintLayout, item, x: float, y: float, width: float, height: float) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
