"""Segmentation: the streaming pipeline from two rasters to a class map, its confidence and its areas."""
