"""Published checkpoints: OpenCLIP's layout against an independent forward pass, and CLIP's tokenizer.

Expected tokens come from SimpleTokenizer of open_clip_torch 3.3.0.
"""

import gzip
import json
import os
import pickle
from pathlib import Path

import pytest
import torch
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import ImportSarclipJob
from landclair.plugin.engine.models.importers import openclip
from landclair.plugin.engine.models.importers.clip_tokenizer import byte_pair_tokenizer, published_tokenizer
from landclair.plugin.engine.networks.sarclip import SIZES, SarClip, Size, Tower
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes.image_text import open_model
from landclair.plugin.engine.training.export_image_text import import_sarclip
from safetensors.torch import save_file
from torch.nn import functional

MERGES = [("a", "t</w>"), ("w", "a"), ("wa", "t"), ("e", "r</w>"), ("wat", "er</w>")]
VOCABULARY = 512 + len(MERGES) + 2
SMALL = Size(32, 16, Tower(24, 2, 3), Tower(16, 2, 2), 10, context=9)
PUBLISHED_TOKENS = {
    "a photo of a cat": [49406, 320, 1125, 539, 320, 2368, 49407],
    "a SAR image of flooded fields.": [49406, 320, 9424, 2867, 539, 19706, 6494, 269, 49407],
    "harbour with ships": [49406, 10011, 593, 3262, 49407],
    "synthetic aperture radar (SAR), Sentinel-1 VV/VH: σ0 = -12.5 dB": [
        49406, 19917, 13681, 941, 9672, 263, 9424, 2361, 23123, 268, 272, 35686, 270, 23847, 281, 139, 481, 271, 284,
        268, 272, 273, 269, 276, 8128, 49407,
    ],
    "It's 25 km² from Zürich   to\tSt. Gallen; we've 3,000 ships!!": [
        49406, 585, 568, 273, 276, 4590, 41175, 633, 89, 6522, 4021, 531, 545, 269, 2001, 2159, 282, 649, 1200, 274,
        267, 271, 271, 271, 3262, 748, 49407,
    ],
}  # fmt: skip


def random_state(size: Size = SMALL, seed: int = 0) -> dict[str, torch.Tensor]:
    draw = torch.Generator().manual_seed(seed)
    return {
        name: torch.randn(shape, generator=draw) * 0.2 + (1.0 if name.endswith(("ln_1.weight", "ln_2.weight")) else 0)
        for name, shape in openclip.layout(size, VOCABULARY).items()
    }


def transformer(x, state, prefix, tower, act, mask=None):
    """The residual blocks of an OpenCLIP state dict, in plain torch operations."""
    for layer in range(tower.layers):
        block = {name.removeprefix(f"{prefix}{layer}."): value for name, value in state.items()}
        y = functional.layer_norm(x, x.shape[-1:], block["ln_1.weight"], block["ln_1.bias"])
        qkv = (y @ block["attn.in_proj_weight"].T + block["attn.in_proj_bias"]).unflatten(-1, (3, tower.heads, -1))
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        weights = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        weights = (weights if mask is None else weights + mask).softmax(-1)
        y = (weights @ v).transpose(1, 2).flatten(2)
        x = x + y @ block["attn.out_proj.weight"].T + block["attn.out_proj.bias"]
        y = functional.layer_norm(x, x.shape[-1:], block["ln_2.weight"], block["ln_2.bias"])
        y = act(y @ block["mlp.c_fc.weight"].T + block["mlp.c_fc.bias"])
        x = x + y @ block["mlp.c_proj.weight"].T + block["mlp.c_proj.bias"]
    return x


def image_vectors(pictures, s, size, act):
    x = functional.conv2d(pictures, s["visual.conv1.weight"], stride=size.patch).flatten(2).transpose(1, 2)
    x = torch.cat([s["visual.class_embedding"].expand(len(x), 1, -1), x], 1) + s["visual.positional_embedding"]
    x = functional.layer_norm(x, x.shape[-1:], s["visual.ln_pre.weight"], s["visual.ln_pre.bias"])
    x = transformer(x, s, "visual.transformer.resblocks.", size.vision, act)[:, 0]
    x = functional.layer_norm(x, x.shape[-1:], s["visual.ln_post.weight"], s["visual.ln_post.bias"])
    return functional.normalize(x @ s["visual.proj"], dim=-1)


def text_vectors(tokens, s, size, act):
    mask = torch.full((size.context, size.context), float("-inf")).triu(1)
    x = s["token_embedding.weight"][tokens] + s["positional_embedding"]
    x = transformer(x, s, "transformer.resblocks.", size.text, act, mask)
    x = functional.layer_norm(x, x.shape[-1:], s["ln_final.weight"], s["ln_final.bias"])
    return functional.normalize(x[torch.arange(len(x)), tokens.argmax(-1)] @ s["text_projection"], dim=-1)


ACTS = {"gelu": functional.gelu, "quick_gelu": lambda x: x * torch.sigmoid(1.702 * x)}


@pytest.mark.parametrize("activation", ACTS)
def test_converted_weights_embed_as_an_independent_forward_pass_does(activation):
    state = random_state()
    network = SarClip(SMALL, VOCABULARY, VOCABULARY - 1, activation).eval()
    network.clip.load_state_dict(openclip.converted(state, SMALL))
    pictures = torch.randn(3, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    tokens = torch.tensor([[517, 3, 99, 518, 0, 0, 0, 0, 0], [517, 4, 5, 6, 7, 8, 9, 10, 518]])
    with torch.no_grad():
        got = network.images(pictures), network.texts(tokens)
    torch.testing.assert_close(got[0], image_vectors(pictures, state, SMALL, ACTS[activation]), atol=1e-5, rtol=0)
    torch.testing.assert_close(got[1], text_vectors(tokens, state, SMALL, ACTS[activation]), atol=1e-5, rtol=0)
    torch.testing.assert_close(network.clip.logit_scale.detach(), state["logit_scale"])


@pytest.fixture
def small_published(monkeypatch):
    """ViT-B-32 made small, with a small vocabulary of the same format."""
    monkeypatch.setitem(SIZES, "ViT-B-32", SMALL)
    monkeypatch.setattr(openclip, "VOCABULARY", VOCABULARY)
    monkeypatch.setattr(openclip, "published_tokenizer", lambda path: byte_pair_tokenizer(MERGES))


@pytest.mark.parametrize("wrapped", ["plain", "module", "custom text", "safetensors", "half"])
def test_weights_are_read_however_they_are_wrapped(tmp_path, wrapped):
    state = random_state()
    path = tmp_path / ("m.safetensors" if wrapped == "safetensors" else "m.pt")
    text = ("transformer", "token_embedding", "positional_embedding", "ln_final", "text_projection")
    saved = {
        "plain": state | {"attn_mask": torch.zeros(9, 9)},
        "module": {"epoch": 3, "state_dict": {f"module.{name}": value for name, value in state.items()}},
        "custom text": {f"text.{name}" if name.startswith(text) else name: value for name, value in state.items()},
        "safetensors": state,
        "half": {name: value.half() for name, value in state.items()},
    }[wrapped]
    save_file(saved, path) if wrapped == "safetensors" else torch.save(saved, path)
    read = openclip.read_state(path)
    assert set(read) == set(state)
    for name, value in state.items():
        torch.testing.assert_close(read[name], value, atol=1e-6, rtol=1e-3 if wrapped == "half" else 0)


def test_a_published_file_becomes_a_package(tmp_path, small_published):
    state, path = {**random_state(), "logit_scale": torch.tensor(4.0)}, tmp_path / "m.pt"
    torch.save({"state_dict": {f"module.{name}": value for name, value in state.items()}}, path)
    card = tmp_path / "card.json"
    card.write_text(json.dumps({"title": "A published model", "licence": "MIT"}))
    out = tmp_path / "published.onnx"
    result = import_sarclip(
        ImportSarclipJob(str(path), str(out), activation="quick_gelu", scaling="clip", card=str(card)), Progress()
    )
    assert (result["size"], result["title"], result["activation"]) == ("ViT-B-32", "A published model", "quick_gelu")
    model = open_model(str(out), "cpu", 1)
    pictures = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(2))
    mean, std = (torch.tensor(v).view(3, 1, 1) for v in (openclip.MEAN, openclip.DEVIATION))
    expected = image_vectors((pictures - mean) / std, state, SMALL, ACTS["quick_gelu"])
    cosine = (torch.from_numpy(model.encode_images((2 * pictures - 1).numpy())) * expected).sum(1)
    assert cosine.min() > 0.999 and model.ground_resolution is None and model.unknown_words("zzz ¿") == ()
    tokens = torch.tensor([[517, 516, 518, 0, 0, 0, 0, 0, 0]])  # the last merge is "water</w>"
    cosine = torch.from_numpy(model.encode_texts(["Water"])) @ text_vectors(tokens, state, SMALL, ACTS["quick_gelu"]).T
    assert cosine.item() > 0.999 and model.scale == pytest.approx(2.718281828**4, rel=2e-3)


def shapes_of(name: str, **changes) -> dict[str, torch.Tensor]:
    layout = openclip.layout(SIZES[name], 49408)
    return {key: torch.empty(changes.get(key, shape), device="meta") for key, shape in layout.items()}


@pytest.mark.parametrize("name", openclip.PUBLISHED)
def test_sizes_are_recognised_by_their_shapes(name):
    assert openclip.recognised(Path("m.pt"), shapes_of(name)) == name


def test_what_does_not_fit_is_told_key_by_key():
    state = shapes_of("ViT-B-16", **{"visual.positional_embedding": (577, 768)})
    del state["visual.proj"]
    state["visual.head.weight"] = torch.empty(1000, 768, device="meta")
    with pytest.raises(ModelError) as told:
        openclip.recognised(Path("b16-384.pt"), state)
    message = str(told.value)
    assert "comes nearest to ViT-B-16" in message
    assert "1 missing: visual.proj (768, 512)" in message
    assert "1 not expected: visual.head.weight (1000, 768)" in message
    assert "1 of another shape: visual.positional_embedding (577, 768) instead of (197, 768)" in message


def test_other_architectures_are_refused():
    resnet = {"visual.layer1.0.conv1.weight": torch.empty(64, 64, 1, 1), "logit_scale": torch.empty(())}
    with pytest.raises(ModelError, match=r"holds a ResNet .*ViT-B-16, ViT-B-32, ViT-L-14"):
        openclip.recognised(Path("RN50.pt"), resnet)
    with pytest.raises(ModelError, match="none of its 1 names is one of OpenCLIP's"):
        openclip.recognised(Path("unet.pt"), {"encoder.weight": torch.empty(3)})


class Code:
    def __reduce__(self):
        return os.system, ("touch pwned",)


def test_files_that_hold_code_or_nothing_are_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "code.pt").write_bytes(pickle.dumps({"state_dict": Code()}))
    torch.save({"state_dict": Code()}, tmp_path / "zipped.pt")
    for name in ("code.pt", "zipped.pt"):
        with pytest.raises(ModelError, match="holds code beside weights, which is never run"):
            openclip.read_state(tmp_path / name)
    assert not (tmp_path / "pwned").exists()
    torch.save([1, 2], tmp_path / "list.pt")
    with pytest.raises(ModelError, match="holds no state dict"):
        openclip.read_state(tmp_path / "list.pt")
    (tmp_path / "cut.safetensors").write_bytes(b"\x40\x00")
    with pytest.raises(ModelError, match="cannot be read"):
        openclip.read_state(tmp_path / "cut.safetensors")
    with pytest.raises(ModelError, match="There is no file"):
        openclip.read_state(tmp_path / "none.pt")


def test_byte_pairs_are_merged_in_their_order():
    """By hand; "!" is byte 33, the first of the letters, which follow once more for the ends of words."""
    tokenizer = byte_pair_tokenizer(MERGES)
    assert tokenizer.get_vocab_size() == VOCABULARY
    assert tokenizer.encode("WATER !").ids == [517, 516, 256, 518]
    assert tokenizer.encode("at").ids == [517, 512, 518]
    assert tokenizer.encode("wat").ids == [517, ord("w") - ord("!"), 512, 518]  # "at</w>" is merged before "wa"
    assert tokenizer.encode("wate").ids == [517, 514, 256 + ord("e") - ord("!"), 518]


def test_the_published_vocabulary_gives_the_published_tokens():
    file = Path(os.environ.get("LANDCLAIR_CLIP_VOCABULARY", "bpe_simple_vocab_16e6.txt.gz"))
    if not file.is_file():
        pytest.skip("CLIP's vocabulary is not at hand; set LANDCLAIR_CLIP_VOCABULARY to bpe_simple_vocab_16e6.txt.gz")
    tokenizer = published_tokenizer(str(file))
    assert tokenizer.get_vocab_size() == 49408
    for text, tokens in PUBLISHED_TOKENS.items():
        assert tokenizer.encode(text).ids == tokens


def test_another_vocabulary_is_refused(tmp_path):
    file = tmp_path / "bpe.txt.gz"
    file.write_bytes(gzip.compress(b"#version\na b\n"))
    with pytest.raises(InputError, match="SHA-256 differs"):
        published_tokenizer(str(file))
    with pytest.raises(InputError, match=r"give the file bpe_simple_vocab_16e6\.txt\.gz"):
        published_tokenizer("")
