"""Wires LandClair into QGIS: the panel, its action, the Processing provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.provider import LandClairProvider
from .tasks.client import close_engine

ROOT = Path(__file__).resolve().parents[1]
ICON = ROOT / "resources" / "icons" / "landclair.svg"
TRANSLATIONS = ROOT / "i18n"


class LandClairPlugin:
    """What QGIS loads; ``iface`` is None in qgis_process, where only the algorithms are wanted."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider: LandClairProvider | None = None
        self._dock = None
        self._action: QAction | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        self._translate()
        self._provider = LandClairProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        QgsApplication.instance().aboutToQuit.connect(close_engine)

    def initGui(self) -> None:
        from .gui.dock import LandClairDock

        self.initProcessing()
        self._dock = LandClairDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._action = QAction(QIcon(str(ICON)), "LandClair", self._iface.mainWindow())
        self._action.setObjectName("landclair")
        self._action.setToolTip(QCoreApplication.translate("LandClairPlugin", "Show or hide the LandClair panel"))
        self._dock.setToggleVisibilityAction(self._action)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu("LandClair", self._action)

    def unload(self) -> None:
        if self._dock is not None:
            self._iface.removePluginRasterMenu("LandClair", self._action)
            self._iface.removeToolBarIcon(self._action)
            self._dock.close_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = self._action = None
        if self._provider is not None:
            QgsApplication.instance().aboutToQuit.disconnect(close_engine)
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        close_engine()

    def _translate(self) -> None:
        """Speak QGIS's language, which is the one of its options or else the system's, where there is a translation."""
        translator = QTranslator()
        if translator.load(str(TRANSLATIONS / f"landclair_{QgsApplication.locale()[:2]}.qm")):
            self._translator = translator
            QCoreApplication.installTranslator(translator)
