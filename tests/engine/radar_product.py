"""The annotation and calibration of a small detected Sentinel-1 image whose geometry and gains are formulas:
longitude and latitude go with columns and rows, A rises with the column.
"""

import numpy as np

SIDE = 60
GAIN = {"vv": (500.0, 600.0), "vh": (400.0, 400.0)}  # A at the first and the last pixel
DN = {"vv": 150, "vh": 60}
WEST, NORTH, STEP = 9.0, 45.2, 0.0002


def annotation(pol: str, side: int = SIDE, west: float = WEST, north: float = NORTH, step: float = STEP) -> str:
    points = "".join(
        f"<geolocationGridPoint><line>{row}</line><pixel>{column}</pixel><latitude>{north - step * row}</latitude>"
        f"<longitude>{west + step * column}</longitude><height>0</height>"
        f"<incidenceAngle>{30 + column / 6}</incidenceAngle></geolocationGridPoint>"
        for row in (0, side // 2, side) for column in (0, side // 2, side)
    )  # fmt: skip
    return (
        f"<product><adsHeader><missionId>S1A</missionId><productType>GRD</productType><polarisation>{pol.upper()}"
        "</polarisation><mode>IW</mode><swath>IW</swath><imageNumber>001</imageNumber></adsHeader><imageAnnotation>"
        f"<imageInformation><numberOfSamples>{side}</numberOfSamples><numberOfLines>{side}</numberOfLines>"
        "<outputPixels>16 bit Unsigned Integer</outputPixels></imageInformation><processingInformation>"
        "<ellipsoidName>WGS84</ellipsoidName><ellipsoidSemiMajorAxis>6378137.0</ellipsoidSemiMajorAxis>"
        "<ellipsoidSemiMinorAxis>6356752.3</ellipsoidSemiMinorAxis></processingInformation></imageAnnotation>"
        f"<geolocationGrid><geolocationGridPointList>{points}</geolocationGridPointList></geolocationGrid></product>"
    )


def calibration(pol: str, side: int = SIDE) -> str:
    start, stop = "2024-05-11T05:22:33.000000", "2024-05-11T05:22:58.000000"
    gains = " ".join(map(str, np.linspace(*GAIN[pol], 3)))
    vectors = "".join(
        f"<calibrationVector><azimuthTime>{time}</azimuthTime><line>{line}</line><pixel count='3'>0 {side // 2} {side}"
        f"</pixel><sigmaNought count='3'>{gains}</sigmaNought></calibrationVector>"
        for time, line in ((start, 0), ("2024-05-11T05:22:45.000000", side // 2), (stop, side))
    )
    return (
        f"<?xml version='1.0'?><calibration><adsHeader><startTime>{start}</startTime><stopTime>{stop}</stopTime>"
        f"</adsHeader><calibrationVectorList count='3'>{vectors}</calibrationVectorList></calibration>"
    )
