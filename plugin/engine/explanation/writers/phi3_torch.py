"""Phi-3 through transformers, guided token by token with llguidance, the library that onnxruntime-genai uses too."""

from __future__ import annotations

from collections.abc import Iterator

from ....contract.errors import EngineError
from ..answer import Request
from .folder import Phi3Folder, check_memory
from .phi3_onnx import ANSWER_TOKENS, READING_TOKENS, TEMPERATURE, TOP_P
from .warm import WARM


class Phi3Torch:
    """A folder in the layout of transformers, with safetensors; needs the engine's training packages."""

    name = "phi3"

    def __init__(self, folder: Phi3Folder) -> None:
        self._folder = folder
        self.title = f"Phi-3 ({folder.runtime})"

    def write(self, request: Request) -> Iterator[str]:
        with WARM.model(self._folder.path, lambda: _load(self._folder)) as (model, tokenizer, guide):
            yield from _generate(model, tokenizer, guide, request)


def _load(folder: Phi3Folder) -> tuple:
    check_memory(folder)
    try:
        import llguidance.hf
        import transformers
    except ModuleNotFoundError as error:
        raise EngineError(
            f"This engine lacks the package {error.name}, which runs this kind of Phi-3 folder. Install "
            "requirements/training.txt into its environment, or use a folder for onnxruntime-genai."
        ) from error
    local = {"local_files_only": True, "trust_remote_code": False}
    model = transformers.Phi3ForCausalLM.from_pretrained(folder.path, use_safetensors=True, dtype="auto", **local)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder.path, **local)
    return model.eval(), tokenizer, llguidance.hf.from_tokenizer(tokenizer, n_vocab=model.config.vocab_size)


def _generate(model, tokenizer, guide, request: Request) -> Iterator[str]:
    """Sampled text; where the request has a grammar, only tokens that keep to it have any probability."""
    import llguidance
    import llguidance.torch as masks
    import torch

    generator = torch.Generator().manual_seed(request.seed)
    prompt = tokenizer.apply_chat_template(request.messages, add_generation_prompt=True, return_tensors="pt")
    tokens = prompt if isinstance(prompt, torch.Tensor) else prompt["input_ids"]
    matcher = _matcher(llguidance, guide, request)
    mask = masks.allocate_token_bitmask(1, guide.vocab_size)
    cache, written, shown = None, [], ""
    for _ in range(ANSWER_TOKENS if matcher else READING_TOKENS):
        with torch.inference_mode():
            output = model(tokens, past_key_values=cache, use_cache=True)
        cache, logits = output.past_key_values, output.logits[:, -1].float()
        if matcher:
            masks.fill_next_token_bitmask(matcher, mask)
            masks.apply_token_bitmask_inplace(logits, mask)
        token = _sampled(logits[0], generator)
        if token == tokenizer.eos_token_id:
            return
        new = [token, *_forced(matcher, token)]
        written += new
        text = tokenizer.decode(written, skip_special_tokens=True)
        if not text.endswith("�"):  # half of a letter
            yield text[len(shown) :]
            shown = text
        if matcher and matcher.is_stopped():
            return
        tokens = torch.tensor([new])


def _matcher(llguidance, guide, request: Request):
    if request.admissible is None:
        return None
    grammar = llguidance.LLMatcher.grammar_from_lark(request.admissible.grammar())
    return llguidance.LLMatcher(guide, grammar)


def _forced(matcher, token: int) -> list[int]:
    """The tokens that the grammar leaves no choice about after ``token``."""
    if matcher is None:
        return []
    matcher.consume_token(token)
    forced = matcher.compute_ff_tokens()
    matcher.consume_tokens(forced)
    return forced


def _sampled(logits, generator) -> int:
    """A token drawn from the most likely ones that together have the probability TOP_P."""
    import torch

    probabilities, order = torch.softmax(logits / TEMPERATURE, 0).sort(descending=True)
    probabilities[probabilities.cumsum(0) - probabilities > TOP_P] = 0
    return int(order[torch.multinomial(probabilities, 1, generator=generator)])
