"""How scenes are shown: optical bands as a natural colour picture, radar in grey."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)

NATURAL_COLOUR = ("red", "green", "blue")


def style_optical(layer: QgsRasterLayer) -> None:
    """Red, green and blue by band name, stretched over the scene without its extremes."""
    names = [layer.bandName(band).split(": ")[-1].lower() for band in range(1, layer.bandCount() + 1)]
    bands = [names.index(name) + 1 if name in names else 1 for name in NATURAL_COLOUR]
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
    _stretch(layer)


def style_sar(layer: QgsRasterLayer) -> None:
    """The first polarisation in grey, stretched over the scene without its extremes."""
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    _stretch(layer)


def _stretch(layer: QgsRasterLayer) -> None:
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
