"""LandClair: land-cover, water and flood maps from an optical and a SAR layer, inside QGIS."""

__version__ = "0.1.0"


def classFactory(iface):  # noqa: N802 - the name that QGIS looks for
    """Called by QGIS when the plugin is loaded."""
    from .plugin.main import LandClairPlugin

    return LandClairPlugin(iface)
