"""Rich text that is as high as it needs to be."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QFrame, QTextBrowser


class FittedText(QTextBrowser):
    """As high as its text; a link is only ever told, never opened."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def loadResource(self, kind: int, name: QUrl) -> None:
        """No text from outside may read a file or the network."""
        return None

    def _fit(self, size) -> None:
        around = self.height() - self.viewport().height()  # what the theme puts around the text
        self.setFixedHeight(max(40, math.ceil(size.height()) + around))
