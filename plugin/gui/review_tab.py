"""The Review tab: choose or draw a sample, answer its points by keyboard, see how accurate the map is so far."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QShortcut, QVBoxLayout, QWidget

from ..contract.errors import LandClairError
from ..contract.samples import CONSENSUS
from ..map.sample_layer import file_of_sample, open_sample
from ..map.sources import file_path
from .answer_box import AnswerBox
from .review_progress import ReviewProgress
from .review_session import ALL, CONFLICTS, OPEN, ReviewSession
from .review_views import Footprint, LinkedViews, Outline
from .running_accuracy import RunningAccuracy
from .sample_chooser import SampleChooser


class ReviewTab(QWidget):
    """``message`` carries (text, kind) for the panel's message bar, as in the Map tab."""

    message = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self._canvas, self._outline, self._footprint = canvas, Outline(canvas), Footprint("")
        self._shown_id: int | None = None
        self.views = LinkedViews(self)
        self.chooser = SampleChooser()
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Points to step through"))
        for kind in (ALL, OPEN, CONFLICTS):
            self.kinds.addItem("", kind)
        self.place, self.others, self.map_says = QLabel(), QLabel(), QLabel()
        self.others.setWordWrap(True)
        self.answers = AnswerBox()
        self.previous = self._button(self.tr("Previous"), "P", self.tr("Previous point"))
        self.nearest = self._button(self.tr("Nearest open"), "O", self.tr("Nearest point without your answer"))
        self.next = self._button(self.tr("Next"), "N", self.tr("Next point"))
        self.undo = self._button(self.tr("Undo"), "Ctrl+Z", self.tr("Take the last answer back"))
        self.zoom = self._button(self.tr("Zoom"), "Z", self.tr("Zoom to the pixel"))
        self.side_by_side = self._button(self.tr("Views"), "V", self.tr("Optical and radar side by side"))
        self.goes_on = QCheckBox(self.tr("Go on after an answer"))
        self.goes_on.setChecked(True)
        self.progress, self.accuracy = ReviewProgress(), RunningAccuracy()
        self._arrange()
        self._connect()
        self._show()

    def _button(self, title: str, key: str, text: str) -> QPushButton:
        """A button that also has a key, in the panel and in its views."""
        button = QPushButton(title)
        button.setToolTip(f"{text} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for widget in (self, self.views):
            QShortcut(QKeySequence(key), widget, button.click, context=within)
        return button

    def _arrange(self) -> None:
        self._question = QWidget()
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 4, 0, 0)
        question.addLayout(_row(self.place, self.kinds))
        question.addLayout(_row(self.previous, self.nearest, self.next))
        for widget in (self.others, self.answers, self.map_says):
            question.addWidget(widget)
        question.addLayout(_row(self.undo, self.zoom, self.side_by_side))
        for widget in (self.goes_on, self.progress, self.accuracy):
            question.addWidget(widget)
        self._hint = QLabel(self.tr("Choose a sample that LandClair has drawn, or draw one of a class map."))
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        for widget in (self.chooser, self._hint, self._question):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._take_layer)
        self.chooser.reviewer_changed.connect(self._take_reviewer)
        self.kinds.activated.connect(lambda *_: self._do(lambda session: session.show_only(self.kinds.currentData())))
        self.answers.said.connect(lambda code: self._do(lambda session: session.say(code)))
        self.answers.said_more.connect(lambda sure, text: self._do(lambda session: session.say_more(sure, text)))
        for widget in (self, self.views):
            self.answers.listen(widget)
        self.previous.clicked.connect(partial(self._do, lambda session: session.step(-1)))
        self.next.clicked.connect(partial(self._do, lambda session: session.step(1)))
        self.nearest.clicked.connect(partial(self._do, ReviewSession.nearest))
        self.undo.clicked.connect(partial(self._do, ReviewSession.undo))
        self.zoom.clicked.connect(self._zoom)
        self.side_by_side.clicked.connect(self._open_views)
        self.goes_on.toggled.connect(self._take_goes_on)

    def close_down(self) -> None:
        """The plugin is unloaded: close the views and take everything off the map."""
        self._end_session()
        self._outline.remove()
        self.views.close_down()

    def open(self, path: str) -> None:
        """Review the sample at ``path``."""
        self.chooser.open(path)

    def _take_layer(self, layer: QgsVectorLayer | None) -> None:
        path = file_of_sample(layer) if layer else ""
        if self.session and self.session.sample.path == path:
            return
        self._end_session()
        if layer:
            try:
                self._start_session(path or layer.name())
                layer.loadDefaultStyle()
                self._hide_map()
            except LandClairError as error:
                self.message.emit(str(error), "problem")
        self._show()

    def _start_session(self, path: str) -> None:
        sample = open_sample(path)
        self.session = ReviewSession(sample, self.chooser.reviewer, self)
        self.session.goes_on = self.goes_on.isChecked()
        self.session.changed.connect(self._show)
        self.session.answered.connect(lambda: self.accuracy.follow(path))
        self.session.message.connect(self.message)
        self.answers.ask(sample.legend)
        self._footprint = Footprint(sample.map_path)
        self.kinds.setCurrentIndex(0)
        self.accuracy.follow(path)
        if not self.chooser.reviewer:
            self.chooser.ask_for_reviewer()

    def _hide_map(self) -> None:
        """Switch the class map off where it would give the answer away."""
        sample, root = self.session.sample, QgsProject.instance().layerTreeRoot()
        shown = [node for node in root.findLayers() if node.isVisible() and _source(node.layer()) == sample.map_path]
        if sample.blind and shown:
            for node in shown:
                node.setItemVisibilityChecked(False)
            text = self.tr("The class map is switched off, so that it does not give the answers away.")
            self.message.emit(text, "info")

    def _end_session(self) -> None:
        self.accuracy.follow("")
        self._outline.clear()
        self._shown_id = None
        if self.session:
            self.session.end()
            self.session = None

    def _take_reviewer(self, name: str) -> None:
        if self.session and self.session.reviewer != name:
            self.session.set_reviewer(name)

    def _take_goes_on(self, on: bool) -> None:
        if self.session:
            self.session.goes_on = on

    def _do(self, action, *_) -> None:
        if self.session:
            action(self.session)

    def _show(self) -> None:
        """Everything as the session has it now."""
        session = self.session
        self._question.setVisible(session is not None)
        self._hint.setVisible(session is None)
        if session is None:
            return
        for index, kind in enumerate((ALL, OPEN, CONFLICTS)):
            self.kinds.setItemText(index, f"{self._kind_title(kind)} ({session.number_of(kind)})")
        self.place.setText(self.tr("Point <b>{}</b> · {} of {}").format(
            session.point.id, session.place, len(session.points)
        ))  # fmt: skip
        self.others.setText(self._others_text())
        self.others.setVisible(session.shown == CONFLICTS)
        hidden = self.tr("hidden until you answer")
        said = session.name_of(session.point.map_class) if session.map_class_shown else hidden
        self.map_says.setText(self.tr("The map says: {}").format(said))
        self.answers.show_answer(session.answer)
        self.undo.setEnabled(session.can_undo)
        self.progress.show_rows(session.progress())
        self._show_place()

    def _kind_title(self, kind: str) -> str:
        return {ALL: self.tr("All"), OPEN: self.tr("Not answered"), CONFLICTS: self.tr("Reviewers differ")}[kind]

    def _others_text(self) -> str:
        """Who says what of a point in conflict; whoever still answers alone does not see it."""
        said = (
            f"{answer.reviewer or self.tr('no name')}: {self.session.name_of(answer.reference)}"
            for answer in self.session.point.answers
            if answer.reference is not None and answer.reviewer != CONSENSUS
        )
        return self.tr("{}. The answer here counts for all.").format(" · ".join(said))

    def _show_place(self) -> None:
        """Outline the pixel; go there if it is another one than before."""
        point, crs = self.session.point, self.session.sample.crs
        if point.id == self._shown_id:
            return
        self._shown_id = point.id
        pixel = self._footprint.around(QgsPointXY(point.x, point.y), crs)
        self._outline.show(pixel, crs)
        self.views.show_place(pixel)
        self._canvas.setCenter(self._to_canvas().transform(QgsPointXY(point.x, point.y)))
        self._canvas.refresh()

    def _to_canvas(self) -> QgsCoordinateTransform:
        there = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self.session.sample.crs, there, QgsProject.instance())

    def _around(self) -> QgsRectangle:
        point = self.session.point
        return self._footprint.region(QgsPointXY(point.x, point.y), self.session.sample.crs)

    def _zoom(self) -> None:
        if self.session:
            around = self._around()
            self.views.zoom_to(around)
            self._canvas.setExtent(self._to_canvas().transformBoundingBox(around))
            self._canvas.refresh()

    def _open_views(self) -> None:
        if self.session:
            self.views.open_at(self.session.sample.crs, self._around())
            self._shown_id = None
            self._show_place()


def _source(layer: QgsMapLayer) -> str:
    return file_path(layer) if isinstance(layer, QgsRasterLayer) else ""


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
