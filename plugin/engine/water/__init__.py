"""Water from radar: a model's or a threshold's, its shoreline, length and area."""
