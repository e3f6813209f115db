"""One explanation: its text as it comes, the source of each figure, chips, charts, grade, and the ways to keep it."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.accuracy_pdf import write_pdf
from ..algorithms.explanation_charts import ClassShares, Distribution
from ..algorithms.explanation_report import class_text, dropped_text, explanation_page
from ..algorithms.outputs import write_files, write_lines
from ..contract.errors import LandClairError
from .chart_view import ChartView
from .explanation_text import (
    chips_html,
    chips_of,
    compared_of,
    footer_html,
    sentences_html,
    source_html,
    tip_text,
    title_text,
)
from .fitted_text import FittedText


class ExplanationView(QWidget):
    """``asked`` when a figure was clicked: its place shall show on the map; ``message`` is for the message bar."""

    asked = pyqtSignal()
    message = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: dict | None = None
        self._sentences: list[dict] = []
        self._language = "en"
        self._title, self._writer = QLabel(), QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._writer.setTextFormat(Qt.TextFormat.PlainText)
        self._writer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._question, self._note = _label(rich=False), _label(rich=False)
        asked = self._question.font()
        asked.setItalic(True)
        self._question.setFont(asked)
        self.text = FittedText(self.tr("Explanation"))
        self.source, self.chips, self.footer = (_label(rich=True) for _ in range(3))
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.distribution, self.shares = ChartView(), ChartView()
        self.reading = QgsCollapsibleGroupBox(self.tr("Model's own reading, unverified"))
        self._reading_text = _label(rich=False)
        self._arrange()
        self.text.anchorClicked.connect(lambda url: self.show_source(url.toString()))
        self.chips.linkActivated.connect(self.show_source)
        self.footer.linkActivated.connect(self._act)
        self.clear()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._writer)
        QVBoxLayout(self.reading).addWidget(self._reading_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        for widget in (self._question, self.text, self._note, self.source, self.distribution, self.chips, self.shares,
                       self.footer, self.reading):  # fmt: skip
            layout.addWidget(widget)

    def clear(self) -> None:
        """Show nothing, until sentences come."""
        self.result, self._sentences = None, []
        for label in (self._title, self._writer, self._question, self._note, self.source, self.chips, self.footer):
            label.clear()
            label.hide()
        self.distribution.show_chart(None)
        self.shares.show_chart(None)
        self.reading.hide()
        self.text.clear()
        self.text.hide()

    def start(self, title: str, language: str, question: str) -> None:
        """A new explanation begins."""
        self.clear()
        self._language = language
        _say(self._title, title)
        _say(self._question, question)

    def add(self, preview: dict) -> None:
        """What comes while it is written: the next sentence, or that all so far must go."""
        if preview.get("restart"):
            self._sentences = []
        elif "sentence" in preview:
            self._sentences.append(preview["sentence"])
        self._show_text({})

    def show_result(self, result: dict) -> None:
        """The finished explanation, now or from the history."""
        self.clear()
        self.result, self._sentences, self._language = result, result["sentences"], result["language"]
        _say(self._title, title_text(result))
        _say(self._writer, result["writer_title"])
        _say(self._question, result["question"])
        _say(self._note, result["fell_back"])
        self._show_text({entry["id"]: tip_text(entry) for entry in result["evidence"]})
        _say(self.chips, chips_html(chips_of(result), self.palette()))
        _say(self.footer, footer_html(result))
        self.footer.setToolTip("\n".join(filter(None, (*result["grade_reasons"], dropped_text(result)))))
        self.shares.show_chart(ClassShares.of(result))
        self._show_distribution(compared_of(result))
        self.reading.setVisible(bool(result["own_reading"]))
        self.reading.setCollapsed(True)
        self._reading_text.setText(result["own_reading"])

    def show_source(self, name: str) -> None:
        """Where the figure of an evidence id was measured, below the text; the place flashes on the map."""
        entry = next((entry for entry in (self.result or {}).get("evidence", []) if entry["id"] == name), None)
        if entry is None:
            return
        _say(self.source, source_html(entry))
        self._show_distribution(entry)
        self.asked.emit()

    def _show_text(self, tips: dict[str, str]) -> None:
        self.text.setVisible(bool(self._sentences))
        self.text.setHtml(sentences_html(self._sentences, self._language, tips))

    def _show_distribution(self, entry: dict | None) -> None:
        chart = Distribution.of(entry, self.result["region"]["color"]) if entry else None
        if chart or entry is None:
            self.distribution.show_chart(chart)

    def _act(self, action: str) -> None:
        if action == "copy":
            self.copy()
            return
        kinds = {"html": self.tr("HTML files (*.html)"), "pdf": self.tr("PDF files (*.pdf)")}
        name = f"{self._title.text()}.{action}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Keep the explanation"), name, kinds[action])
        if path:
            self.export(path if path.lower().endswith(f".{action}") else f"{path}.{action}")

    def copy(self) -> None:
        """The text that was checked, as plain and as rich text; the model's own reading never comes along."""
        data = QMimeData()
        data.setText(self.result["text"])
        data.setHtml(sentences_html(self._sentences, self._language, {}))
        QApplication.clipboard().setMimeData(data)
        self.message.emit(self.tr("The explanation is in the clipboard."), "success")

    def export(self, path: str) -> None:
        """Write the explanation as a page, or printed if ``path`` ends in .pdf."""
        page = explanation_page(self._title.text(), [(self._place_text(), self.result)])
        write = write_pdf if path.lower().endswith(".pdf") else write_lines
        try:
            write_files({path: partial(write, page)})
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            return
        self.message.emit(self.tr("Written to {}.").format(path), "success")

    def _place_text(self) -> str:
        area = next((entry["text"] for entry in self.result["evidence"] if entry["id"] == "area"), "")
        return ", ".join(filter(None, (class_text(self.result), area)))


def _label(*, rich: bool) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    return label


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
