"""The words: five languages that say the same, and numbers as people write them."""

import re

import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import ExplainJob
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.engine.explanation.admissible import Admissible
from landclair.plugin.engine.explanation.answer import ENDS, Request, filled, write_answer
from landclair.plugin.engine.explanation.evidence import SOURCES, Evidence, RegionEvidence
from landclair.plugin.engine.explanation.explain import Teller
from landclair.plugin.engine.explanation.language import SLOT, find_language, languages
from landclair.plugin.engine.explanation.propositions import RULES, TOPICS, Proposition, grade, propositions
from landclair.plugin.engine.explanation.writers.template import TemplateWriter
from landclair.plugin.engine.progress import Progress

from .regions import drawn_region

EN = find_language("en")
NUMBER_WORDS = {
    "en": "two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half|third|quarter|twice|double|triple",
    "de": "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|tausend|halb|hälfte|drittel|viertel|doppelt",
    "fr": "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|demi|moitié|tiers|quart|double",
    "es": "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|medio|mitad|tercio|cuarto|doble",
    "ja": "[一二三四五六七八九十百千万半倍]",
}


def test_the_five_languages_are_there():
    assert languages() == ("de", "en", "es", "fr", "ja")
    with pytest.raises(InputError, match="no language 'xx'"):
        find_language("xx")


@pytest.mark.parametrize("code", languages())
def test_a_language_says_what_english_says(code):
    words = find_language(code).words
    for part in ("connectives", "phrases", "quantities", "labels", "sources", "writers", "fallback", "topics"):
        assert words[part].keys() == EN.words[part].keys()
    assert {*words["sources"]} == {*SOURCES}
    for name, phrases in words["phrases"].items():
        assert len({*phrases}) == len(phrases) >= 2, name
        for phrase in phrases:
            allowed = {slot for english in EN.words["phrases"][name] for slot in re.findall(r"\{(\w+)\}", english)}
            assert {*re.findall(r"\{(\w+)\}", phrase)} <= allowed, (name, phrase)
    for template in (template for pair in words["connectives"].values() for template in pair):
        assert sorted(re.findall(r"\{(\w)\}", template)) == ["a", "b"]


@pytest.mark.parametrize("code", languages())
def test_no_phrase_has_a_digit_a_number_word_or_an_end_inside(code):
    words = find_language(code).words
    edge = r"\b" if code != "ja" else ""
    numbers = re.compile(rf"\d|{edge}(?:{NUMBER_WORDS[code]}){edge}", re.IGNORECASE)
    texts = [text for phrases in words["phrases"].values() for text in phrases]
    texts += [text for templates in words["connectives"].values() for text in templates]
    for text in texts:
        plain = text.replace("一致", "").replace("十分", "")  # words that are written with the sign of a number
        assert not numbers.search(plain), text
        assert len(ENDS.split(text)) == 1, text


@pytest.mark.parametrize("code", languages())
def test_every_region_is_put_into_words(code):
    language = find_language(code)
    for seed in range(40):
        region = drawn_region(seed)
        admissible = Admissible(propositions(region.items, True), language)
        answer = write_answer(TemplateWriter(), Request("", "", admissible, seed), 10)
        assert answer.dropped == 0
        text = language.joined(
            ["".join(part["text"] for part in filled(entry, region.items, language)) for entry in answer.sentences]
        )
        assert not SLOT.search(re.sub(r"\{area\}", "", text))  # a class of the test is called {area}
        assert text.count(language.words["full_stop"]) >= len(answer.sentences)


def test_every_rule_has_words_and_belongs_to_a_question():
    for rule in RULES:
        assert rule.id in EN.words["phrases"]
        for phrase in EN.words["phrases"][rule.id]:
            assert {*re.findall(r"\{(\w+)\}", phrase)} <= {*rule.says}, rule.id
    assert {rule.id for rule in RULES} - TOPICS.keys() == set()


@pytest.mark.parametrize(
    "code, value, unit, text",
    [
        ("en", 12.44, "ha", "12.4 ha"),
        ("en", 12345.6, "ha", "12,346 ha"),
        ("de", 12345.6, "ha", "12.346 ha"),
        ("fr", 12345.6, "ha", "12 346 ha"),
        ("en", 0.0456, "ha", "0.0456 ha"),
        ("en", -19.84, "dB", "−19.8 dB"),
        ("de", -19.84, "dB", "−19,8 dB"),
        ("en", -0.01, "dB", "0.0 dB"),
        ("ja", 71.4, "%", "71%"),
        ("fr", 71.4, "%", "71 %"),
        ("en", 99.7, "%", "99.7 %"),  # never 100 % while something else is there
        ("en", 99.97, "%", "99.97 %"),
        ("en", 0.04, "%", "0.04 %"),
        ("en", 0.0, "%", "0 %"),
        ("en", 100.0, "%", "100 %"),
        ("en", 1.66, "px", "1.7 pixels"),
        ("en", 0.64, "", "0.64"),
        ("en", 40000, "px", "40,000 pixels"),
        ("en", float("nan"), "dB", "–"),
    ],
)
def test_values_are_written_as_people_write_them(code, value, unit, text):
    assert find_language(code).value(Evidence("x", value, unit, "map")) == text


def test_names_from_outside_are_cut_and_cleaned():
    name = EN.value(Evidence("class_name", "Wet\nland\x00" + "a" * 500, "", "map"))
    assert name.startswith("Wet land aaa")
    assert len(name) == 60


def test_labels_of_a_class_use_its_name():
    assert EN.label("share_water", {"water": "Water"}) == "Share of Water"
    assert EN.label("vv_spread", {}) == "Spread of VV"


def test_the_grade_falls_with_what_stands_against_the_map():
    doubts = [Proposition(str(number), "", "doubt", weight=1) for number in range(8)]
    assert [grade(doubts[:number])[0] for number in range(9)] == list("ABBCCDDEE")


def test_a_question_is_answered_by_what_was_measured_or_not_at_all():
    figures = {"share": 90.0, "cloud": 71.0, "sar_share": 83.0, "confidence": 82.0}
    items = {name: Evidence(name, value, "%", "map") for name, value in figures.items()}
    said = propositions(items | {"class_name": Evidence("class_name", "Water", "", "map")}, False, question=True)

    def answered(question: str) -> set[str]:
        admissible = Admissible(said, EN, question)
        answer = write_answer(TemplateWriter(), Request("", "", admissible, 0), 10)
        return {entry.phrase for sentence in answer.sentences for entry in sentence.propositions}

    assert answered("What is the capital of France?") == {"cannot_tell"}
    assert {TOPICS[name] for name in answered("Can I trust the radar?")} <= {"accuracy", "sensor"}
    assert {TOPICS[name] for name in answered("Are there clouds?")} == {"cloud"}


def test_known_classes_are_called_in_the_language_wherever_they_are_shown():
    german, region = find_language("de"), drawn_region(1)
    share = Evidence("share_trees", 40.0, "%", "map", detail={"code": 1, "name": "Trees", "color": "#006400"})
    told = Teller(
        ExplainJob("classes.tif", "model", language="de"), german, TemplateWriter(), LAND_COVER, Progress()
    ).tell(RegionEvidence(region.items | {"share_trees": share}, region.region))
    (shown,) = (entry for entry in told["evidence"] if entry["id"] == "share_trees")
    assert (shown["label"], shown["detail"]["name"], shown["text"]) == ("Anteil Bäume", "Bäume", "40 %")
