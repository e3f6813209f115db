"""One loaded language model, kept warm between questions and released when nobody asks any more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

IDLE_SECONDS = 600.0


class Warm:
    """Holds at most one model, by key; only one question at a time uses it."""

    def __init__(self, idle: float = IDLE_SECONDS) -> None:
        self._idle, self._lock = idle, threading.Lock()
        self._key, self._model = None, None
        self._timer: threading.Timer | None = None

    @contextmanager
    def model(self, key, load: Callable[[], object]) -> Iterator[object]:
        """The model of ``key``, loaded if another or none is held."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            if self._key != key:
                self._key = self._model = None  # the old one goes before the new one comes
                self._model = load()
                self._key = key
            try:
                yield self._model
            finally:
                self._timer = threading.Timer(self._idle, self.release)
                self._timer.daemon = True
                self._timer.start()

    @property
    def loaded(self) -> bool:
        return self._model is not None

    def release(self) -> None:
        with self._lock:
            self._key = self._model = None


WARM = Warm()
