"""The Processing provider ``landclair``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .assess_accuracy import AssessAccuracy
from .check_pair import CheckPair
from .correct_map import CorrectMap
from .count_objects import CountObjects
from .describe_scene import DescribeScene
from .draw_sample import DrawSample
from .evaluate_model import EvaluateModel
from .explain_regions import ExplainRegions
from .fetch_pair import FetchPair
from .import_sarclip import ImportSarclip
from .index_scenes import IndexScenes
from .list_models import ListModels
from .make_training_chips import MakeTrainingChips
from .merge_reviews import MergeReviews
from .package_for_field import PackageForField
from .prepare_pair import PreparePair
from .pretrain_sar import PretrainSar
from .review_to_training import ReviewToTraining
from .search_scenes import SearchScenes
from .segment import Segment
from .simulate_scene import SimulateScene
from .suggest_review import SuggestReview
from .train_model import TrainModel
from .train_sarclip import TrainSarclip
from .water import Water
from .zero_shot_map import ZeroShotMap

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "landclair.svg"
ALGORITHMS = (
    Segment, Water, FetchPair, CheckPair, PreparePair,
    DrawSample, PackageForField, MergeReviews, AssessAccuracy, CorrectMap, SuggestReview, ReviewToTraining,
    IndexScenes, SearchScenes, ZeroShotMap, DescribeScene, CountObjects, TrainSarclip, ImportSarclip,
    ExplainRegions, SimulateScene, ListModels, MakeTrainingChips, PretrainSar, TrainModel, EvaluateModel,
)  # fmt: skip


class LandClairProvider(QgsProcessingProvider):
    """Registered by the plugin, in QGIS and in qgis_process alike."""

    def id(self) -> str:
        return "landclair"

    def name(self) -> str:
        return "LandClair"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
