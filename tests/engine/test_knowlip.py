"""KnowLIP: its parts against their formulas, BLIP's losses written out by hand, and that a place matters."""

import itertools
import math
import random

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import ModelError
from landclair.plugin.engine.networks.knowlip import (
    PLACE,
    SCALES,
    SIZES,
    KnowLip,
    KnowLipSpec,
    encode_place,
    load_knowlip,
    save_knowlip,
    spread,
    waves,
)
from landclair.plugin.engine.training.caption_tokens import (
    ALONE,
    BESIDE,
    END,
    MARKS,
    MASK,
    PAD,
    CaptionTokenizer,
    Clause,
    Tokens,
    learn_words,
)
from landclair.plugin.engine.training.knowlip_losses import (
    IGNORED,
    Embedded,
    contrastive_loss,
    hard_negatives,
    mask_slots,
    mask_words,
    matching_loss,
    telling,
    thinned,
    with_foreign_clause,
)

CAPTION = (Clause("water in the north", (0, 3)), Clause("no forest", (1,)))
NOWHERE = torch.full((2, 3), math.nan)


@pytest.fixture(scope="module")
def tokenizer() -> CaptionTokenizer:
    return CaptionTokenizer(learn_words(["water in the north", "no forest", "grass everywhere"]), 64)


@pytest.fixture
def network(tokenizer) -> KnowLip:
    torch.manual_seed(0)
    return KnowLip(KnowLipSpec("nano", (0.0,), (1.0,), "", tokenizer.vocabulary, ("ships",))).eval()


def test_weights_spread_as_bert_s_at_its_width_and_more_in_narrow_layers():
    assert spread(768) == pytest.approx(0.02)
    assert spread(48) == pytest.approx(0.02 * 16**0.75)


def test_positions_of_patches_are_waves_of_which_none_is_constant():
    """Row 1 and column 3 of four: centres at 3/8 and 7/8 of the frame; slowest pi/4 over it, fastest pi a patch."""
    code = waves(4, 64)
    here = code[1 * 4 + 3]
    assert here[[0, 15]].tolist() == pytest.approx([math.sin(math.pi / 4 * 3 / 8), math.sin(1.5 * math.pi)], abs=1e-5)
    assert here[[48, 63]].tolist() == pytest.approx([math.cos(math.pi / 4 * 7 / 8), math.cos(3.5 * math.pi)], abs=1e-5)
    moving = code.std(0)
    assert (moving > 0.05).sum() >= 62  # cos(pi (n + 1/2)) is zero everywhere, once a side


def unit(rows: int, seed: int) -> torch.Tensor:
    vectors = torch.randn(rows, SIZES["nano"].projection, generator=torch.Generator().manual_seed(seed))
    return vectors / vectors.norm(dim=1, keepdim=True)


def test_the_published_size():
    base = SIZES["base"]
    assert (base.image // base.patch) ** 2 == 196
    assert base.vision == base.text == (768, 12, 12)
    assert (base.projection, base.queue, base.text_length, base.momentum) == (256, 57_600, 180, 0.995)


def test_a_place_is_sines_and_cosines_of_doubling_frequency():
    code = encode_place(torch.tensor([[30.0, -60.0, 91.3125]]))[0]
    angles = [math.radians(degrees) * 2**octave for degrees in (30, -60) for octave in range(SCALES)]
    assert code[: 2 * SCALES].tolist() == pytest.approx([math.sin(angle) for angle in angles], abs=1e-4)
    assert code[2 * SCALES : 4 * SCALES].tolist() == pytest.approx([math.cos(angle) for angle in angles], abs=1e-4)
    assert code[4 * SCALES :].tolist() == pytest.approx([1, 0, 0, -1, 1, 1], abs=1e-5)  # a quarter of the year


def test_an_unknown_place_or_day_is_zeros_and_says_so():
    code = encode_place(torch.tensor([[math.nan, math.nan, 10.0], [5.0, 5.0, math.nan]]))
    assert code.shape == (2, PLACE)
    assert code[0, : 4 * SCALES].abs().sum() == 0
    assert code[1, 4 * SCALES : -2].abs().sum() == 0
    assert code[:, -2:].tolist() == [[0, 1], [1, 0]]


def test_place_and_season_reach_image_and_match(network, tokenizer):
    images, ids = torch.randn(1, 1, 64, 64), tokenizer([CAPTION]).opened_by(BESIDE)
    places = ([math.nan] * 3, [10.0, 50.0, math.nan], [10.0, 50.0, 20.0], [10.0, 50.0, 200.0])
    with torch.no_grad():
        seen = [network.see(images, torch.tensor([place])) for place in places]
        answers = [(network.towers.embed_image(tokens), network.match(ids, tokens)) for tokens in seen]
    for (image, match), (other_image, other_match) in itertools.pairwise(answers):
        assert not torch.allclose(image, other_image)
        assert not torch.allclose(match, other_match)


def test_padding_changes_nothing(network, tokenizer):
    images = torch.randn(1, 1, 64, 64)
    short, long = tokenizer([CAPTION[1:]]), tokenizer([CAPTION[1:], CAPTION])
    with torch.no_grad():
        seen = network.see(images, NOWHERE[:1])
        assert torch.allclose(network.towers.embed_text(short.ids), network.towers.embed_text(long.ids)[:1], atol=1e-5)
        assert torch.allclose(network.match(short.ids, seen), network.match(long.ids[:1], seen), atol=1e-5)


def test_the_decoder_sees_no_later_word_and_the_encoder_does(network, tokenizer):
    """The loss of a text's first words stays the same when the last one changes; a masked word's answer does not."""
    ids = tokenizer([CAPTION]).ids
    other = ids.clone()
    other[0, -2] = len(MARKS)
    text = network.towers.text
    with torch.no_grad():
        seen = network.see(torch.randn(1, 1, 64, 64), NOWHERE[:1])
        one, two = (text(part, encoder_hidden_states=seen, is_decoder=True).logits for part in (ids, other))
        assert torch.allclose(one[0, :-2], two[0, :-2], atol=1e-5)
        assert not torch.allclose(network.fill(ids, seen)[0, 1], network.fill(other, seen)[0, 1], atol=1e-5)


def test_words_of_encoder_and_decoder_are_one_table(network):
    predictions = network.towers.text.cls.predictions
    assert predictions.decoder.weight is network.towers.text.bert.embeddings.word_embeddings.weight


def test_slow_towers_follow_and_the_temperature_stays_in_bounds(network):
    before = [parameter.clone() for parameter in network.slow.parameters()]
    with torch.no_grad():
        for parameter in network.towers.parameters():
            parameter.add_(1.0)
        network.temperature.fill_(7.0)
    network.follow()
    kept = SIZES["nano"].momentum
    for old, slow in zip(before, network.slow.parameters(), strict=True):
        assert torch.allclose(slow, old + (1 - kept), atol=1e-5)
    assert network.temperature.item() == 0.5


def test_the_queue_forgets_the_oldest(network):
    size = SIZES["nano"].queue
    network.queued.fill_(size - 1)
    images, texts = unit(3, 1), unit(3, 2)
    network.enqueue(images, texts)
    assert torch.equal(network.image_queue[size - 1], images[0])
    assert torch.equal(network.text_queue[:2], texts[1:])
    assert int(network.queued) == 2


def test_contrast_without_softness_is_cross_entropy_both_ways(network):
    batch = Embedded(unit(4, 1), unit(4, 2), unit(4, 3), unit(4, 4))
    texts, images = torch.cat([batch.slow_text, network.text_queue]), torch.cat([batch.slow_image, network.image_queue])
    labels = torch.arange(4)
    expected = sum(
        torch.nn.functional.cross_entropy(one @ others.T / 0.07, labels)
        for one, others in ((batch.image, texts), (batch.text, images))
    )
    assert float(contrastive_loss(network, batch, 0.0)) == pytest.approx(float(expected) / 2, rel=1e-5)


def test_softness_mixes_in_what_the_slow_towers_think(network):
    batch = Embedded(unit(4, 1), unit(4, 2), unit(4, 3), unit(4, 4))
    texts, images = torch.cat([batch.slow_text, network.text_queue]), torch.cat([batch.slow_image, network.image_queue])
    total = 0.0
    for fast, slow, others in ((batch.image, batch.slow_image, texts), (batch.text, batch.slow_text, images)):
        target = 0.4 * np.exp((slow @ others.T / 0.07).log_softmax(1).numpy())
        target[np.arange(4), np.arange(4)] += 0.6
        total -= (target * (fast @ others.T / 0.07).log_softmax(1).detach().numpy()).sum(1).mean()
    assert float(contrastive_loss(network, batch, 0.4)) == pytest.approx(total / 2, rel=1e-4)


def test_a_false_text_joins_the_negatives_of_its_image_alone(network):
    batch = Embedded(unit(2, 1), unit(2, 2), unit(2, 1), unit(2, 2))
    easy, hard = contrastive_loss(network, batch, 0.0, -batch.image), contrastive_loss(network, batch, 0.0, batch.image)
    assert float(hard) > float(easy) == pytest.approx(float(contrastive_loss(network, batch, 0.0)), abs=1e-3)


def test_hard_negatives_are_likely_where_similar_and_never_the_same():
    similarity = torch.tensor([[9.0, 2.0, 0.0], [0.0, 9.0, 9.0], [0.0, 0.0, 9.0]])
    same = torch.tensor([[1, 0, 0], [0, 1, 1], [1, 1, 1]]).bool()
    generator = torch.Generator().manual_seed(0)
    drawn = torch.stack([hard_negatives(similarity, same, generator) for _ in range(2000)])
    share = (drawn[:, 0] == 1).float().mean()
    assert share == pytest.approx(math.exp(2) / (math.exp(2) + 1), abs=0.03)
    assert set(drawn[:, 1].tolist()) == {0}
    assert set(drawn[:, 2].tolist()) == {0, 1}  # nothing else is left than what says the same


def test_index_one_of_the_matching_is_the_match(network, tokenizer):
    """Trained on one true pair and two false ones, the head's index 1 rises for the true one."""
    true, false = tokenizer([CAPTION]).ids, tokenizer([(Clause("grass everywhere"),)]).ids
    seen = network.see(torch.randn(1, 1, 64, 64), NOWHERE[:1]).detach()
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    for _ in range(25):
        loss = matching_loss(network, [(true, seen), (false, seen), (false, seen.flip(2))])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        opened = [torch.cat([torch.full((1, 1), BESIDE), ids[:, 1:]], 1) for ids in (true, false)]
        good, bad = (network.match(ids, seen).softmax(1)[0, 1] for ids in opened)
    assert good > 0.9 > 0.1 > bad


def test_masking_has_the_published_shares():
    ids = torch.full((100, 100), 20)
    ids[:, 0] = ALONE
    slot = torch.zeros_like(ids).bool()
    slot[:, 1:51] = True
    given, labels = mask_words(Tokens(ids, slot, ids), 10_000, torch.Generator().manual_seed(0), 0.05)
    asked = labels != IGNORED
    assert asked[:, 1:51].all()
    assert asked[:, 51:].float().mean() == pytest.approx(0.05, abs=0.01)
    assert (given[asked] == MASK).float().mean() == pytest.approx(0.5, abs=0.02)
    assert (given[asked] == 20).float().mean() == pytest.approx(0.4, abs=0.02)
    assert (given[:, 0] == BESIDE).all() and not asked[:, 0].any()
    assert torch.equal(given[~asked][given[~asked] != BESIDE], ids[~asked][ids[~asked] != ALONE])


def test_each_slot_is_masked_as_a_whole_in_its_turn():
    ids = torch.arange(20).repeat(3, 1) + 10
    slot = torch.zeros_like(ids).bool()
    slot[1:, 2:5] = slot[2, 7:8] = True
    given, labels, rows = mask_slots(Tokens(ids, slot, ids))
    assert rows.tolist() == [1, 2, 2]
    asked = labels != IGNORED
    assert [row.nonzero().flatten().tolist() for row in asked] == [[2, 3, 4], [2, 3, 4], [7]]
    assert (given[asked] == MASK).all() and torch.equal(labels[asked], ids[rows][asked])
    rest = ~asked
    rest[:, 0] = False
    assert (given[:, 0] == BESIDE).all() and torch.equal(given[rest], ids[rows][rest])


def test_clauses_that_tie_more_together_are_read_more_often():
    draw = random.Random(0)
    drawn = [telling(CAPTION, draw) for _ in range(1000)]
    assert [clause.ties for clause in CAPTION] == [2, 1]
    assert drawn.count(CAPTION[0]) / 1000 == pytest.approx(4 / 5, abs=0.04)
    assert telling((Clause("no slots"),), draw).ties == 0


def test_tokens_know_slots_and_clauses(tokenizer):
    tokens = tokenizer([CAPTION, CAPTION[1:]])
    assert tokens.ids[0, 0] == ALONE and tokens.ids[0, -1] == END
    assert tokens.clause[0].tolist() == [-1, 0, 0, 0, 0, -1, 1, 1, -1]
    assert tokens.slot[0].tolist() == [False, True, False, False, True, False, False, True, False]
    assert (tokens.ids[1] == PAD).sum() == 5
    assert tokenizer.text(tokens.ids[0]) == "water in the north , no forest"


def test_parts_of_a_caption_keep_its_order_and_are_never_empty():
    draw = random.Random(0)
    parts = [thinned(CAPTION * 2, draw) for _ in range(100)]
    assert all(parts)
    assert {len(part) for part in parts} == {1, 2, 3, 4}


def test_a_foreign_clause_is_never_one_s_own():
    draw = random.Random(0)
    other = (CAPTION[0], Clause("no grass", (1,)))
    for _ in range(20):
        mixed, at = with_foreign_clause(CAPTION, other, CAPTION, draw)
        assert mixed[at] == other[1]
        assert len(mixed) == 2
    assert with_foreign_clause(CAPTION[:1], CAPTION, CAPTION, draw) == (CAPTION, -1)


def test_a_network_comes_back_from_its_file(network, tokenizer, tmp_path):
    save_knowlip(tmp_path / "network.safetensors", network, {"step": 3})
    again, notes = load_knowlip(tmp_path / "network.safetensors")
    images, ids = torch.randn(2, 1, 64, 64), tokenizer([CAPTION, CAPTION[1:]]).ids
    with torch.no_grad():
        assert torch.equal(
            network.match(ids, network.see(images, NOWHERE)), again.match(ids, again.see(images, NOWHERE))
        )
        assert again.count(again.see(images, NOWHERE)).shape == (2, 1)
    assert notes == {"step": 3}
    (tmp_path / "other.safetensors").write_bytes(b"nothing")
    with pytest.raises(ModelError, match="no KnowLIP network"):
        load_knowlip(tmp_path / "other.safetensors")
