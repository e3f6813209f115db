"""The table of what the engine can do: job kind -> ``function(job, progress) -> dict``, imported on first use."""

from __future__ import annotations

import importlib

from ..contract.errors import EngineError
from ..contract.jobs import kind_of
from .progress import Progress

OPERATIONS = {
    "segment": ".segmentation.segment:segment",
    "water": ".water.mapping:map_water",
    "simulate": ".simulation.scene:simulate",
    "list_models": ".models.catalogue:list_models",
    "check_model": ".models.catalogue:check_model",
    "fetch_model": ".models.downloads:fetch_model",
    "describe_layer": ".raster.layers:describe_layer",
    "check": ".raster.pair_check:check_pair",
    "prepare": ".raster.prepare:prepare_pair",
    "fetch_pair": ".catalogues.fetch:fetch_pair",
    "doctor": ".models.doctor:doctor",
    "evaluate": ".training.evaluation:evaluate",
    "make_chips": ".training.make_chips:make_chips",
    "train": ".training.training:train",
    "pretrain": ".training.pretraining:pretrain",
    "export": ".training.export:export",
    "sample": ".review.drawing:draw_sample",
    "assess": ".review.assessment:assess",
    "merge_reviews": ".review.merging:merge_reviews",
    "correct_map": ".review.correction:correct_map",
    "suggest_review": ".review.suggestion:suggest_review",
    "review_to_training": ".training.review_chips:review_to_training",
    "explain": ".explanation.explain:explain",
    "check_writer": ".explanation.writers:check_writer",
    "fetch_phi3": ".explanation.phi3_download:fetch_phi3",
    "index": ".scenes.indexing:index_scenes",
    "search": ".scenes.search:search_scenes",
    "zero_shot": ".scenes.zero_shot:map_zero_shot",
    "describe": ".scenes.description:describe_scene",
    "count": ".scenes.counting:count_objects",
    "train_sarclip": ".training.contrastive:train_sarclip",
    "import_sarclip": ".training.export_image_text:import_sarclip",
    "train_knowlip": ".training.knowlip:train_knowlip",
    "benchmark_scenes": ".scenes.benchmark:benchmark_scenes",
}


def run(job, progress: Progress | None = None) -> dict:
    """Run ``job`` and return its result as JSON-ready values; EngineError if a package that it needs is missing."""
    module, function = OPERATIONS[kind_of(job)].split(":")
    try:
        operation = getattr(importlib.import_module(module, __package__), function)
    except ModuleNotFoundError as error:
        raise EngineError(
            f"This needs the package '{error.name}', which this engine does not have. Install "
            "requirements/training.txt into its environment, or choose an interpreter that has the package."
        ) from error
    return operation(job, progress or Progress())
