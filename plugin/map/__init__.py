"""Layers in (a layer becomes a file that the engine reads) and layers out (styles, legends, groups)."""
