"""The engine wing: everything that computes. Never imports qgis or Qt."""
