"""A language model behind an OpenAI-compatible server on this machine, such as Ollama or llama.cpp."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from ....contract.errors import EngineError, InputError
from ..answer import LONGEST_TEXT, Request
from .phi3_onnx import ANSWER_TOKENS, READING_TOKENS, TEMPERATURE

LOCAL = ("localhost", "127.0.0.1", "::1")
PATIENCE = 60.0  # seconds without a byte
MOST_CHOICES = 150
STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"')


class ServerWriter:
    """Asks for a list of admissible sentences by JSON schema; whatever comes is checked like any other writer's."""

    name = "server"

    def __init__(self, address: str, model: str, title: str = "Language model on this machine") -> None:
        self._address, self._model = local_address(address), model
        self.title = f"{title} ({model})" if model else title

    def write(self, request: Request) -> Iterator[str]:
        body = {
            "model": self._model, "messages": request.messages, "seed": request.seed, "temperature": TEMPERATURE,
            "stream": True, "max_tokens": ANSWER_TOKENS if request.admissible else READING_TOKENS,
        }  # fmt: skip
        if request.admissible is None:
            yield from self._stream(body)
            return
        body["response_format"] = {"type": "json_schema", "json_schema": {"name": "answer", "schema": _schema(request)}}
        yield from _sentences(self._stream(body))

    def models(self) -> list[str]:
        """The names of the models that the server has; EngineError if it does not answer."""
        connection, response = self._ask("GET", "/v1/models", None)
        try:
            listed = json.loads(response.read(2**20))["data"]
            return [str(entry["id"]) for entry in listed]
        except (ValueError, KeyError, TypeError, http.client.HTTPException, OSError) as error:
            raise EngineError(f"The server at {self._address.netloc} answered something else than a list of models: "
                              f"{error}. Expected an OpenAI-compatible server.") from error  # fmt: skip
        finally:
            connection.close()

    def _stream(self, body: dict) -> Iterator[str]:
        connection, response = self._ask("POST", "/v1/chat/completions", body)
        try:
            received = 0
            while received < 10 * LONGEST_TEXT and (line := response.readline(LONGEST_TEXT)):
                received += len(line)
                text = line.decode("utf-8", "replace").strip()
                if text.startswith("data:") and text != "data: [DONE]":
                    yield _content(text.removeprefix("data:"))
        finally:
            connection.close()

    def _ask(self, method: str, path: str, body: dict | None) -> tuple:
        kind = http.client.HTTPSConnection if self._address.scheme == "https" else http.client.HTTPConnection
        connection = kind(self._address.hostname, self._address.port, timeout=PATIENCE)
        try:
            content = None if body is None else json.dumps(body).encode()
            connection.request(method, self._address.path.rstrip("/") + path, content, HEADERS)
            response = connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            raise EngineError(
                f"No language model answers at {self._address.netloc}: {error}. "
                "Start the server, or correct its address."
            ) from error
        if response.status != 200:
            reason = " ".join(response.read(300).decode("utf-8", "replace").split())
            connection.close()
            raise EngineError(f"The server at {self._address.netloc} answered {response.status}: {reason}")
        return connection, response


HEADERS = {"Content-Type": "application/json", "Accept": "text/event-stream, application/json"}


def local_address(text: str) -> SplitResult:
    """The parts of a server's address; InputError unless it is on this machine."""
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme not in ("http", "https") or parts.hostname not in LOCAL:
        raise InputError(
            f"The language model's address is '{text}'. Expected a server on this machine, such as "
            "http://localhost:11434; evidence does not leave it."
        )
    return parts


def _schema(request: Request) -> dict:
    texts = [entry.text for entry in request.admissible.sentences.values()][:MOST_CHOICES]
    sentences = {"type": "array", "items": {"type": "string", "enum": texts}, "minItems": 2, "maxItems": 7}
    return {"type": "object", "properties": {"sentences": sentences}, "required": ["sentences"]}


def _sentences(pieces: Iterator[str]) -> Iterator[str]:
    """The strings of a JSON answer, each as it is complete; text that is not JSON as it comes."""
    text, at = "", 0
    for piece in pieces:
        text += piece
        if not text.lstrip().startswith("{"):
            yield piece
            continue
        for found in STRINGS.finditer(text, at):
            at = found.end()
            if found[0] != '"sentences"':
                yield _unquoted(found[0]) + "\n"


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:  # a wrong escape: it will be dropped as no admissible sentence
        return text


def _content(text: str) -> str:
    """The new words in one event of the stream; "" in events of other kinds."""
    try:
        return str(json.loads(text)["choices"][0]["delta"].get("content") or "")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return ""
