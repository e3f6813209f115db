"""How scenes are shown: optical bands as a natural colour picture, radar in grey; and how a fetched pair is added."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import EngineError

NATURAL_COLOUR = ("red", "green", "blue")


def tr(text: str) -> str:
    return QCoreApplication.translate("Scenes", text)


def add_pair(result: dict, project: QgsProject) -> dict[str, QgsRasterLayer | None]:
    """Add the layers of a fetched pair as one group, clouds and labels switched off; the layers by what they are."""
    days = {kind: taken[:10] for kind, taken in result["taken"].items()}
    names = {
        "sar": tr("Sentinel-1, {}").format(days["sar"]),
        "optical": tr("Sentinel-2, {}").format(days["optical"]),
        "clouds": tr("Clouds, {}").format(days["optical"]),
        "labels": tr("Labels (ESA WorldCover)"),
    }
    group = project.layerTreeRoot().insertGroup(0, tr("Pair, {}").format(days["optical"]))
    layers: dict[str, QgsRasterLayer | None] = {name: None for name in names}
    for kind in (kind for kind in ("clouds", "sar", "optical", "labels") if result[kind]):
        layer = layers[kind] = QgsRasterLayer(result[kind], names[kind])
        if not layer.isValid():
            raise EngineError(
                tr("The fetched layer cannot be opened: {}. Was it moved or deleted?").format(result[kind])
            )
        {"sar": style_sar, "optical": style_optical}.get(kind, lambda plain: None)(layer)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(kind in ("sar", "optical"))
    return layers


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
