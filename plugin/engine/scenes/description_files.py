"""Files of a description: JSON, areas with the fields as attributes, and a page with pictures that loads nothing."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from html import escape
from pathlib import Path

import numpy as np

from ...contract.legends import Legend
from ..geopackage import add_layer, add_tables, multipolygon, new_database
from .area import Area, Material
from .captions import FIELDS
from .wording import page_words

FILES = {"json": "description.json", "areas": "areas.gpkg", "html": "description.html"}
STRETCH = (2, 98)  # per cent of the radar values between black and white
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; } th, td { padding: .2rem .7rem; border-bottom: 1px solid #ddd; text-align: left; }
.pair { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: 0; } img { max-width: 100%; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border: 1px solid #999; }
.note { color: #666; }
"""


def write_description(folder: Path, told: list[tuple[dict, Area | None]], material: Material, result: dict) -> None:
    """The three FILES in ``folder``: of all areas, those that could not be described with their error."""
    text = json.dumps(result, indent=2, ensure_ascii=False)
    (folder / FILES["json"]).write_text(text + "\n", encoding="utf-8")
    _write_areas(folder / FILES["areas"], told, material)
    (folder / FILES["html"]).write_text(_page(told, material), encoding="utf-8")


def _write_areas(path: Path, told: list[tuple[dict, Area | None]], material: Material) -> None:
    """A GeoPackage layer ``areas``: a polygon an area, and a column a field."""
    described = [(entry, area.region) for entry, area in told if area]
    grid = material.class_map.grid
    columns = ", ".join(f'"{field}" TEXT' for field in FIELDS)
    with new_database(path) as database:
        srs = add_tables(database, grid.crs)
        database.execute(f"CREATE TABLE areas (fid INTEGER PRIMARY KEY, geom BLOB, feature INTEGER, {columns})")
        boxes = np.array([grid.window(region.window).bounds for _, region in described])
        add_layer(database, "areas", "MULTIPOLYGON", srs, (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)))
        for entry, region in described:
            geometry = region.geometry()
            polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
            texts = [entry["fields"][field]["text"] for field in FIELDS]
            row = (multipolygon(polygons, srs), entry["feature"], *texts)
            database.execute(f"INSERT INTO areas VALUES (NULL, ?, ?{', ?' * len(FIELDS)})", row)


def _page(told: list[tuple[dict, Area | None]], material: Material) -> str:
    words = page_words(material.job.language)
    title, language = escape(words["title"]), escape(material.job.language)
    parts = [
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n<h1>{title}</h1>\n<p class='note'>{escape(Path(material.job.classes).name)}</p>"
    ]
    for entry, area in told:
        if area is None:
            parts.append(f"<p>{escape(entry['error'])}</p>")
        else:
            parts += [_pictures(area, material.legend, words), _fields(entry), _facts(entry, words)]
    parts.append(f"<p class='note'>{escape(words['credit'])}</p>\n</html>\n")
    return "\n".join(parts)


def _pictures(area: Area, legend: Legend, words: dict[str, str]) -> str:
    """The map and the radar layer side by side, with the map's legend."""
    figures = [(words["class_map"], class_picture(area.codes, legend))]
    if area.radar is not None and np.isfinite(area.radar).any():
        figures.append((words["radar"], radar_picture(area.radar)))
    present = [legend.by_code(int(code)) for code in np.unique(area.codes)]
    key = " ".join(
        f'<span class="swatch" style="background: {escape(entry.color)}"></span>{escape(entry.name)}'
        for entry in present
        if entry
    )
    drawn = "".join(
        f'<figure><img alt="{escape(name)}" src="data:image/png;base64,{_png(picture)}">'
        f"<figcaption>{escape(name)}</figcaption></figure>"
        for name, picture in figures
    )
    return f'<div class="pair">{drawn}</div>\n<p>{key}</p>'


def _fields(entry: dict) -> str:
    return "\n".join(
        f"<h3>{escape(field['title'])}</h3>\n<p>{escape(field['text'])}</p>" for field in entry["fields"].values()
    )


def _facts(entry: dict, words: dict[str, str]) -> str:
    """Every step with its facts, and what contradicts itself."""
    parts = [f"<h2>{escape(words['facts'])}</h2>"]
    for step in entry["steps"][:-1]:
        rows = "".join(
            f"<tr><td>{escape(fact['id'])}</td><td>{escape(fact['text'])}</td><td>{escape(fact['source'])}</td></tr>"
            for fact in step["facts"]
        )
        head = "".join(f"<th>{escape(words[name])}</th>" for name in ("fact", "value", "source"))
        parts.append(f"<h3>{escape(step['title'])}</h3>\n<table><tr>{head}</tr>{rows}</table>")
    parts.append(f"<h3>{escape(words['contradictions'])}</h3>")
    state = {True: words["resolved"], False: words["reported"]}
    found = [f"<li>{escape(c['text'])} ({escape(state[c['resolved']])})</li>" for c in entry["contradictions"]]
    parts.append(f"<ul>{''.join(found)}</ul>" if found else f"<p>{escape(words['none'])}</p>")
    return "\n".join(parts)


def class_picture(codes: np.ndarray, legend: Legend) -> np.ndarray:
    """Codes (h, w) in the legend's colours, (3, h, w) uint8; no data is white."""
    table = np.full((256, 3), 255, np.uint8)
    for entry in legend.classes:
        table[entry.code] = [int(entry.color[at : at + 2], 16) for at in (1, 3, 5)]
    return table[codes].transpose(2, 0, 1)


def radar_picture(values: np.ndarray) -> np.ndarray:
    """Values (h, w), NaN = none, in grey between the percentiles of STRETCH, (3, h, w) uint8; no data is white."""
    low, high = np.nanpercentile(values, STRETCH)
    grey = np.clip((values - low) / max(high - low, 1e-6), 0, 1) * 255
    return np.broadcast_to(np.where(np.isnan(grey), 255, grey).astype(np.uint8), (3, *values.shape))


def _png(picture: np.ndarray) -> str:
    """A picture (3, h, w) of 8-bit red, green and blue as PNG (W3C Recommendation, 2003) in base64."""
    _, height, width = picture.shape
    lines = np.zeros((height, 1 + 3 * width), np.uint8)  # each begins with its filter, none
    lines[:, 1:] = picture.transpose(1, 2, 0).reshape(height, -1)
    chunks = {
        b"IHDR": struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0),
        b"IDAT": zlib.compress(lines.tobytes()),
        b"IEND": b"",
    }
    parts = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks.items()
    ]
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(parts)).decode()
