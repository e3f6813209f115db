"""A tiny random Phi-3, built offline: python tiny_phi3.py FOLDER makes FOLDER/torch and FOLDER/onnx."""

import subprocess
import sys
from pathlib import Path

SPECIALS = ["<unk>", "<s>", "<|endoftext|>", "<|assistant|>", "<|system|>", "<|end|>", "<|user|>"]
TEMPLATE = (
    "{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
LANGUAGES = Path(__file__).resolve().parents[2] / "plugin" / "engine" / "explanation" / "languages"


def build(folder: Path) -> None:
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import Phi3Config, Phi3ForCausalLM, PreTrainedTokenizerFast

    bytes_of = pre_tokenizers.ByteLevel
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer, tokenizer.decoder = bytes_of(add_prefix_space=False), decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=800, special_tokens=SPECIALS, initial_alphabet=bytes_of.alphabet())
    tokenizer.train([str(LANGUAGES / "en.json")], trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="<|end|>", pad_token="<|endoftext|>", unk_token="<unk>"
    )
    fast.chat_template = TEMPLATE
    torch.manual_seed(0)
    config = Phi3Config(
        vocab_size=len(fast), hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=4, max_position_embeddings=4096, original_max_position_embeddings=4096,
        sliding_window=None, tie_word_embeddings=False, bos_token_id=1, eos_token_id=5, pad_token_id=2,
    )  # fmt: skip
    Phi3ForCausalLM(config).save_pretrained(folder / "torch")
    fast.save_pretrained(folder / "torch")
    builder = [sys.executable, "-m", "onnxruntime_genai.models.builder", "-p", "fp32", "-e", "cpu"]
    subprocess.run([*builder, "-i", "torch", "-o", "onnx"], cwd=folder, check=True, capture_output=True)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
