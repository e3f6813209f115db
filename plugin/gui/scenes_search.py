"""The question: words, or an example of what is looked for."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QCompleter,
    QFileDialog,
    QGridLayout,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from .scenes_model import SETTINGS

MOST_QUESTIONS = 20
MOST_CHARACTERS = 10_000
# Models are taught in English, so these are offered in English everywhere.
EXAMPLES = (
    "flooded fields", "dry fields", "open water", "a lake", "a river through fields",
    "a town", "villages among fields", "farmland", "a forest", "grassland", "bare ground", "a wetland",
    "snow and ice",
)  # fmt: skip


class SearchLine(QWidget):
    """``asked`` carries words; ``like_click``, ``like_view``, ``like_hit`` what shall be the example; ``like_file`` the
    path of an image.
    """

    asked = pyqtSignal(str)
    like_click = pyqtSignal(bool)
    like_view = pyqtSignal()
    like_hit = pyqtSignal()
    like_file = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QComboBox()
        self.words.setEditable(True)
        self.words.setLineEdit(QgsFilterLineEdit())
        self.words.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setAccessibleName(self.tr("What to look for"))
        line = self.words.lineEdit()
        line.setMaxLength(MOST_CHARACTERS)
        line.setPlaceholderText(EXAMPLES[0])
        self.words.setToolTip(
            self.tr("Say in English what the image shows, and press Enter. The list has your earlier questions.")
        )
        self.go = QToolButton()
        self.go.setIcon(QgsApplication.getThemeIcon("/search.svg"))
        self.go.setToolTip(self.tr("Search (Enter)"))
        self.go.setAccessibleName(self.tr("Search"))
        self.top = QSpinBox()
        self.top.setRange(1, 1000)
        self.top.setPrefix(self.tr("best "))
        self.top.setToolTip(self.tr("How many places are listed"))
        self.top.setAccessibleName(self.tr("How many places are listed"))
        self.like = self._like_button()
        self._arrange()
        line.returnPressed.connect(self._ask)
        self.go.clicked.connect(self._ask)
        self.top.valueChanged.connect(lambda count: QgsSettings().setValue(SETTINGS + "top", count))
        self.restore()

    def _like_button(self) -> QToolButton:
        button, menu = QToolButton(), QMenu(self)
        self.click_action = QAction(
            QgsApplication.getThemeIcon("/mActionIdentify.svg"), self.tr("Find places &like this"), self
        )
        self.click_action.setCheckable(True)
        self.click_action.setToolTip(self.tr("Click a place on the map; Esc puts the crosshair away"))
        self.click_action.triggered.connect(self.like_click)
        menu.addAction(self.click_action)
        menu.addSeparator()
        menu.addAction(self.tr("Like the middle of the &view"), self.like_view)
        self.hit_action = menu.addAction(self.tr("Like the &chosen place"), self.like_hit)
        menu.addAction(self.tr("Like an &image file…"), self._ask_file)
        button.setDefaultAction(self.click_action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.words, 0, 0, 1, 3)
        layout.addWidget(self.go, 0, 3)
        layout.addWidget(self.like, 1, 0)
        layout.addWidget(self.top, 1, 2, 1, 2)

    def restore(self) -> None:
        """Take up earlier questions, and how many places are wanted."""
        questions = QgsSettings().value(SETTINGS + "questions", [], list)
        self._list(questions)
        self.words.setEditText("")
        self.top.setValue(QgsSettings().value(SETTINGS + "top", 20, int))

    def _list(self, questions: list[str]) -> None:
        self.words.clear()
        self.words.addItems(questions)
        completer = QCompleter([*questions, *(text for text in EXAMPLES if text not in questions)], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.words.setCompleter(completer)

    def remember(self, question: str) -> None:
        """Put ``question`` first among the earlier ones."""
        former = [self.words.itemText(index) for index in range(self.words.count())]
        questions = [question, *(text for text in former if text != question)][:MOST_QUESTIONS]
        QgsSettings().setValue(SETTINGS + "questions", questions)
        self._list(questions)
        self.words.setEditText(question)

    def show_tool(self, active: bool) -> None:
        """Show whether the crosshair is in the hand."""
        self.click_action.setChecked(active)

    def _ask(self) -> None:
        text = " ".join(self.words.currentText().split())
        if text:
            self.asked.emit(text)

    def _ask_file(self) -> None:
        kinds = self.tr("Images (*.tif *.tiff *.vrt *.jp2 *.img *.png *.jpg);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("An image of what you look for"), "", kinds)
        if path:
            self.like_file.emit(path)
