"""Phi-3-mini from its authors: asked for explicitly, resumed where it stopped, every file checked before it is used."""

from __future__ import annotations

import hashlib
import json
import shutil
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ...contract.errors import EngineError
from ...contract.jobs import FetchPhi3Job
from ..progress import Progress
from .writers import default_folder
from .writers.folder import read_folder

HUB = "https://huggingface.co"
REPOSITORY = "microsoft/Phi-3-mini-4k-instruct-onnx"
FOLDER = "cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4"
LICENCE = "MIT"
SUFFIXES = (".json", ".jinja", ".model", ".onnx", ".data")  # never a program
TIMEOUT_SECONDS, CHUNK, TRIES = 60, 1 << 20, 4


@dataclass(frozen=True)
class Part:
    """A file of the model. ``digest`` is its SHA-256, or for small files that the hub keeps in git their git blob SHA-1
    (``sha256`` False); both come from the hub's own list of the revision.
    """

    name: str
    bytes: int
    digest: str
    sha256: bool

    def verified(self, path: Path, progress: Progress) -> bool:
        """Whether the file at ``path`` is this one."""
        if not path.is_file() or path.stat().st_size != self.bytes:
            return False
        digest = hashlib.sha256() if self.sha256 else hashlib.sha1(b"blob %d\0" % self.bytes, usedforsecurity=False)
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                progress.check()
                digest.update(chunk)
        return digest.hexdigest() == self.digest


def fetch_phi3(job: FetchPhi3Job, progress: Progress) -> dict:
    """Operation: fetch Phi-3, or with ``estimate`` only say what it would be. EngineError if it cannot be had whole."""
    out = Path(job.out) if job.out else default_folder()
    revision, parts = _listed()
    total = sum(part.bytes for part in parts)
    if not job.estimate:
        _check_disk(out, parts)
        done = 0
        for part in parts:
            _fetch(part, revision, out, progress, done, total)
            done += part.bytes
        read_folder(out)
    return {
        "folder": str(out), "files": [{"name": part.name, "bytes": part.bytes, "sha256": part.digest if part.sha256
        else ""} for part in parts], "bytes": total, "licence": LICENCE, "source": f"{HUB}/{REPOSITORY}",
        "revision": revision, "complete": all((out / part.name).is_file() for part in parts),
    }  # fmt: skip


def _listed() -> tuple[str, list[Part]]:
    """The revision that the hub has now, and its files."""
    revision = str(_json(f"{HUB}/api/models/{REPOSITORY}").get("sha", "main"))
    listed = _json(f"{HUB}/api/models/{REPOSITORY}/tree/{revision}/{quote(FOLDER)}")
    try:
        parts = [_part(entry) for entry in listed if entry["type"] == "file" and entry["path"].endswith(SUFFIXES)]
    except (KeyError, TypeError) as error:
        raise EngineError(f"{HUB} lists the model in a way that is not known: {error}. Take a local folder.") from error
    if not any(part.name == "genai_config.json" for part in parts):
        raise EngineError(f"{HUB}/{REPOSITORY} does not list {FOLDER}/genai_config.json. Take a local folder.")
    return revision, sorted(parts, key=lambda part: part.bytes)


def _part(entry: dict) -> Part:
    large = entry.get("lfs")
    name = Path(entry["path"]).name
    return Part(name, int(entry["size"]), large["oid"] if large else entry["oid"], bool(large))


def _json(address: str):
    try:
        with urllib.request.urlopen(address, timeout=TIMEOUT_SECONDS) as reader:
            return json.loads(reader.read(1 << 22))
    except (OSError, ValueError) as error:
        raise EngineError(
            f"{address} cannot be read: {error}. Check the connection, or download the folder yourself and choose it."
        ) from error


def _fetch(part: Part, revision: str, out: Path, progress: Progress, done: int, total: int) -> None:
    """One file, under its own name only once it is whole and verified."""
    target, partial = out / part.name, out / f"{part.name}.partial"
    if part.verified(target, progress):
        return
    address = f"{HUB}/{REPOSITORY}/resolve/{revision}/{quote(FOLDER)}/{quote(part.name)}"
    for attempt in range(1, TRIES + 1):
        try:
            _append(
                address, partial, part, lambda have: progress.report((done + have) / total, f"Fetching {part.name}")
            )
            break
        except OSError as error:
            if attempt == TRIES or (isinstance(error, urllib.error.HTTPError) and error.code < 500):
                raise EngineError(
                    f"{address} cannot be fetched: {error}. What has come is kept; try again to go on."
                ) from error
    if not part.verified(partial, progress):
        partial.unlink(missing_ok=True)
        raise EngineError(f"{part.name} is not the file that its authors list: its checksum differs. Fetch it again.")
    partial.replace(target)


def _append(address: str, partial: Path, part: Part, report) -> None:
    """Go on where ``partial`` ends; OSError if the connection ends before the file does."""
    have = partial.stat().st_size if partial.is_file() else 0
    if have >= part.bytes:
        return
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as reader:
        resumed = reader.status == 206
        have = have if resumed else 0
        with partial.open("ab" if resumed else "wb") as writer:
            while have <= part.bytes and (chunk := reader.read(CHUNK)):
                writer.write(chunk)
                have += len(chunk)
                report(have)
    if have < part.bytes:
        raise ConnectionError(f"the connection ended after {have} of {part.bytes} bytes")


def _check_disk(out: Path, parts: list[Part]) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(f"{out} cannot be made: {error.strerror}. Choose another folder.") from error
    here = [(out / part.name, out / f"{part.name}.partial") for part in parts]
    have = sum(path.stat().st_size for pair in here for path in pair if path.is_file())
    need, free = sum(part.bytes for part in parts) - have, shutil.disk_usage(out).free
    if free < need:
        raise EngineError(
            f"{need / 1e9:.1f} GB are needed in {out}, {free / 1e9:.1f} GB are free. Choose another disk."
        )
