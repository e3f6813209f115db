"""Training: data sets, losses, augmentation, the one fitting path, evaluation and export."""
