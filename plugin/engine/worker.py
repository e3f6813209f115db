"""The warm worker process: one job at a time, requests and events line by line (contract/protocol.py)."""

from __future__ import annotations

import os
import queue
import sys
import threading
import traceback

from ... import __version__
from ..contract import jobs, protocol
from ..contract.errors import Cancelled, EngineError, LandClairError
from . import operations
from .progress import Progress


class Worker:
    """Runs queued jobs in one thread while the main thread listens for requests."""

    def __init__(self, output) -> None:
        self._output = output
        self._lock = threading.Lock()
        self._queue: queue.Queue[tuple[int, dict] | None] = queue.Queue()
        self._progress: dict[int, Progress] = {}

    def send(self, event: dict) -> None:
        with self._lock:
            self._output.write(protocol.encode(event))
            self._output.flush()

    def listen(self, lines) -> None:
        """Take requests until ``quit`` or the end of the stream; a job that still runs is then cancelled."""
        runner = threading.Thread(target=self._run_jobs, daemon=True)
        runner.start()
        for line in lines:
            if self._take(protocol.decode(line)):
                break
        for progress in list(self._progress.values()):
            progress.cancel()
        self._queue.put(None)
        runner.join(timeout=5)

    def _take(self, request: dict) -> bool:
        action, identity = request.get("do"), request.get("id", 0)
        if action == "run":
            self._progress[identity] = Progress(lambda event: self.send({"id": identity, **event}))
            self._queue.put((identity, request))
        elif action == "cancel" and identity in self._progress:
            self._progress[identity].cancel()
        return action == "quit"

    def _run_jobs(self) -> None:
        while (item := self._queue.get()) is not None:
            identity, request = item
            self.send({"id": identity, **self._answer(identity, request)})
            del self._progress[identity]

    def _answer(self, identity: int, request: dict) -> dict:
        progress = self._progress[identity]
        try:
            progress.check()
            self.send({"id": identity, "event": "started"})
            job = jobs.from_arguments(request.get("job", ""), request.get("arguments", {}))
            return {"event": "done", "result": operations.run(job, progress)}
        except Cancelled:
            return {"event": "cancelled"}
        except LandClairError as error:
            return {"event": "failed", "kind": error.kind, "message": str(error)}
        except MemoryError:
            return {"event": "failed", "kind": EngineError.kind, "message": OUT_OF_MEMORY}
        except Exception as error:  # the boundary of the process: a bug becomes a message, the worker lives on
            traceback.print_exc(file=sys.stderr)
            message = f"The engine met an unexpected error: {type(error).__name__}: {error}. The log has the details."
            return {"event": "failed", "kind": EngineError.kind, "message": message}


OUT_OF_MEMORY = "The engine ran out of memory. Choose a smaller tile or fewer threads, or close other programs."


def main(arguments: list[str]) -> int:
    """Serve requests on stdin. Standard output belongs to the protocol, so prints of libraries go to stderr."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    worker = Worker(output)
    worker.send({"event": "ready", "version": __version__, "pid": os.getpid()})
    worker.listen(sys.stdin.buffer)
    return 0
