"""Answers: what a writer said, sentence by sentence, with the evidence filled in; nothing else gets through."""

from __future__ import annotations

import queue
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from ...contract.errors import LandClairError
from .admissible import LONGEST_ANSWER, Admissible, Sentence
from .evidence import Evidence
from .language import SLOT, Language

LONGEST_TEXT = 8_000  # characters that a writer may send
MOST_FREE = 1200
MOST_DROPPED = 40
MARKS = {".", "。", "\n"}
ENDS = re.compile(r"(?<=[.。])\s*|\n+")


@dataclass(frozen=True)
class Request:
    """What a writer is asked: the messages of a chat, what it may say (None: free words), and the seed."""

    system: str
    user: str
    admissible: Admissible | None
    seed: int = 0

    @property
    def messages(self) -> list[dict]:
        return [{"role": "system", "content": self.system}, {"role": "user", "content": self.user}]


class Writer(Protocol):
    """Whoever chooses what is said, in which order and how. ``write`` yields pieces of text as they come."""

    name: str
    title: str

    def write(self, request: Request) -> Iterator[str]: ...


@dataclass
class Answer:
    """The sentences that held, how many did not, and why the template wrote it, if it did."""

    sentences: list[Sentence] = field(default_factory=list)
    dropped: int = 0
    fell_back: str = ""


def write_answer(
    writer: Writer,
    request: Request,
    time_limit: float,
    say: Callable[[Sentence], None] = lambda sentence: None,
    check: Callable[[], None] = lambda: None,
) -> Answer:
    """What ``writer`` says and may be said, within ``time_limit`` seconds. ``say`` gets each sentence as it is final,
    ``check`` is called often and may raise Cancelled. ``fell_back`` is late, nothing, or why the writer failed.
    """
    answer, deadline = Answer(), time.monotonic() + time_limit
    said: set[str] = set()
    rest, length = "", 0
    with _Pieces(writer, request) as pieces:
        while (piece := pieces.next(deadline, check)) is not None:
            length += len(piece)
            *finished, rest = ENDS.split(rest + piece) if MARKS & {*piece} else [rest + piece]
            for text in finished:
                _take(text, request.admissible, answer, said, say)
            if len(answer.sentences) >= LONGEST_ANSWER or answer.dropped >= MOST_DROPPED or length > LONGEST_TEXT:
                break
        else:
            _take(rest, request.admissible, answer, said, say)
    if not answer.sentences:
        answer.fell_back = pieces.trouble or "nothing"
    return answer


def free_words(writer: Writer, request: Request, time_limit: float, check: Callable[[], None]) -> str:
    """What a model says unguided, at most MOST_FREE characters of it; what it said before it failed, if it fails."""
    deadline, text = time.monotonic() + time_limit, ""
    with _Pieces(writer, request) as pieces:
        while len(text) < MOST_FREE and (piece := pieces.next(deadline, check)) is not None:
            text += piece
    return text[:MOST_FREE]


def _take(text: str, admissible: Admissible, answer: Answer, said: set[str], say) -> None:
    text = text.strip().removeprefix("- ").strip()
    if not text or len(answer.sentences) >= LONGEST_ANSWER:
        return
    sentence = admissible.find(text)
    names = {entry.id for entry in sentence.propositions} if sentence else set()
    if sentence is None or names <= said:
        answer.dropped += 1
        return
    said |= names
    answer.sentences.append(sentence)
    say(sentence)


class _Pieces:
    """A writer's pieces from a thread of its own, so that one that hangs costs no more than its time."""

    def __init__(self, writer: Writer, request: Request) -> None:
        self.trouble = ""
        self._queue: queue.Queue = queue.Queue(maxsize=64)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(writer, request), daemon=True)

    def __enter__(self) -> _Pieces:
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._stop.set()

    def next(self, deadline: float, check: Callable[[], None]) -> str | None:
        """The next piece; None at the end, when the time is over or the writer failed."""
        while time.monotonic() < deadline:
            check()
            try:
                piece = self._queue.get(timeout=min(0.1, max(deadline - time.monotonic(), 0.001)))
            except queue.Empty:
                continue
            if isinstance(piece, Exception):
                self.trouble = str(piece) if isinstance(piece, LandClairError) else f"{type(piece).__name__}: {piece}"
                return None
            return piece
        self.trouble = "late"
        return None

    def _run(self, writer: Writer, request: Request) -> None:
        try:
            for piece in writer.write(request):
                if not self._put(str(piece)):
                    return
            self._put(None)
        except Exception as error:  # whatever a model or a server does, the answer comes: from the template
            self._put(error)

    def _put(self, piece) -> bool:
        while not self._stop.is_set():
            try:
                self._queue.put(piece, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False


def filled(sentence: Sentence, evidence: dict[str, Evidence], language: Language) -> list[dict]:
    """The sentence's parts: ``{"text"}`` and, where a figure or a name was filled in, ``{"text", "evidence": id}``."""
    parts, at = [], 0
    for found in SLOT.finditer(sentence.text):
        name = found[1]
        parts.append({"text": sentence.text[at : found.start()]})
        parts.append({"text": language.value(evidence[name]), "evidence": name})
        at = found.end()
    parts.append({"text": sentence.text[at:]})
    return [part for part in parts if part["text"]]
