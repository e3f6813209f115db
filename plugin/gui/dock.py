"""The LandClair panel: its tabs, its first page and its messages."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .engine_page import EnginePage
from .explain_tab import ExplainTab
from .first_run import FirstRun
from .map_tab import MapTab
from .review_tab import ReviewTab
from .scenes_tab import ScenesTab

WELCOMED_SETTING = "landclair/welcomed"
HELP_URL = "https://github.com/landclair/landclair#readme"
LEVELS = {
    "info": (Qgis.MessageLevel.Info, 8),
    "success": (Qgis.MessageLevel.Success, 5),
    "problem": (Qgis.MessageLevel.Warning, 0),
}


class LandClairDock(QgsDockWidget):
    """Shows the first page until the engine is ready and the user goes on; later it is the page behind the gear."""

    def __init__(self, iface, parent: QWidget | None = None) -> None:
        super().__init__("LandClair", parent)
        self.setObjectName("LandClairDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.map_tab = MapTab(iface.mapCanvas())
        self.engine_page = EnginePage()
        self.first_run = FirstRun(self.engine_page)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._map_page = _Page(self.map_tab)
        self.tabs.addTab(self._map_page, self.tr("Map"))
        self.explain_tab = ExplainTab(iface.mapCanvas(), self.map_tab)
        self._explain_page = _Page(self.explain_tab)
        self.tabs.addTab(self._explain_page, self.tr("Explain"))
        self.review_tab = ReviewTab(iface.mapCanvas())
        self.tabs.addTab(_Page(self.review_tab), self.tr("Review"))
        self.scenes_tab = ScenesTab(iface.mapCanvas(), self.map_tab, self.explain_tab.settings)
        self._scenes_page = _Page(self.scenes_tab)
        self.tabs.addTab(self._scenes_page, self.tr("Scenes"))
        self.tabs.setCornerWidget(self._corner())
        self.message_bar = QgsMessageBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(_Page(self.first_run))
        self._pages.addWidget(self.tabs)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._pages)
        self.setWidget(content)
        self._connect()
        self.engine_page.check()

    def _connect(self) -> None:
        self.map_tab.message.connect(self.show_message)
        self.map_tab.finished.connect(self._reveal_result)
        self.map_tab.finished.connect(self.review_tab.chooser.offer)
        self.review_tab.message.connect(self.show_message)
        self.explain_tab.message.connect(self.show_message)
        self.explain_tab.wanted.connect(self._show_explain)
        self.scenes_tab.message.connect(self.show_message)
        self.first_run.problem.connect(lambda text: self.show_message(text, "problem"))
        self.first_run.demo_opened.connect(self._take_demo)
        self.first_run.own_data.connect(self.show_tabs)
        self.first_run.fetch.connect(self._show_fetch)
        self.engine_page.ready.connect(self._engine_ready)
        self.engine_page.missing.connect(self.show_first_run)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._run, context=within)
        QShortcut(QKeySequence("Esc"), self, self._cancel, context=within)

    def _corner(self) -> QWidget:
        corner = QWidget()
        layout = QHBoxLayout(corner)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(0)
        buttons = (
            ("/mActionOptions.svg", self.tr("Engine and settings"), self.show_first_run),
            ("/mActionHelpContents.svg", self.tr("Help"), self._open_help),
        )
        for icon, name, action in buttons:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(action)
            layout.addWidget(button)
        return corner

    def show_message(self, text: str, kind: str) -> None:
        """Say ``text`` at the top of the panel; problems stay until they are closed or another run starts."""
        level, seconds = LEVELS[kind]
        label = QLabel(text)
        label.setObjectName("landclair_message")
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message_bar.clearWidgets()
        self.message_bar.pushWidget(label, level, seconds)

    def show_first_run(self) -> None:
        self._pages.setCurrentIndex(0)

    def show_tabs(self) -> None:
        QgsSettings().setValue(WELCOMED_SETTING, True)
        self._pages.setCurrentIndex(1)

    def close_down(self) -> None:
        """The plugin is unloaded."""
        self.engine_page.cancel()
        self.map_tab.close_down()
        self.explain_tab.close_down()
        self.review_tab.close_down()
        self.scenes_tab.close_down()

    def _run(self) -> None:
        """Start what the tab in front is for; that is the map unless scenes are searched."""
        (self.scenes_tab if self.tabs.currentWidget() is self._scenes_page else self.map_tab).run()

    def _cancel(self) -> None:
        """Stop what the tab in front is doing."""
        in_front = {self._explain_page: self.explain_tab, self._scenes_page: self.scenes_tab}
        in_front.get(self.tabs.currentWidget(), self.map_tab).cancel()

    def _show_explain(self) -> None:
        self.show_tabs()
        self.tabs.setCurrentWidget(self._explain_page)
        self.setUserVisible(True)

    def _engine_ready(self) -> None:
        self.map_tab.engine_ready()
        self.scenes_tab.engine_ready()
        if QgsSettings().value(WELCOMED_SETTING, False, bool):
            self.show_tabs()

    def _show_fetch(self) -> None:
        self.show_tabs()
        self.tabs.setCurrentWidget(self._map_page)
        self.map_tab.fetch_page.show()

    def _take_demo(self, optical, sar, clouds) -> None:
        self.map_tab.choose_layers(optical, sar, clouds)
        self.show_tabs()

    def _reveal_result(self, result: dict) -> None:
        # Once the event loop comes round the layout has made room for the table.
        QTimer.singleShot(0, partial(self._map_page.ensureWidgetVisible, self.map_tab.results))

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(HELP_URL))


class _Page(QScrollArea):
    """Scrolls ``content`` up and down, and is never narrower than it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())
