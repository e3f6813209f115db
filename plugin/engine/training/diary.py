"""The diary of a training that is measured after every epoch: what it tells, keeps, and needs to go on after a kill."""

from __future__ import annotations

import os
from pathlib import Path

from lightning.pytorch.callbacks import Callback

from ..progress import Progress
from .training import write_json

RESUME, HISTORY = "resume.ckpt", "history.json"


class Diary(Callback):
    """Tells how it goes, and after every epoch writes the curve, what is to be kept, and what a resume needs.

    The learner has ``losses``, those of the epoch's batches so far.
    """

    def __init__(self, out: Path, progress: Progress) -> None:
        self._out, self._progress = out, progress
        self.history: list[dict] = []
        self._cut_short = False

    def measured(self, trainer, learner) -> dict:
        """What the curve says of the epoch beside its number and its loss."""
        return {}

    def keep(self, learner) -> None:
        """Write what the epoch learnt; the last of ``history`` is of this epoch."""

    def told(self) -> dict:
        """What the one who waits sees of the epoch."""
        return self.history[-1]

    def state_dict(self) -> dict:
        return {"history": self.history}

    def load_state_dict(self, state: dict) -> None:
        self.history = state["history"]

    def on_train_start(self, trainer, learner) -> None:
        self._progress.begin_at(trainer.current_epoch / trainer.max_epochs)

    def on_train_batch_end(self, trainer, learner, outputs, batch, index) -> None:
        if self._progress.cancelled:
            trainer.should_stop = self._cut_short = True
            return
        done = (trainer.current_epoch + (index + 1) / trainer.num_training_batches) / trainer.max_epochs
        message = f"Epoch {trainer.current_epoch + 1} of {trainer.max_epochs}, loss {learner.losses[-1]:.4f}"
        self._progress.report(done, message)

    def on_train_epoch_end(self, trainer, learner) -> None:
        if self._cut_short:  # a resume repeats the epoch from its start
            return
        entry = {"epoch": trainer.current_epoch + 1, "loss": sum(learner.losses) / len(learner.losses)}
        self.history.append(entry | self.measured(trainer, learner))
        partial = self._out / (RESUME + ".part")
        trainer.save_checkpoint(partial)
        if trainer.is_global_zero:
            self.keep(learner)
            write_json(self._out / HISTORY, self.history)
            os.replace(partial, self._out / RESUME)
            self._progress.preview(self.told())
