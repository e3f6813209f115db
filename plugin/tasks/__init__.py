"""What runs beside the map: the engine's environment, its worker process, and the QGIS tasks that drive them."""
