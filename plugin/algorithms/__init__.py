"""The Processing provider: every job in the toolbox, in graphical models and in qgis_process, one file an algorithm."""
