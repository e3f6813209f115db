"""The report of an assessed map as a PDF, from the same page: Qt prints a smaller HTML, and charts as pictures."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QMarginsF, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from qgis.PyQt.QtSvg import QSvgRenderer

CHART_WIDTH, CHART_SCALE = 620, 3  # screen pixels; what QTextDocument leaves of A4
STYLE = """
body { font-family: sans-serif; font-size: 9pt; color: #1c2430; }
h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 16px; margin-bottom: 4px; } .facts { color: #5a6675; }
small { font-size: 7pt; color: #5a6675; } th { text-align: right; } td { text-align: right; } dt { font-weight: 600; }
.hit { background-color: #e4f1e6; } .warnings { background-color: #fff6dd; } .zero { color: #b9c2cd; }
"""
PRINTABLE = (
    (r"<style>.*?</style>", f"<style>{STYLE}</style>"),
    (r'<span class="chip" style="background:([^"]*)"></span>', r'<span style="color:\1">&#9632;</span> '),
    (r"(<td[^>]*>[^<]*)<small>", r"\1<br><small>"),
    (r"<figure>", "<p>"),
    (r"<figcaption>(.*?)</figcaption></figure>", r'</p><p class="facts">\1</p>'),
    (r"<tr><(t[dh])>", r'<tr><\1 style="text-align:left">'),
    (r"<table>", '<table cellspacing="0" cellpadding="4" border="1" style="border-color:#e3e7ec">'),
    (r"<div><b>(.*?)</b>(.*?)</div>", r'<span style="font-size:15pt"><b>\1</b></span>&nbsp;\2&nbsp;&nbsp;&nbsp;&nbsp;'),
)


def write_pdf(page: str, path: Path) -> None:
    """Print the HTML of ``accuracy_page`` to A4."""
    document = QTextDocument()
    for pattern, replacement in PRINTABLE:
        page = re.sub(pattern, replacement, page, flags=re.DOTALL)
    charts = re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)
    for number, chart in enumerate(charts):
        name = f"chart{number}"
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _picture(chart))
        page = page.replace(chart, f'<img src="{name}" width="{CHART_WIDTH}">')
    document.setHtml(page)
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # the document has its own of 2 cm
    writer.setTitle(re.search(r"<title>(.*?)</title>", page).group(1))
    document.print(writer)


def _picture(svg: str) -> QImage:
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    size = drawing.defaultSize().scaled(CHART_WIDTH * CHART_SCALE, 10**6, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image
