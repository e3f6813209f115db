"""Scenes: image-text embedding, index, search, zero shot, description and counting."""
