"""How the panel says things: sensors, bands, units, accuracy, rates and times, in plain words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

SLOTS = ("optical", "sar", "optical_before", "sar_before")


def tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def slot_name(slot: str) -> str:
    """What a sensor slot is called in a message."""
    return {
        "optical": tr("optical"),
        "sar": tr("radar (SAR)"),
        "optical_before": tr("optical before"),
        "sar_before": tr("radar (SAR) before"),
    }[slot]


def units_name(units: str) -> str:
    """What the values of a layer are, for the short summary below it."""
    return {
        "reflectance": tr("reflectance"),
        "dn": tr("digital numbers"),
        "dn_offset": tr("digital numbers, offset 1000"),
        "landsat": tr("Landsat digital numbers"),
        "byte": tr("8-bit display values"),
        "db": tr("dB"),
        "power": tr("linear power"),
        "amplitude": tr("amplitude"),
        "alos_dn": tr("ALOS-2 digital numbers"),
        "": tr("unknown units"),
    }[units]


def device_name(device: str) -> str:
    """What a run was computed on."""
    names = {"cpu": "CPU", "cuda": "CUDA", "directml": "DirectML", "coreml": "Core ML", "openvino": "OpenVINO"}
    return names.get(device, device)


def sensors_text(sensors: dict) -> str:
    """``optical and/or radar (SAR)``; models that compare dates say so."""
    now = [slot for slot in ("optical", "sar") if slot in sensors]
    optional = all(sensors[slot]["optional"] for slot in now)
    joint = tr(" and/or ") if optional else tr(" and ")
    text = joint.join(slot_name(slot) for slot in now)
    compares = any(slot.endswith("_before") for slot in sensors)
    return tr("{}, before and after").format(text) if compares else text


def accuracy_text(accuracy: list[dict]) -> str:
    """The headline figure with what it was measured on, or that there is none."""
    if not accuracy:
        return tr("No measured accuracy")
    complete = [row for row in accuracy if row.get("condition") == "full"] or accuracy
    entry = next((row for row in complete if row["metric"] in ("miou", "iou")), complete[0])
    metric = {"miou": "mIoU", "iou": "IoU", "f1": "F1", "oa": tr("overall accuracy")}.get(
        entry["metric"], entry["metric"]
    )
    place = ", ".join(str(entry[key]) for key in ("dataset", "split") if entry.get(key))
    return tr("{} {:.2f} on {}").format(metric, entry["value"], place)


def finding_text(name: str, item: dict) -> str:
    """A finding of the pair check in two or three words, such as ``overlap 98 %``."""
    titles = {
        "units": tr("units"), "bands": tr("bands"), "crs": tr("coordinate system"), "overlap": tr("overlap"),
        "resolution": tr("pixel size"), "dates": tr("dates"), "nodata": tr("no data"), "saturation": tr("saturation"),
        "clouds": tr("clouds"), "offset": tr("offset"),
    }  # fmt: skip
    value, unit = item["value"], item["unit"]
    title = titles.get(name, name)
    if value is None:
        return title
    if unit == "share":
        return tr("{} {:.0f} %").format(title, 100 * value)
    if unit == "pixels":
        return tr("{} {:.1f} px").format(title, value)
    return tr("{} {:.0f} days").format(title, value) if unit == "days" else title


def duration_text(seconds: float) -> str:
    """``0:41``, ``12:05``, ``2:10:00``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def progress_text(event: dict) -> str:
    """``64 % · 38 Mpx/min · 0:41 left`` from a progress event."""
    parts = [tr("{} %").format(round(100 * event["fraction"]))]
    if event.get("rate"):
        per_minute = 60 * event["rate"]
        parts.append(tr("{} Mpx/min").format(f"{per_minute:.0f}" if per_minute >= 10 else f"{per_minute:.1f}"))
    if event.get("seconds_left") is not None:
        parts.append(tr("{} left").format(duration_text(event["seconds_left"])))
    return " · ".join(parts)
