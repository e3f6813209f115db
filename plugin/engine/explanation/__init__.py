"""Why the map says what it says: measured evidence, what it supports, and the words for it."""
