"""Fetching Phi-3 from a server that answers well, stops half-way, fails, or sends something else."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from landclair.plugin.contract.errors import Cancelled, EngineError
from landclair.plugin.contract.jobs import FetchPhi3Job
from landclair.plugin.engine.explanation import phi3_download
from landclair.plugin.engine.explanation.phi3_download import PARTS, Part, fetch_phi3
from landclair.plugin.engine.progress import Progress

CONTENT = {"config.json": b"{}", "weights.data": bytes(range(256)) * 4096}


class Hub(ThreadingHTTPServer):
    """Serves CONTENT with ranges; ``faults`` are taken one a request: a status, or bytes after which it hangs up."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content, self.faults, self.ranges = dict(CONTENT), [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass

    def do_GET(self) -> None:
        content = self.server.content[self.path.rsplit("/", 1)[1]]
        wanted = self.headers.get("Range", "")
        self.server.ranges.append(wanted)
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        fault = self.server.faults.pop(0) if self.server.faults else None
        if fault in (404, 500, 503):
            self.send_error(fault)
            return
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self.wfile.write(content[start:][:fault])


@pytest.fixture
def hub(monkeypatch):
    hub = Hub()
    parts = [Part(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in CONTENT.items()]
    monkeypatch.setattr(phi3_download, "HUB", f"http://127.0.0.1:{hub.server_address[1]}")
    monkeypatch.setattr(phi3_download, "PARTS", tuple(parts))
    monkeypatch.setattr(phi3_download, "read_folder", lambda folder: None)  # two files are no Phi-3
    yield hub
    hub.shutdown()
    hub.server_close()


def test_an_estimate_fetches_nothing(tmp_path):
    told = fetch_phi3(FetchPhi3Job(str(tmp_path / "phi3"), estimate=True), Progress())
    assert told["bytes"] == sum(part.bytes for part in PARTS) > 2.7e9
    assert (told["licence"], told["complete"]) == ("MIT", False)
    assert all(len(entry["sha256"]) == 64 for entry in told["files"])
    assert not (tmp_path / "phi3").exists()


def test_a_whole_download_is_checked_and_not_fetched_again(hub, tmp_path):
    assert fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())["complete"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == CONTENT
    hub.ranges.clear()
    fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    assert hub.ranges == []


def test_a_broken_connection_goes_on_where_it_stopped(hub, tmp_path):
    hub.faults = [None, 300_000, 503]
    fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    assert hub.ranges == ["", "", "bytes=300000-", "bytes=300000-"]
    assert (tmp_path / "weights.data").read_bytes() == CONTENT["weights.data"]


def test_a_cancelled_download_is_kept_and_gone_on_with(hub, tmp_path):
    class Stopping(Progress):
        def report(self, fraction, message="", rate=None):
            self.cancel()
            super().report(fraction, message, rate)

    (tmp_path / "config.json").write_bytes(CONTENT["config.json"])
    with pytest.raises(Cancelled):
        fetch_phi3(FetchPhi3Job(str(tmp_path)), Stopping())
    assert (tmp_path / "weights.data.partial").stat().st_size > 0
    assert not (tmp_path / "weights.data").exists()
    fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    assert (tmp_path / "weights.data").read_bytes() == CONTENT["weights.data"]


def test_another_file_than_the_authors_is_thrown_away(hub, tmp_path):
    hub.content["weights.data"] = CONTENT["weights.data"][::-1]
    with pytest.raises(EngineError, match="checksum differs"):
        fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    assert [path.name for path in tmp_path.iterdir()] == ["config.json"]


def test_a_missing_file_is_said_at_once_and_a_failing_server_after_some_tries(hub, tmp_path):
    hub.faults = [404]
    with pytest.raises(EngineError, match="404"):
        fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    hub.ranges.clear()
    hub.faults = [500] * 10
    with pytest.raises(EngineError, match="try again to go on"):
        fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
    assert len(hub.ranges) == 4


def test_a_full_disk_is_said_before(hub, tmp_path, monkeypatch):
    monkeypatch.setattr(phi3_download, "PARTS", (Part("weights.data", 10**15, "0" * 64),))
    with pytest.raises(EngineError, match="GB are needed"):
        fetch_phi3(FetchPhi3Job(str(tmp_path)), Progress())
