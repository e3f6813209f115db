"""Drives the warm worker process: one job at a time, from any thread, with a cancel that always answers."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import queue
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

from ..contract import jobs, protocol
from ..contract.errors import Cancelled, EngineError, from_kind

START_SCRIPT = Path(__file__).resolve().parents[1] / "engine" / "start.py"
POLL_SECONDS = 0.05
CANCEL_SECONDS = 0.3
START_SECONDS = 60.0
LOG_BYTES = 1_000_000
FOREIGN_VARIABLES = ("PYTHON", "GDAL_", "PROJ_", "OGR_", "CPL_", "VIRTUAL_ENV", "QT_", "QGIS_")


def engine_command(python: str | Path, *arguments: str) -> list[str]:
    """The command line of an engine process: ``worker`` or ``cli ...``; ``-I`` keeps QGIS's Python paths out."""
    return [str(python), "-I", str(START_SCRIPT), *arguments]


def engine_variables() -> dict[str, str]:
    """The environment variables an engine process gets: none of those that steer QGIS's Python, GDAL, PROJ or Qt."""
    return {name: value for name, value in os.environ.items() if not name.upper().startswith(FOREIGN_VARIABLES)}


def process_options() -> dict:
    """Popen options: no console window on Windows, a process group of its own elsewhere."""
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def kill(process: subprocess.Popen) -> None:
    """End ``process`` at once, with its children where the system has process groups."""
    if process.poll() is None:
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


class _Worker:
    """One running worker process and the queue of its events; ``{"event": "ended"}`` is always the last."""

    def __init__(self, command: list[str], log: Path) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LOG_BYTES:
            log.replace(log.with_suffix(".previous.log"))
        self.events: queue.Queue[dict] = queue.Queue()
        with open(log, "ab") as errors:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=engine_variables(),
                **process_options(),
            )
        threading.Thread(target=self._read, name="landclair-worker-events", daemon=True).start()

    def _read(self) -> None:
        try:
            with self.process.stdout as lines:
                for line in lines:
                    self.events.put(protocol.decode(line))
        except EngineError as error:
            self.events.put({"event": "garbled", "message": str(error)})
        self.events.put({"event": "ended"})

    def send(self, request: dict) -> None:
        """Write one request; a worker that has just died shows as its ``ended`` event, so a broken pipe is no news."""
        try:
            self.process.stdin.write(protocol.encode(request))
            self.process.stdin.flush()
        except OSError:
            self.events.put({"event": "ended"})

    def close(self) -> None:
        """Ask the worker to quit and make sure that it is gone within a second."""
        self.send({"do": "quit"})
        try:
            self.process.wait(timeout=1.0)
        except subprocess.TimeoutExpired:
            kill(self.process)
        with contextlib.suppress(OSError):  # what a dead worker did not read is no news either
            self.process.stdin.close()


class EngineClient:
    """The only way to the engine: ``run`` blocks the calling thread, other callers wait their turn."""

    def __init__(self, command: list[str], log: Path) -> None:
        self.command = command
        self.log = log
        self._turn = threading.Lock()
        self._worker: _Worker | None = None
        self._runs = 0

    @property
    def pid(self) -> int | None:
        """The worker's process id while it lives."""
        worker = self._worker
        return worker.process.pid if worker and worker.process.poll() is None else None

    def run(
        self,
        job,
        on_event: Callable[[dict], None] = lambda event: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> dict:
        """Run a contract job and return its result; raises the contract's errors, Cancelled among them.

        ``on_event`` gets every protocol event in the calling thread. A worker that does not answer a cancel in time
        is killed and the folders it had announced are removed; the next run starts a new one.
        """
        while not self._turn.acquire(timeout=POLL_SECONDS):
            if is_cancelled():
                raise Cancelled("Cancelled; nothing was written.")
        try:
            worker = self._ready_worker(is_cancelled)
            self._runs += 1
            request = {"id": self._runs, "do": "run", "job": jobs.kind_of(job), "arguments": dataclasses.asdict(job)}
            worker.send(request)
            return self._follow(worker, self._runs, on_event, is_cancelled)
        finally:
            self._turn.release()

    def close(self) -> None:
        """Stop the worker; a run in progress ends with an EngineError."""
        worker, self._worker = self._worker, None
        if worker:
            worker.close()

    def _ready_worker(self, is_cancelled: Callable[[], bool]) -> _Worker:
        if self.pid is not None:
            return self._worker
        try:
            worker = _Worker(self.command, self.log)
        except OSError as error:
            raise EngineError(
                f"The engine could not be started: {error}. Repair it in LandClair's settings."
            ) from error
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and not is_cancelled():
            event = _next_event(worker)
            if event and event["event"] == "ready":
                self._worker = worker
                return worker
            if event:
                break
        kill(worker.process)
        if is_cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        raise EngineError(
            f"The engine did not start. Repair it in LandClair's settings; the log has the details: {self.log}"
        )

    def _follow(self, worker: _Worker, identity: int, on_event, is_cancelled) -> dict:
        staging: list[str] = []
        give_up = float("inf")
        while time.monotonic() < give_up:
            if give_up == float("inf") and is_cancelled():
                worker.send({"id": identity, "do": "cancel"})
                give_up = time.monotonic() + CANCEL_SECONDS
            event = _next_event(worker)
            if event is None:
                continue
            if event["event"] in ("ended", "garbled"):
                break
            if event.get("id") != identity:
                continue
            if event["event"] == "staging":
                staging.append(event["path"])
            answer = _answer(event)
            if answer is not None:
                return answer
            on_event(event)
        self._abandon(worker, staging)
        if give_up < float("inf"):
            raise Cancelled("Cancelled; nothing was written.")
        raise EngineError(
            "The engine stopped while it was working: it was ended from outside or ran out of memory. "
            f"Run again; a new engine is started. The log has the details: {self.log}"
        )

    def _abandon(self, worker: _Worker, staging: list[str]) -> None:
        kill(worker.process)
        self._worker = None
        for folder in staging:
            if os.path.isdir(folder):
                shutil.rmtree(folder)


def _next_event(worker: _Worker) -> dict | None:
    try:
        return worker.events.get(timeout=POLL_SECONDS)
    except queue.Empty:
        return None


def _answer(event: dict) -> dict | None:
    """The result in a final event, None for an event on the way; raises what the engine raised."""
    if event["event"] == "done":
        return event["result"]
    if event["event"] == "failed":
        raise from_kind(event["kind"], event["message"])
    if event["event"] == "cancelled":
        raise Cancelled("Cancelled; nothing was written.")
    return None


_client: EngineClient | None = None
_client_lock = threading.Lock()


def engine_client() -> EngineClient:
    """The session's one client, for the interpreter that is set now; EngineError when there is no usable engine."""
    from . import environment

    global _client
    python = environment.engine_python()
    if python is None:
        raise EngineError("LandClair's engine is not set up yet. Open the LandClair panel and choose 'Set up'.")
    command = engine_command(python, "worker")
    with _client_lock:
        if _client is None or _client.command != command:
            if _client is not None:
                _client.close()
            _client = EngineClient(command, environment.home() / "logs" / "worker.log")
        return _client


def close_engine() -> None:
    """Stop the worker: QGIS quits, the plugin is unloaded, or the environment is about to change."""
    global _client
    with _client_lock:
        if _client is not None:
            _client.close()
        _client = None
