"""The line protocol: one JSON object a line, requests on the worker's stdin, events on its stdout.

Requests   {"id": 1, "do": "run", "job": "segment", "arguments": {...}}    queued, one runs at a time
           {"id": 1, "do": "cancel"}                                      running or still queued
           {"do": "quit"}                                                 end of stdin means the same
Events     {"event": "ready", "version": "...", "pid": 123}
           {"id": 1, "event": "started"}
           {"id": 1, "event": "staging", "path": "..."}                   to be removed if the worker is killed
           {"id": 1, "event": "progress", "fraction": 0.4, "message": "...", "rate": 1.2, "seconds_left": 40}
           {"id": 1, "event": "preview", "data": {...}}                   numbers to draw while it runs
           {"id": 1, "event": "done", "result": {...}}
           {"id": 1, "event": "failed", "kind": "input", "message": "..."}
           {"id": 1, "event": "cancelled"}
"""

from __future__ import annotations

import json

from .errors import EngineError

MAXIMUM_LINE = 16 * 1024 * 1024


def encode(message: dict) -> bytes:
    """One line of UTF-8 JSON with its newline."""
    return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> dict:
    """The message in one line; EngineError if it is not a JSON object or too long."""
    if len(line) > MAXIMUM_LINE:
        raise EngineError(
            f"A message of {len(line)} bytes came, at most {MAXIMUM_LINE} are allowed. Restart the engine."
        )
    try:
        message = json.loads(line)
    except ValueError as error:
        raise EngineError(f"Expected one JSON object a line, got {line[:80]!r}. Restart the engine.") from error
    if not isinstance(message, dict):
        raise EngineError(f"Expected a JSON object, got {line[:80]!r}. Restart the engine.")
    return message
