"""Jobs that explain a map in words."""

from __future__ import annotations

from dataclasses import dataclass

from .layers import SensorLayer


@dataclass(frozen=True)
class ExplainJob:
    """Why the map says what it says in a region, in sentences whose every figure is measured evidence.

    The region is the patch of one class at ``at`` (x, y in ``crs``, empty: the map's), the polygons of the GeoJSON file
    ``polygons`` (``each``: one answer a feature), or the whole map. ``writer`` is template, phi3 (the folder ``phi3``,
    empty: LandClair's own) or server (``server`` is its address, ``server_model`` the model's name there).
    ``ablation`` runs the model again on the region, with and without each sensor. ``review`` is an answered sample.
    ``question`` is a follow-up; ``own_reading`` adds the model's unverified words; ``time_limit`` is seconds.
    """

    classes: str
    model: str
    confidence: str = ""
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    cloud_mask: str = ""
    reference: str = ""
    review: str = ""
    at: tuple[float, float] | None = None
    crs: str = ""
    polygons: str = ""
    each: bool = False
    ablation: bool = True
    writer: str = "template"
    phi3: str = ""
    server: str = ""
    server_model: str = ""
    language: str = "en"
    seed: int = 0
    question: str = ""
    own_reading: bool = False
    time_limit: float = 120.0
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class CheckWriterJob:
    """Whether a writer of explanations can be used, before it is loaded; the fields are those of ExplainJob."""

    writer: str
    phi3: str = ""
    server: str = ""
    server_model: str = ""


@dataclass(frozen=True)
class FetchPhi3Job:
    """Phi-3-mini-4k-instruct for ONNX Runtime from its authors into ``out`` (empty: LandClair's own folder).

    ``estimate`` only asks what would be fetched: files, bytes, licence. An interrupted download goes on.
    """

    out: str = ""
    estimate: bool = False
