"""A review that is going on: the points of a sample, who answers, where they are, and what can be undone."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..contract.errors import LandClairError
from ..contract.legends import Legend
from ..contract.samples import CANNOT_SAY, CONSENSUS
from ..map.review_file import Answer, ReviewPoint, read_points, save_answer, stamp
from ..map.sample_layer import ReviewSample, file_of_sample

LOOK_MS = 1000  # how often the file is looked at for edits of other programs
ALL, OPEN, CONFLICTS = "all", "open", "conflicts"


@dataclass(frozen=True)
class Step:
    """One answer that can be taken back."""

    number: int
    reviewer: str
    before: Answer | None
    after: Answer | None


class ReviewSession(QObject):
    """``changed``: an answer, a move, an edit from outside; ``answered``: answers alone; ``message``: text and kind."""

    changed = pyqtSignal()
    answered = pyqtSignal()
    message = pyqtSignal(str, str)

    def __init__(self, sample: ReviewSample, reviewer: str, parent: QObject | None = None) -> None:
        """Raises InputError for a sample that cannot be read."""
        super().__init__(parent)
        self.sample, self.reviewer, self.shown, self.goes_on = sample, reviewer, ALL, True
        self._stamp = stamp(sample.path)
        self.points = read_points(sample.path)
        self._place = 0
        self._steps: list[Step] = []
        self._unreadable: tuple = ()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def end(self) -> None:
        """Look at the file no more."""
        self._timer.stop()
        self.deleteLater()

    @property
    def legend(self) -> Legend:
        return self.sample.legend

    @property
    def point(self) -> ReviewPoint:
        return self.points[self._place]

    @property
    def place(self) -> int:
        """Of the current point among all, from 1."""
        return self._place + 1

    @property
    def author(self) -> str:
        """Whose answer a key gives: the reviewer's, or among conflicts that of all."""
        return CONSENSUS if self.shown == CONFLICTS else self.reviewer

    @property
    def answer(self) -> Answer | None:
        """What the author has said of the current point."""
        return self.point.answer_of(self.author)

    @property
    def map_class_shown(self) -> bool:
        """A review is blind until the point is answered, unless the sample says otherwise."""
        return not self.sample.blind or self.answer is not None

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    def set_reviewer(self, name: str) -> None:
        self.reviewer = name.strip()
        self.changed.emit()

    def show_only(self, shown: str) -> None:
        """Step through ``shown`` points only: ALL, OPEN or CONFLICTS."""
        self.shown = shown
        if not self._is(shown, self.point):
            self.step(1)
        self.changed.emit()

    def number_of(self, shown: str) -> int:
        return sum(self._is(shown, point) for point in self.points)

    def _is(self, shown: str, point: ReviewPoint) -> bool:
        if shown == CONFLICTS:
            return point.in_conflict
        return shown == ALL or point.answer_of(self.reviewer) is None

    def step(self, direction: int, shown: str = "") -> None:
        """To the next (1) or previous (-1) point that is ``shown`` (empty: as chosen), round about."""
        count = len(self.points)
        places = ((self._place + direction * number) % count for number in range(1, count + 1))
        self._go(next((place for place in places if self._is(shown or self.shown, self.points[place])), self._place))

    def nearest(self) -> None:
        """To the unanswered point that lies nearest, seen from the current one."""
        here, narrow = self.point, self._east_west()
        open_points = [(place, p) for place, p in enumerate(self.points) if p is not here and self._is(OPEN, p)]
        if open_points:
            self._go(min(open_points, key=lambda e: math.hypot((e[1].x - here.x) * narrow, e[1].y - here.y))[0])

    def _east_west(self) -> float:
        """How long a unit of x is beside one of y."""
        return math.cos(math.radians(self.point.y)) if self.sample.crs.isGeographic() else 1.0

    def _go(self, place: int) -> None:
        self._place = place
        self.changed.emit()

    def say(self, reference: int) -> None:
        """Give the current point the class ``reference``, keep what was said beside it, and go on."""
        saved = self._change(replace(self.answer or Answer(reviewer=self.author), reference=reference))
        left = CONFLICTS if self.shown == CONFLICTS else OPEN
        if saved and self.goes_on and self.number_of(left):
            self.step(1, left)

    def say_more(self, certainty: str | None = None, remark: str | None = None) -> None:
        """Add to an answer that is there; before it there is nothing to add to."""
        if self.answer is None:
            return
        new = replace(self.answer, certainty=self.answer.certainty if certainty is None else certainty)
        new = replace(new, remark=new.remark if remark is None else remark)
        if new != self.answer:
            self._change(new)

    def undo(self) -> None:
        """Take the last answer back and show its point."""
        if self._steps:
            step = self._steps[-1]
            self._place = next(i for i, point in enumerate(self.points) if point.id == step.number)
            if self._save(Step(step.number, step.reviewer, step.after, step.before)):
                self._steps.pop()
            self.changed.emit()

    def _change(self, new: Answer) -> bool:
        if not self.author:
            self.message.emit(self.tr("Say first who answers, in the field 'Reviewer'."), "problem")
            return False
        step = Step(self.point.id, self.author, self.answer, new)
        saved = self._save(step)
        if saved:
            self._steps.append(step)
        self.changed.emit()
        return saved

    def _save(self, step: Step) -> bool:
        try:
            save_answer(self.sample.path, step.number, step.reviewer, step.after, step.before)
        except LandClairError as error:
            self.message.emit(str(error), "problem")
            self.look()
            return False
        self._read()
        self.answered.emit()
        return True

    def look(self) -> None:
        """Take up what other programs have done to the file."""
        if stamp(self.sample.path) == self._stamp:
            return
        before = self.points
        if self._read() and self.points != before:
            old = {point.id: point for point in before}
            edited = sum(old.get(point.id) != point for point in self.points)
            self.message.emit(self.tr("Another program has changed {} points of the sample.").format(edited), "info")
            self.answered.emit()
        self.changed.emit()

    def _read(self) -> bool:
        """Read the file again and stay at the point; while it cannot be read, what was known is shown."""
        number, seen = self.point.id, stamp(self.sample.path)
        try:
            points = read_points(self.sample.path)
        except LandClairError as error:
            if seen != self._unreadable:
                self._unreadable = seen
                self.message.emit(str(error), "problem")
            return False
        self.points, self._stamp = points, seen
        self._place = next((place for place, point in enumerate(points) if point.id == number), 0)
        refresh_layers(self.sample.path)
        return True

    def progress(self) -> list[tuple[str, int, int]]:
        """Name, answered points and points of every stratum."""
        rows = []
        for entry in self.sample.strata:
            points = [point for point in self.points if point.stratum == entry["code"]]
            answered = sum(point.answer_of(self.reviewer) is not None for point in points)
            rows.append((entry["name"], answered, len(points)))
        return rows

    def name_of(self, reference: int | None) -> str:
        """What an answer is called."""
        if reference == CANNOT_SAY:
            return self.tr("Cannot say")
        entry = self.legend.by_code(reference)
        return entry.name if entry else self.tr("Class {}").format(reference)


def refresh_layers(path: str) -> None:
    """Have the layers of this file on the map show what it holds now."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and file_of_sample(layer) == path:
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
