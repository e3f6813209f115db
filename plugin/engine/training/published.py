"""Published figures on the data sets that have a reader, to stand beside ours. Values are shares, not per cent."""

from __future__ import annotations

_OMBRIA = "U-Net of the OMBRIA robustness study, mean of 3 seeds, a model per sensor"
_CLAIRE = "CLAIRE (arXiv 2509.11952), splits not published"
_ASANET = "table in the ASANet repository (ISPRS Journal 218, 2024)"
_OEM = "U-Net with EfficientNet-B4, 5 real labels a region (arXiv 2501.10891)"

# data set, split, condition, metric, method, value, source
_ROWS = (
    ("ombria", "test", "sar_only", "mean_over_images.iou", "U-Net, Sentinel-1", 0.507, _OMBRIA),
    ("ombria", "test", "optical_only", "mean_over_images.iou", "U-Net, Sentinel-2", 0.615, _OMBRIA),
    ("ombria", "test", "full", "mean_over_images.iou", "U-Net, fused", 0.682, _OMBRIA),
    ("ombria", "test", "cloud50", "mean_over_images.iou", "U-Net, fused", 0.534, _OMBRIA),
    ("ombria", "test", "optical_after_missing", "mean_over_images.iou", "U-Net, fused", 0.406, _OMBRIA),
    ("ombria", "test", "sar_only", "mean_over_images.iou", "U-Net, fused, all Sentinel-2 missing", 0.045, _OMBRIA),
    ("ombria", "test", "sar_only", "mean_over_images.iou", "the same, trained with degraded input", 0.369, _OMBRIA),
    ("whu-opt-sar", "test", "full", "pooled.miou", "CLAIRE", 0.5602, _CLAIRE),
    ("whu-opt-sar", "test", "full", "pooled.oa", "CLAIRE", 0.8456, _CLAIRE),
    ("whu-opt-sar", "test", "full", "pooled.miou", "ASANet", 0.5611, _ASANET),
    ("whu-opt-sar", "test", "full", "pooled.miou", "CMX", 0.5568, _ASANET),
    ("whu-opt-sar", "test", "full", "pooled.miou", "FTransUNet", 0.5447, _ASANET),
    ("whu-opt-sar", "test", "full", "pooled.miou", "CMFNet", 0.5372, _ASANET),
    ("whu-opt-sar", "test", "full", "pooled.miou", "AFNet", 0.5357, _ASANET),
    ("whu-opt-sar", "test", "full", "pooled.miou", "SA-Gate", 0.5317, _ASANET),
    ("pie-rgb-sar", "val", "full", "pooled.miou", "CLAIRE, cloudy", 0.8686, _CLAIRE),
    ("pie-rgb-sar", "val", "full", "pooled.oa", "CLAIRE, cloudy", 0.9458, _CLAIRE),
    ("pie-rgb-sar", "val", "full", "pooled.miou", "ASANet", 0.7831, _ASANET),
    ("pie-rgb-sar", "val", "full", "pooled.miou", "CMX", 0.7710, _ASANET),
    ("openearthmap-sar", "test", "full", "pooled.miou", "CLAIRE", 0.5989, _CLAIRE),
    ("openearthmap-sar", "test", "full", "pooled.oa", "CLAIRE", 0.7392, _CLAIRE),
    ("openearthmap-sar", "test", "full", "pooled.miou", "U-Net, SAR and optical", 0.6016, _OEM),
    ("openearthmap-sar", "test", "optical_only", "pooled.miou", "U-Net, optical", 0.6510, _OEM),
    ("openearthmap-sar", "test", "sar_only", "pooled.miou", "U-Net, SAR", 0.3386, _OEM),
)


def published_beside(dataset: str, split: str, conditions: dict[str, dict]) -> list[dict]:
    """Published rows of this data set and split, each with our value of the same metric and condition or None."""
    rows = []
    for name, part, condition, metric, method, value, source in _ROWS:
        if (name, part) == (dataset, split):
            group, key = metric.split(".")
            ours = conditions[condition][group][key] if condition in conditions else None
            rows.append({"condition": condition, "metric": metric, "method": method, "published": value, "ours": ours,
                         "source": source})  # fmt: skip
    return rows
