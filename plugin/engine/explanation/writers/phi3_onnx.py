"""Phi-3 through ONNX Runtime's generate(), guided by the grammar of what may be said."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ....contract.errors import EngineError
from ..answer import Request
from .folder import Phi3Folder, check_memory
from .warm import WARM

ANSWER_TOKENS, READING_TOKENS = 600, 160
TEMPERATURE, TOP_P, REPETITION_PENALTY = 0.7, 0.9, 1.3


class Phi3Onnx:
    """A folder in the layout of onnxruntime-genai. The first question loads it, later ones find it warm."""

    name = "phi3"

    def __init__(self, folder: Phi3Folder) -> None:
        self._folder = folder
        self.title = f"Phi-3 ({folder.runtime})"

    def write(self, request: Request) -> Iterator[str]:
        with WARM.model(self._folder.path, lambda: _load(self._folder)) as (runtime, model, tokenizer):
            prompt = tokenizer.apply_chat_template(messages=json.dumps(request.messages), add_generation_prompt=True)
            tokens = tokenizer.encode(prompt)
            parameters = runtime.GeneratorParams(model)
            room = ANSWER_TOKENS if request.admissible else READING_TOKENS
            parameters.set_search_options(
                max_length=len(tokens) + room, do_sample=True, temperature=TEMPERATURE, top_p=TOP_P,
                repetition_penalty=REPETITION_PENALTY, random_seed=request.seed,
            )  # fmt: skip
            if request.admissible:
                parameters.set_guidance(
                    "lark_grammar", request.admissible.grammar(), True
                )  # True: forced tokens at once
            generator, stream = runtime.Generator(model, parameters), tokenizer.create_stream()
            generator.append_tokens(tokens)
            written = len(tokens)
            while not generator.is_done():
                generator.generate_next_token()
                new = generator.get_sequence(0)[written:]  # one token, or several where the grammar leaves no choice
                written += len(new)
                yield "".join(stream.decode(token) for token in new)


def _load(folder: Phi3Folder) -> tuple:
    check_memory(folder)
    try:
        import onnxruntime_genai as runtime
    except ModuleNotFoundError as error:
        raise EngineError(
            "This engine lacks the package onnxruntime-genai, which runs Phi-3. Set the engine up again."
        ) from error
    runtime.disable_telemetry_events()
    model = runtime.Model(runtime.Config(str(folder.path)))
    return runtime, model, runtime.Tokenizer(model)
