"""How a job says where it is, and how it is stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..contract.errors import Cancelled


class Progress:
    """Handed to every operation. ``emit`` gets protocol events without their id; any thread may call it."""

    def __init__(self, emit: Callable[[dict], None] = lambda event: None) -> None:
        self._emit = emit
        self._cancelled = threading.Event()
        self._started, self._before = time.monotonic(), 0.0

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the user stopped the job. Call it at least a few times a second."""
        if self._cancelled.is_set():
            raise Cancelled("Cancelled; nothing was written.")

    def begin_at(self, fraction: float) -> None:
        """The time that is left is told by what is done from here on: ``fraction`` was done before, by a run that is
        resumed or at another pace.
        """
        self._started, self._before = time.monotonic(), fraction

    def report(self, fraction: float, message: str = "", rate: float | None = None) -> None:
        """``fraction`` 0-1 of the whole job, ``rate`` in megapixels a second where that means something."""
        self.check()
        event = {"event": "progress", "fraction": round(min(max(fraction, 0.0), 1.0), 4), "message": message}
        elapsed, done = time.monotonic() - self._started, fraction - self._before
        if done > 0.01:
            event["seconds_left"] = round(elapsed * (1 - fraction) / done, 1)
        if rate is not None:
            event["rate"] = round(rate, 3)
        self._emit(event)

    def staging(self, path: str) -> None:
        """Announce a temporary folder that must go if this process is killed."""
        self._emit({"event": "staging", "path": path})

    def preview(self, data: dict) -> None:
        """Send numbers that a user may want to see while the job runs, such as losses."""
        self._emit({"event": "preview", "data": data})


class Part(Progress):
    """A job within a job: its whole is the outer job's way from ``low`` to ``high``, and the outer one can stop it."""

    def __init__(self, outer: Progress, low: float, high: float) -> None:
        super().__init__()
        self._outer, self._low, self._high = outer, low, high

    @property
    def cancelled(self) -> bool:
        return self._outer.cancelled

    def check(self) -> None:
        self._outer.check()

    def begin_at(self, fraction: float) -> None:
        self._outer.begin_at(self._low + (self._high - self._low) * fraction)

    def report(self, fraction: float, message: str = "", rate: float | None = None) -> None:
        self._outer.report(self._low + (self._high - self._low) * fraction, message, rate)

    def staging(self, path: str) -> None:
        self._outer.staging(path)

    def preview(self, data: dict) -> None:
        self._outer.preview(data)
