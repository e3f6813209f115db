"""The interface's translations against the strings in the source and against their placeholders, tags and keys."""

import importlib.util
import re
import string
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "es", "fr", "ja")
TAG = re.compile(r"<[^<>]+>|&\w+;")
ACCELERATOR = re.compile(r"&(?!\w+;)(\w)")
WAY_OUT = "Run scripts/translate, and translate what is unfinished in i18n/*.ts."

Message = tuple[str, str]


@pytest.fixture(scope="module")
def collector():
    spec = importlib.util.spec_from_file_location("interface_strings", ROOT / "scripts" / "interface_strings.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def strings(collector) -> list[Message]:
    return collector.interface_strings(ROOT / "plugin")


@pytest.fixture(scope="module", params=LANGUAGES)
def translation(request) -> dict[Message, str]:
    """What each string is in one language, empty where it is unfinished."""
    tree = ElementTree.parse(ROOT / "i18n" / f"landclair_{request.param}.ts")
    return {
        (context.findtext("name"), message.findtext("source")): _finished(message.find("translation"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def _finished(target: ElementTree.Element) -> str:
    return "" if target.get("type") else target.text


def fields(text: str) -> list[tuple[str, str]]:
    """What ``format`` puts in, as (name or position, how), in the order of the positions."""
    found = [(name, how) for _, name, how, _ in string.Formatter().parse(text) if name is not None]
    return sorted((name or str(position), how) for position, (name, how) in enumerate(found))


def differences(translation, of) -> list[str]:
    """The strings of which ``of`` tells something else in the translation than in the source."""
    return [f"{source!r}: {text!r}" for (_, source), text in translation.items() if text and of(source) != of(text)]


def test_the_strings_are_those_that_are_translated_at_run_time(collector, tmp_path):
    (tmp_path / "algorithms").mkdir()
    own = 'def tr(text):\n    return QCoreApplication.translate("{}", text)\n'
    (tmp_path / "algorithms" / "algorithm.py").write_text(own.format("Shared"))
    (tmp_path / "algorithms" / "segment.py").write_text(
        "class Segment:\n    def f(self):\n        return tr('a' 'b')\n"
    )
    (tmp_path / "dock.py").write_text(own.format("Own") + "class Dock:\n    x = f\"{tr('c')}\", Dock().tr('d')\n")
    (tmp_path / "main.py").write_text('QCoreApplication.translate("Main", "e")\n')
    expected = [("Dock", "d"), ("Main", "e"), ("Own", "c"), ("Shared", "ab")]
    assert collector.interface_strings(tmp_path) == expected


def test_a_text_that_is_put_together_at_run_time_is_refused(collector, tmp_path):
    (tmp_path / "algorithms").mkdir()
    (tmp_path / "algorithms" / "algorithm.py").write_text("tr(name)\n")
    with pytest.raises(ValueError, match=r"algorithm\.py:1: expected a literal text"):
        collector.interface_strings(tmp_path)


def test_every_string_is_translated_and_none_that_is_gone_is_kept(strings, translation):
    new, gone = set(strings) - set(translation), set(translation) - set(strings)
    assert (new, gone) == (set(), set()), WAY_OUT
    unfinished = [source for (_, source), text in translation.items() if not text]
    assert unfinished == [], WAY_OUT


def test_the_placeholders_are_kept(translation):
    assert differences(translation, fields) == []


def test_the_tags_and_line_breaks_are_kept(translation):
    assert differences(translation, lambda text: sorted(TAG.findall(text))) == []
    assert differences(translation, lambda text: text.count("\n")) == []


def test_the_blanks_around_a_text_are_kept(translation):
    units = {key: text for key, text in translation.items() if key[1].startswith(" ") and len(key[1]) <= 3}
    assert differences(units, lambda text: len(text) - len(text.lstrip())) == []


def test_a_key_stays_a_key_and_is_one_of_its_kind_in_each_form(strings, translation):
    assert differences(translation, lambda text: len(ACCELERATOR.findall(text))) == []
    for form in {context for context, _ in strings}:
        keys = [
            (ACCELERATOR.findall(source), ACCELERATOR.findall(text))
            for (context, source), text in translation.items()
            if context == form
        ]
        english, other = ([key.lower() for pair in keys for key in pair[side]] for side in (0, 1))
        if len(set(english)) == len(english):
            assert len(set(other)) == len(other), f"{form}: {sorted(other)}"


def test_nothing_is_shouted(translation):
    assert [text for text in translation.values() if re.search("[!！¡]", text)] == []
