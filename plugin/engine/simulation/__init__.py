"""Simulation: physically plausible optical and SAR scenes of any size, with known truth."""
