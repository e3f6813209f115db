"""Review: probability samples of a class map, their file, and what they say of accuracy and area."""
