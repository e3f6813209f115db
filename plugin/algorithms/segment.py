"""``landclair:segment``: map an optical and/or radar scene."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from ..contract.jobs import SegmentJob, to_json
from ..contract.legends import Legend
from ..map import results
from .algorithm import run_job, tr
from .inputs import write_polygons
from .outputs import deliver, style_when_loaded, working_folder, wrong_format
from .segment_parameters import SegmentParameters, model_of


class Segment(SegmentParameters):
    """Optical and/or SAR layer + model -> classes, confidence, sensors used, water, statistics and their figures."""

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        problem = self._problem(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _problem(self, parameters, context) -> str:
        if not parameters.get(self.OPTICAL) and not parameters.get(self.SAR):
            return tr("Choose an optical layer, a radar layer, or both.")
        tile, overlap = (self.whole_number(parameters, name, context) for name in (self.TILE, self.OVERLAP))
        if tile and overlap and overlap >= tile:
            return tr("The overlap must be smaller than the tile; got {} and {} pixels.").format(overlap, tile)
        other = next((place for name in self.RASTERS if (place := wrong_format(parameters.get(name)))), "")
        text = tr("The layers are GeoTIFF files; choose a name that ends in .tif instead of {}.")
        return text.format(other) if other else ""

    def process(self, parameters, context, feedback) -> dict:
        classes = self.parameterAsOutputLayer(parameters, self.CLASSES, context)
        with working_folder(classes) as folder:
            job = self._job(parameters, context, folder, feedback)
            result = run_job(job, feedback)
            wanted = [name for name in self.RASTERS[1:] if result[name.lower()] and parameters.get(name)]
            outputs = {self.CLASSES: classes}
            outputs |= {name: self.parameterAsOutputLayer(parameters, name, context) for name in wanted}
            files = {result[name.lower()]: destination for name, destination in outputs.items()}
            if statistics := self.parameterAsFileOutput(parameters, self.STATISTICS, context):
                files[_write_statistics(folder, result, outputs, job)] = statistics
                outputs[self.STATISTICS] = statistics
            deliver(files)
        if not result["water"] and parameters.get(self.WATER):
            feedback.pushInfo(tr("The model's legend has no water, so there is no water layer."))
        self._style(result, outputs, context)
        return outputs | figures(result)

    def _job(self, parameters, context, folder: Path, feedback) -> SegmentJob:
        mask = self.parameterAsSource(parameters, self.MASK, context)
        return SegmentJob(
            model=model_of(self, parameters, context),
            out=str(folder / "result"),
            **self.scene(parameters, context, folder, feedback),
            mask=write_polygons(mask, folder / "mask.geojson", context) if mask else "",
            cloud_mask=self.layer_file(self.CLOUD_MASK, folder, feedback),
            overlap=self.whole_number(parameters, self.OVERLAP, context),
            tile=self.whole_number(parameters, self.TILE, context),
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            threads=self.parameterAsInt(parameters, self.THREADS, context),
            sar_share=bool(parameters.get(self.SAR_SHARE)),
        )

    def _style(self, result: dict, outputs: dict, context) -> None:
        legend = Legend.from_json(result["legend"])
        styles = {
            self.CLASSES: partial(results.style_classes, legend=legend, statistics=result["statistics"]),
            self.CONFIDENCE: results.style_confidence,
            self.SENSORS_USED: results.style_sensors_used,
            self.WATER: results.style_water,
            self.SAR_SHARE: results.style_confidence,
        }
        for depth, (name, style) in enumerate(styles.items()):
            if name in outputs:
                style_when_loaded(outputs[name], style, result["model"]["title"], -depth, context)


def figures(result: dict) -> dict:
    """The figures of a segment ``result`` that models can use; areas are None without a coordinate system."""
    rows = [row for row in result["statistics"] if row["pixels"]]
    areas = {row["name"]: row["area_ha"] for row in result["statistics"]}
    measured = None not in areas.values()
    return {
        "CLASSIFIED_AREA_HA": sum(areas.values()) if measured else None,
        "WATER_AREA_HA": sum(row["area_ha"] for row in result["statistics"] if row["water"]) if measured else None,
        "MEAN_CONFIDENCE": sum(row["pixels"] * row["mean_confidence"] for row in rows)
        / sum(row["pixels"] for row in rows),
        "MEGAPIXELS": result["megapixels"],
        "SECONDS": result["seconds"],
        "PROVIDER": result["provider"],
        "AREAS_HA": areas,
    }


def _write_statistics(folder: Path, result: dict, outputs: dict, job: SegmentJob) -> str:
    """The result with the places where its files will be, and the job that made it."""
    paths = {name.lower(): outputs.get(name) for name in Segment.RASTERS}
    content = result | paths | json.loads(to_json(job))
    path = folder / "statistics.json"
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return str(path)
