"""The web: ranges of remote files, asked for again where a server stumbles, with errors that say what to do."""

from __future__ import annotations

import io
import threading
import time
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import requests

from ...contract.errors import EngineError, LandClairError
from ..progress import Progress
from .presets import Endpoint

TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0  # seconds
TIMEOUT = 10, 30  # seconds to connect, and between bytes
BUSY = (408, 425, 429, 500, 502, 503, 504)
CHUNK = 1 << 16  # bytes that are asked for at least: directories of files lie together
KEPT_CHUNKS = 256
MOST_BYTES = 1 << 25  # of a file that is read whole
ACCOUNT_HEADER = "Ocp-Apim-Subscription-Key"  # of Planetary Computer
CAUSES = {
    "resolve": "its name is not known", "refused": "it refuses the connection", "unreachable": "there is no network",
    "IncompleteRead": "it cuts its answer short",
}  # fmt: skip
REMOTE_NAME = "landclair/remote.tif"  # what GDAL calls a file that is read through us
TOKEN_LIFE = timedelta(minutes=2)  # a signature that ends sooner is renewed


class Web:
    """Answers of one catalogue's hosts; may be used from several threads."""

    def __init__(self, endpoint: Endpoint, progress: Progress) -> None:
        self._endpoint, self._progress = endpoint, progress
        self._local, self._lock = threading.local(), threading.Lock()
        self._signatures: dict[str, tuple[str, datetime]] = {}
        self.received = 0  # bytes

    def range(self, url: str, start: int, end: int, collection: str) -> tuple[bytes, int]:
        """Bytes [start, end) of ``url``, fewer at the file's end, and the whole file's size."""
        for attempt in range(TRIES):
            trouble = ""
            headers = {"Range": f"bytes={start}-{end - 1}", "Accept-Encoding": "identity"} | self._bearer(url)
            try:
                signed = self._signed(url, collection)
                with self._session.get(signed, headers=headers, timeout=TIMEOUT, stream=True) as answer:
                    if answer.status_code not in BUSY:
                        refuse(answer.status_code, url)
                        return self._body(answer, url, start, end)
                    trouble, wait = f"it answers {answer.status_code}", answer.headers.get("Retry-After", "")
            except (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError) as error:
                trouble, wait = cause(error), ""
            except _CutShort as error:
                trouble, wait = str(error), ""
            if attempt < TRIES - 1:
                self._pause(attempt, wait)
        raise EngineError(
            f"{host(url)} cannot be read: {trouble}, {TRIES} times. What has arrived is kept; check the connection "
            "and run it again later."
        )

    def whole(self, url: str, collection: str) -> bytes:
        """A small file; EngineError if it is none."""
        data, size = self.range(url, 0, MOST_BYTES, collection)
        if size > MOST_BYTES:
            raise EngineError(f"{url.partition('?')[0]} has {size} bytes, where a small file was expected.")
        return data

    def _body(self, answer, url: str, start: int, end: int) -> tuple[bytes, int]:
        """The part's bytes, if they are what the server's own headers say."""
        if answer.status_code != 206:
            raise EngineError(
                f"{host(url)} sends whole files instead of parts (status {answer.status_code}). Expected a server "
                "with range requests; choose another catalogue."
            )
        span, _, total = answer.headers.get("Content-Range", "").removeprefix("bytes ").partition("/")
        first, _, last = span.partition("-")
        if not (first.isdigit() and last.isdigit() and total.isdigit()):
            raise EngineError(f"{host(url)} does not say which part it sends. Choose another catalogue.")
        length = int(last) + 1 - int(first)
        if int(first) != start or int(last) >= int(total) or length != min(end, int(total)) - start:
            raise EngineError(
                f"{host(url)} sends bytes {span} of {total} where {start}-{end - 1} were asked for. Its file is not "
                "what it says; choose another catalogue or scene."
            )
        body = b"".join(answer.iter_content(CHUNK))
        with self._lock:
            self.received += len(body)
        if len(body) != length:
            raise _CutShort(f"it sends {len(body)} of {length} bytes")
        return body, int(total)

    def _pause(self, attempt: int, asked: str) -> None:
        """Wait before another try, as long as the server asks for, else longer each time; stops at a cancel."""
        seconds = float(asked) if asked.isdigit() else FIRST_WAIT * 2**attempt
        until = time.monotonic() + min(seconds, LONGEST_WAIT)
        while time.monotonic() < until:
            self._progress.check()
            time.sleep(0.05)

    @property
    def _session(self) -> requests.Session:
        if not hasattr(self._local, "session"):
            self._local.session = requests.Session()
        return self._local.session

    def _bearer(self, url: str) -> dict[str, str]:
        """The user's token, for the catalogue's own host and no other."""
        own = self._endpoint.bearer and not self._endpoint.tokens and host(url) == host(self._endpoint.url)
        return {"Authorization": f"Bearer {self._endpoint.bearer}"} if own else {}

    def _signed(self, url: str, collection: str) -> str:
        """The URL with the signature that its host asks for."""
        if not self._endpoint.tokens:
            return url
        with self._lock:
            token, until = self._signatures.get(collection, ("", datetime.now(UTC)))
            if until - datetime.now(UTC) < TOKEN_LIFE:
                account = {ACCOUNT_HEADER: self._endpoint.bearer} if self._endpoint.bearer else {}
                answer = self._session.get(f"{self._endpoint.tokens}/{collection}", headers=account, timeout=TIMEOUT)
                if answer.status_code in BUSY:
                    raise requests.ConnectionError(f"signatures: it answers {answer.status_code}")
                refuse(answer.status_code, self._endpoint.tokens)
                token, until = _signature(answer)
                self._signatures[collection] = token, until
        return f"{url}{'&' if '?' in url else '?'}{token}"


class _CutShort(Exception):
    """A body that ended before its time; it is asked for again."""


def _signature(answer) -> tuple[str, datetime]:
    try:
        data = answer.json()
        return data["token"], datetime.fromisoformat(data["msft:expiry"])
    except (ValueError, KeyError, TypeError) as error:
        raise EngineError(f"{host(answer.url)} gave no signature that can be used. Try again later.") from error


def refuse(status: int, url: str) -> None:
    """EngineError for an answer that asking again does not change."""
    if status in (401, 403):
        raise EngineError(
            f"{host(url)} refuses access ({status}): the token is missing, wrong or has expired. Get a new one, or "
            "choose a catalogue that needs none."
        )
    if status == 404:
        raise EngineError(
            f"{url.partition('?')[0]} is not there (404), though the catalogue lists it. Try other dates."
        )
    if status == 416:
        raise EngineError(f"{url.partition('?')[0]} is shorter than its own header says. Choose another scene.")
    if status >= 400:
        raise EngineError(f"{host(url)} answers {status}. Check the address of the catalogue.")


def host(url: str) -> str:
    return urlsplit(url).netloc or url


def cause(error: BaseException) -> str:
    """What a failed request comes down to, without the chain of wrappers."""
    if isinstance(error, requests.Timeout):
        return "it does not answer in time"
    text = str(error)
    return next((words for sign, words in CAUSES.items() if sign in text), "the connection broke")


class RemoteFile:
    """A file on the web of which only the parts that are asked for are read, in whole chunks that are kept.

    GDAL cannot pass an exception on: it is kept in ``failure``, and the read comes back empty.
    """

    def __init__(self, web: Web, url: str, collection: str) -> None:
        self._web, self._url, self._collection = web, url, collection
        self._chunks: dict[int, bytes] = {}
        self._size = -1
        self.failure: LandClairError | None = None

    def open(self, path: str, mode: str = "rb", **options) -> io.RawIOBase:
        """What rasterio calls: a cursor over the file, and nothing else that GDAL looks for beside it."""
        if path != REMOTE_NAME:
            raise FileNotFoundError(path)
        return _Cursor(self)

    @property
    def size(self) -> int:
        """Bytes; 0 after a failure."""
        if self._size < 0:
            self.bytes(0, 1)
        return max(self._size, 0)

    def bytes(self, start: int, end: int) -> bytes:
        """Bytes [start, end) as far as the file goes; none after a failure."""
        first, last = start // CHUNK, max(end - 1, start) // CHUNK + 1
        if self._size >= 0:
            end = min(end, self._size)
        try:
            if end > start and any(index not in self._chunks for index in range(first, last)):
                self._load(first, last)
        except LandClairError as error:
            self.failure = error
            return b""
        data = b"".join(self._chunks.get(index, b"") for index in range(first, last))
        return data[start - first * CHUNK : max(end - first * CHUNK, 0)]

    def _load(self, first: int, last: int) -> None:
        """Fetch chunks [first, last) in one go."""
        data, size = self._web.range(self._url, first * CHUNK, last * CHUNK, self._collection)
        if self._size >= 0 and size != self._size:
            raise EngineError(
                f"{host(self._url)} said that a file has {self._size} bytes and now says {size}. Run it again, or "
                "choose another catalogue."
            )
        self._size = size
        while len(self._chunks) > KEPT_CHUNKS:
            del self._chunks[next(iter(self._chunks))]
        for index in range(first, last):
            self._chunks[index] = data[(index - first) * CHUNK : (index - first + 1) * CHUNK]


class _Cursor(io.RawIOBase):
    """A place in a remote file, as GDAL moves it."""

    def __init__(self, file: RemoteFile) -> None:
        super().__init__()
        self._file, self._at = file, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + (0, self._at, self._file.size)[whence]
        return self._at

    def read(self, size: int = -1) -> bytes:
        data = self._file.bytes(self._at, self._file.size if size < 0 else self._at + size)
        self._at += len(data)
        return data
