"""Charts of an explanation, drawn with QPainter: for the pane in the theme's colours, as SVG for the report."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPolygonF
from qgis.PyQt.QtSvg import QSvgGenerator

from ..map.results import percent_text
from .algorithm import tr

WIDTH = 640  # of a chart in the report, pixels
SHOWN_CLASSES = 6
LOW, QUARTER, HALF, THREE_QUARTERS, HIGH = 1, 5, 10, 15, 19  # places of 5, 25, 50, 75 and 95 % among the quantiles
QUANTILES = 21


@dataclass(frozen=True)
class Ink:
    """Colours of a chart: text, outlines, and the range of the training data."""

    text: QColor
    outline: QColor
    training: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Ink:
        """The colours of a theme."""
        text = palette.color(QPalette.ColorRole.WindowText)
        return cls(text, _faded(text, 110), palette.color(QPalette.ColorRole.Highlight))


PAPER = Ink(QColor("#1c2430"), QColor("#5a6675"), QColor("#3b6ea5"))


@dataclass(frozen=True)
class ClassShares:
    """The largest classes of a region: (name, per cent, colour) each, in order."""

    rows: tuple[tuple[str, float, str], ...]

    @classmethod
    def of(cls, result: dict) -> ClassShares | None:
        """From an explanation; None where there is but one class, or none."""
        found = [entry for entry in result["evidence"] if entry["id"].startswith("share_")]
        rows = [(_class_name(entry), float(entry["value"]), entry["detail"].get("color", "")) for entry in found]
        rows = sorted((row for row in rows if row[1] > 0), key=lambda row: -row[1])[:SHOWN_CLASSES]
        return cls(tuple(rows)) if len(rows) > 1 else None

    @property
    def text(self) -> str:
        shares = (f"{name} {percent_text(share)}" for name, share, _ in self.rows)
        return tr("Shares of the classes: {}").format(", ".join(shares))

    def height(self, font: QFont) -> int:
        return round(len(self.rows) * 1.5 * QFontMetricsF(font).height())

    def draw(self, painter: QPainter, width: float, ink: Ink) -> None:
        """One bar a class, the largest as wide as there is room."""
        metrics = QFontMetricsF(painter.font())
        row, most = 1.5 * metrics.height(), self.rows[0][1]
        names = min(0.4 * width, max(metrics.horizontalAdvance(name) for name, *_ in self.rows)) + 8
        room = width - names - metrics.horizontalAdvance("100.0 %") - 8
        for place, (name, share, color) in enumerate(self.rows):
            top, length = place * row, max(2.0, room * share / most)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(ink.text)
            painter.drawText(
                QRectF(0, top, names, row), middle, metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 6)
            )
            painter.drawText(QRectF(names + length + 6, top, width, row), middle, percent_text(share))
            painter.setPen(ink.outline)
            painter.setBrush(QColor(color) if QColor(color).isValid() else ink.training)
            painter.drawRect(QRectF(names, top + 0.22 * row, length, 0.56 * row))


@dataclass(frozen=True)
class Distribution:
    """A quantity in the region, ``counts`` between ``edges`` (one more), beside the ``quantiles`` of the training
    data at 0, 5 … 100 %; either may be empty.
    """

    id: str
    label: str
    shown: str
    value: float
    unit: str
    quantiles: tuple[float, ...]
    edges: tuple[float, ...]
    counts: tuple[float, ...]
    color: str = ""

    @classmethod
    def of(cls, entry: dict, color: str = "") -> Distribution | None:
        """From an item of evidence; None where it has nothing to draw."""
        histogram = entry["detail"].get("histogram") or {}
        quantiles = tuple(entry["detail"].get("quantiles") or ())
        edges, counts = tuple(histogram.get("edges", ())), tuple(histogram.get("counts", ()))
        complete = len(edges) == len(counts) + 1 and sum(counts) > 0 and edges[-1] > edges[0]
        if len(quantiles) != QUANTILES or quantiles[-1] <= quantiles[0]:
            quantiles = ()
        if not complete and not quantiles:
            return None
        edges, counts = (edges, counts) if complete else ((), ())
        value, unit = float(entry["value"]), entry["unit"]
        return cls(entry["id"], entry["label"], entry["text"], value, unit, quantiles, edges, counts, color)

    @property
    def text(self) -> str:
        text = tr("{}: {} here").format(self.label, self.shown)
        if not self.quantiles:
            return text
        low, high = self.quantiles[LOW], self.quantiles[HIGH]
        learnt = tr("; nine tenths of the training data of this class lie between {:.3g} and {:.3g}")
        return text + learnt.format(low, high) + (f" {self.unit}" if self.unit else "")

    def height(self, font: QFont) -> int:
        return round(5.6 * QFontMetricsF(font).height())

    def draw(self, painter: QPainter, width: float, ink: Ink) -> None:
        """The region's histogram, a line at its mean, and below it the training data as a box with whiskers."""
        line = QFontMetricsF(painter.font()).height()
        place = _Axis(self, width)
        top, base = 1.2 * line, 3.2 * line
        painter.setPen(ink.text)
        painter.drawText(QRectF(0, 0, width, 1.2 * line), Qt.AlignmentFlag.AlignLeft, self._caption())
        self._draw_histogram(painter, place, top, base, ink)
        self._draw_training(painter, place, base, line, ink)
        painter.setPen(ink.text)
        mean = place(self.value)
        painter.drawLine(QPointF(mean, top), QPointF(mean, base + line))
        marker = QPolygonF([QPointF(mean - 4, top), QPointF(mean + 4, top), QPointF(mean, top + 6)])
        painter.setBrush(ink.text)
        painter.drawPolygon(marker)
        self._draw_scale(painter, place, QRectF(0, base + 1.15 * line, width, 1.2 * line))

    def _caption(self) -> str:
        parts = [tr("▼ {} {}").format(self.label, self.shown)]
        parts += [tr("bars: here")] if self.counts else []
        parts += [tr("box: what the model learnt from")] if self.quantiles else []
        return " · ".join(parts)

    def _draw_histogram(self, painter: QPainter, place: _Axis, top: float, base: float, ink: Ink) -> None:
        painter.setPen(ink.outline)
        painter.setBrush(QColor(self.color) if QColor(self.color).isValid() else ink.outline)
        for left, right, count in zip(self.edges[:-1], self.edges[1:], self.counts, strict=True):
            height = (base - top - 6) * count / max(self.counts)
            if height > 0:
                painter.drawRect(QRectF(place(left), base - height, place(right) - place(left), height))

    def _draw_training(self, painter: QPainter, place: _Axis, base: float, line: float, ink: Ink) -> None:
        if not self.quantiles:
            return
        low, quarter, half, more, high = (
            place(self.quantiles[at]) for at in (LOW, QUARTER, HALF, THREE_QUARTERS, HIGH)
        )
        middle = base + 0.5 * line
        painter.setPen(ink.text)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - 0.2 * line), QPointF(end, middle + 0.2 * line))
        painter.setBrush(_faded(ink.training, 150))
        painter.drawRect(QRectF(quarter, base + 0.2 * line, more - quarter, 0.6 * line))
        painter.drawLine(QPointF(half, base + 0.2 * line), QPointF(half, base + 0.8 * line))

    def _draw_scale(self, painter: QPainter, place: _Axis, box: QRectF) -> None:
        unit = f" {self.unit}" if self.unit else ""
        ends = (Qt.AlignmentFlag.AlignLeft, place.low), (Qt.AlignmentFlag.AlignRight, place.high)
        for alignment, value in ends:
            painter.drawText(box, alignment, f"{value:.3g}{unit}".replace("-", "−"))


class _Axis:
    """Values to pixels, wide enough for the region and for what the model learnt."""

    def __init__(self, chart: Distribution, width: float) -> None:
        values = np.array([*chart.edges, *chart.quantiles[LOW : HIGH + 1], chart.value])
        self.low, self.high = float(values.min()), float(values.max())
        self._width = width - 10

    def __call__(self, value: float) -> float:
        return 5 + self._width * (value - self.low) / (self.high - self.low or 1.0)


def charts_of(result: dict) -> list[ClassShares | Distribution]:
    """All charts of an explanation: class shares, then the quantities that the model can be compared in."""
    color = result["region"].get("color", "")
    compared = [Distribution.of(entry, color) for entry in result["evidence"] if entry["detail"].get("quantiles")]
    return [chart for chart in (ClassShares.of(result), *compared) if chart]


def svg(chart: ClassShares | Distribution) -> str:
    """The chart for the report: an SVG element that says in words what it shows."""
    font = QFont("sans-serif")
    font.setPixelSize(13)
    height = chart.height(font) + 4
    buffer, drawing = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(WIDTH, height))
    drawing.setViewBox(QRectF(0, 0, WIDTH, height))
    _paint(drawing, font, lambda painter: chart.draw(painter, WIDTH, PAPER))
    text = html.escape(chart.text)
    content = re.sub(r"^.*?</defs>", "", bytes(buffer.data()).decode(), flags=re.DOTALL)
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    return f'<svg {size} role="img" aria-label="{text}">{content}'


def _paint(device, font: QFont, draw: Callable[[QPainter], None]) -> None:
    painter = QPainter(device)
    painter.setFont(font)
    draw(painter)
    painter.end()


def _class_name(entry: dict) -> str:
    return str(entry["detail"].get("name") or entry["label"])


def _faded(color: QColor, alpha: int) -> QColor:
    color = QColor(color)
    color.setAlpha(alpha)
    return color
