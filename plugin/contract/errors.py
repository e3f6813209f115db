"""The one error family. Each message says what was expected, what came and what to do."""


class LandClairError(Exception):
    """Base of all errors a user may read; ``kind`` travels over the line protocol."""

    kind = "error"


class InputError(LandClairError):
    """The rasters, the area or the options cannot be used as given."""

    kind = "input"


class ModelError(LandClairError):
    """The model file is not what it must be, or does not fit the layers."""

    kind = "model"


class EngineError(LandClairError):
    """The engine or its environment is missing, broken, out of memory or out of disk."""

    kind = "engine"


class Cancelled(LandClairError):
    """The user stopped the job; nothing was written."""

    kind = "cancelled"


KINDS = {cls.kind: cls for cls in (LandClairError, InputError, ModelError, EngineError, Cancelled)}


def from_kind(kind: str, message: str) -> LandClairError:
    """Rebuild the error that the other wing raised."""
    return KINDS.get(kind, LandClairError)(message)
