"""A STAC API on this machine: item search, collections, files by range, and the faults that servers have."""

import json
import threading
import time
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

CONFORMS = [
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/collections",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
]


class StacServer(ThreadingHTTPServer):
    """Serves the ``items`` of some ``collections`` and the files of ``folder``; ``faults`` are asked before it does.

    A fault is called with the path and the handler; it returns True if it has answered. ``bearer`` and ``signature``
    are what requests and files must carry; ``log`` has (path, range, bytes sent).
    """

    daemon_threads = True

    def __init__(self, folder: Path, collections: list[dict], items: list[dict]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder, self.collections, self.items = folder, collections, items
        self.faults, self.log, self.bearer, self.signature = [], [], "", ""
        self.pages = 2

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def sent(self, name: str = "/files/") -> int:
        return sum(size for path, _, size in self.log if name in path)

    def asked(self, name: str) -> int:
        return sum(name in path for path, _, _ in self.log)


@contextmanager
def serving(server: StacServer):
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments) -> None:
        """Quiet: the server keeps a log of its own."""

    def do_GET(self) -> None:
        path, server = urlsplit(self.path).path, self.server
        if any(fault(path, self) for fault in server.faults):
            return
        if server.bearer and self.headers.get("Authorization") != f"Bearer {server.bearer}":
            self.answer({"description": "expired"}, 401)
        elif path == "/":
            self.answer(self.landing())
        elif path == "/collections":
            self.answer({"collections": server.collections, "links": []})
        elif path.startswith("/token/"):
            self.answer({"token": server.signature, "msft:expiry": "2999-01-01T00:00:00Z"})
        elif path == "/search":
            self.search({key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()})
        elif path.startswith("/files/"):
            self.file(server.folder / path.removeprefix("/files/"))
        else:
            self.answer({"description": "nothing here"}, 404)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not any(fault("/search", self) for fault in self.server.faults):
            self.search(body)

    def landing(self) -> dict:
        url = self.server.url
        links = [("self", "/"), ("root", "/"), ("data", "/collections"), ("search", "/search")]
        return {
            "type": "Catalog", "id": "here", "description": "here", "stac_version": "1.0.0", "conformsTo": CONFORMS,
            "links": [{"rel": rel, "href": url + path, "type": "application/json"} for rel, path in links]
            + [{"rel": "search", "href": f"{url}/search", "type": "application/geo+json", "method": "POST"}],
        }  # fmt: skip

    def search(self, query: dict) -> None:
        """Items of the collections whose box meets the query's within its dates, a few a page."""
        names, box = query.get("collections", []), query["bbox"]
        names, box = (value.split(",") if isinstance(value, str) else value for value in (names, box))
        found = [item for item in self.server.items if item["collection"] in names and _meets(item["bbox"], box)]
        if query.get("datetime"):
            first, last = (datetime.fromisoformat(text) for text in query["datetime"].split("/"))
            found = [item for item in found if first <= datetime.fromisoformat(item["properties"]["datetime"]) <= last]
        start = int(query.get("page", 0))
        page, rest = found[start : start + self.server.pages], found[start + self.server.pages :]
        links = [{"rel": "next", "href": f"{self.server.url}/search", "method": "POST",
                  "body": {**query, "page": start + self.server.pages}}] if rest else []  # fmt: skip
        self.answer({"type": "FeatureCollection", "features": page, "links": links})

    def file(self, path: Path) -> None:
        if self.server.signature and self.server.signature not in self.path:
            self.answer({"description": "unsigned"}, 403)
        elif not path.is_file():
            self.answer({"description": "no file"}, 404)
        else:
            data = path.read_bytes()
            if "Range" not in self.headers:
                return self.answer(json.loads(data))
            first, last = (int(text) for text in self.headers["Range"].removeprefix("bytes=").split("-"))
            if first >= len(data):
                self.answer({"description": "beyond the end"}, 416)
            else:
                self.part(data[first : last + 1], first, len(data))

    def part(self, body: bytes, first: int, total: int, said: int | None = None) -> None:
        """A range; ``said`` is the length that the headers speak of, if it is not the true one."""
        length = len(body) if said is None else said
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{first + length - 1}/{total}")
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.server.log.append((self.path, (first, first + length), len(body)))
        self.wfile.write(body)

    def answer(self, body: dict, status: int = 200, headers: dict | None = None) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in (
            {"Content-Type": "application/json", "Content-Length": str(len(data))} | (headers or {})
        ).items():
            self.send_header(name, value)
        self.end_headers()
        self.server.log.append((self.path, None, len(data)))
        self.wfile.write(data)


def _meets(one, other) -> bool:
    west, south, east, north = map(float, other)
    return one[0] <= east and one[2] >= west and one[1] <= north and one[3] >= south


def failing(name: str, times: int, status: int = 503, wait: str = "0"):
    """Answer with ``status`` the first ``times`` that ``name`` is asked for."""
    left = [times]

    def fault(path: str, handler: _Handler) -> bool:
        if name not in path or left[0] <= 0:
            return False
        left[0] -= 1
        handler.answer({"description": "busy"}, status, {"Retry-After": wait})
        return True

    return fault


def slow(seconds: float):
    """Answer late."""

    def fault(path: str, handler: _Handler) -> bool:
        time.sleep(seconds)
        return False

    return fault


def cutting(name: str, times: int):
    """Say the full length of a range, send half of it and hang up."""
    left = [times]

    def fault(path: str, handler: _Handler) -> bool:
        if name not in path or left[0] <= 0:
            return False
        left[0] -= 1
        data = (handler.server.folder / path.removeprefix("/files/")).read_bytes()
        first, last = (int(text) for text in handler.headers["Range"].removeprefix("bytes=").split("-"))
        body = data[first : last + 1]
        handler.close_connection = True
        handler.part(body[: len(body) // 2], first, len(data), said=len(body))
        return True

    return fault


def lying(name: str, steady: bool):
    """Claim that a file is ten times as long as it is, or each time that it is longer than before."""
    asked = [0]

    def fault(path: str, handler: _Handler) -> bool:
        if name not in path:
            return False
        asked[0] += 1
        data = (handler.server.folder / path.removeprefix("/files/")).read_bytes()
        first, last = (int(text) for text in handler.headers["Range"].removeprefix("bytes=").split("-"))
        handler.part(data[first : last + 1], first, 10 * len(data) if steady else len(data) + asked[0])
        return True

    return fault


def whole(name: str):
    """Ignore the range and send everything."""

    def fault(path: str, handler: _Handler) -> bool:
        if name not in path:
            return False
        handler.answer({"everything": "x" * 1000}, 200)
        return True

    return fault
