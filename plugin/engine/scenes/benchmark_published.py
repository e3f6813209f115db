"""What SAR-KnowLIP publishes of its downstream tasks (arXiv 2509.23927), rounded: its figure and the best other's."""

from __future__ import annotations

TASKS = {
    "retrieval": "R@1 from text to image, %",
    "captioning": "CIDEr-D x 100",
    "count": "right counts, %",
    "recognition": "right answers, %",
    "position": "right answers, %",
    "landform_main": "right answers, %",
    "landform_all": "right sets, %",
    "landform_regional": "right answers, %",
    "classification": "top-1, %",
    "detection": "F1 of ships, %",
    "segmentation": "mIoU, %",
}
PUBLISHED = {
    "retrieval": {"its own": (47, 36)},
    "captioning": {"its own": (118, 104)},
    "count": {"its own": (98, 67)},
    "recognition": {"its own": (96, 90)},
    "position": {"its own": (98, 80)},
    "landform_main": {"its own": (99, 87)},
    "landform_all": {"its own": (96, 48)},
    "landform_regional": {"its own": (93, 79)},
    "classification": {"FuSAR-AIR": (82, 75), "FuSAR-SHIP": (69, 67), "ACD": (91, 69)},
    "detection": {"FuSAR-AIR": (74, 67), "FuSAR-SHIP": (86, 83), "SAR-AIRcraft": (73, 58)},
    "segmentation": {"FuSAR-MAP": (81, 79), "PolarSAR": (77, 74)},
}
NOTE = "Published figures are of other data, and how some were cut off is not published: a reference, not a comparison."


def published(task: str) -> list[dict]:
    """The published figures of a task."""
    return [{"data": data, "sar_knowlip": own, "best_other": other} for data, (own, other) in PUBLISHED[task].items()]
