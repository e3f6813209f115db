"""The admissible sentences of a region: every way in which its propositions may be put into words."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from .language import Language
from .propositions import CONSEQUENCES, TOPICS, Proposition

MOST_SENTENCES = 900
LONGEST_ANSWER = 7  # sentences


@dataclass(frozen=True)
class Sentence:
    """A sentence with ``{slots}`` that are filled later, and the propositions that it says."""

    text: str
    propositions: tuple[Proposition, ...]
    connective: str = ""

    @property
    def evidence(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for entry in self.propositions for name in entry.evidence))


class Admissible:
    """All sentences that may be said, by their text; whatever is not in here is not said."""

    def __init__(self, propositions: list[Proposition], language: Language, question: str = "") -> None:
        self.propositions, self.language, self.question = propositions, language, question
        self.sentences: dict[str, Sentence] = {}
        for sentence in itertools.islice(self._all(), MOST_SENTENCES):
            self.sentences.setdefault(sentence.text, sentence)
        self._by_meaning: dict[tuple, list[Sentence]] = defaultdict(list)
        for sentence in self.sentences.values():
            self._by_meaning[sentence.connective, tuple(part.id for part in sentence.propositions)].append(sentence)

    def find(self, text: str) -> Sentence | None:
        """The admissible sentence that ``text`` is, up to white space; None if it is none."""
        return self.sentences.get(" ".join(text.split()))

    @property
    def openings(self) -> list[Sentence]:
        """Sentences that an answer may start with: what the map says here, or anything where something was asked."""
        if self.question:
            return list(self.sentences.values())
        return [entry for entry in self.sentences.values() if entry.propositions[0].role == "claim"]

    def saying(self, *names: str, connective: str = "") -> list[Sentence]:
        """The sentences that say exactly these propositions."""
        return self._by_meaning[connective, names]

    def grammar(self) -> str:
        """The sentences as a grammar in Lark's syntax, for llguidance: one opening, then up to LONGEST_ANSWER - 1."""
        openings = {entry.text for entry in self.openings}
        others = [entry for entry in self.sentences.values() if entry.text not in openings]
        parts = [
            f"start: opening (gap other){{1,{LONGEST_ANSWER - 1}}}" if others or self.question else "start: opening"
        ]
        parts.append(f'gap: "{self.language.words["space"]}"' if self.language.words["space"] else 'gap: ""')
        parts.append("opening: " + " | ".join(map(_literal, sorted(openings))))
        parts.append("other: " + " | ".join(_literal(entry.text) for entry in (others or self.openings)))
        return "\n".join(parts)

    def _all(self) -> Iterator[Sentence]:
        by_id = {entry.id: entry for entry in self.propositions}
        for entry in self.propositions:
            yield from self._worded(("{a}",), "", entry)
        supports = self._of("support")
        for claim, support in itertools.product(self._of("claim"), supports):
            yield from self._connected("because", claim, support)
        for before, after in sorted(CONSEQUENCES):
            if before in by_id and after in by_id:
                yield from self._connected("therefore", by_id[before], by_id[after])
        for one, other in itertools.product([*self._of("claim"), *supports], self._of("against", "doubt")):
            if one.role == "claim" or TOPICS[one.phrase] == TOPICS.get(other.phrase):
                yield from self._connected("although", one, other)

    def _of(self, *roles: str) -> list[Proposition]:
        return [entry for entry in self.propositions if entry.role in roles]

    def _connected(self, connective: str, one: Proposition, other: Proposition) -> Iterator[Sentence]:
        yield from self._worded(self.language.words["connectives"][connective], connective, one, other)

    def _worded(self, templates, connective: str, *said: Proposition) -> Iterator[Sentence]:
        choices = [self.language.phrases(entry.phrase, entry.quantity) for entry in said]
        for phrases in itertools.product(*choices):
            for template in templates:
                text = template.replace("{a}", phrases[0]).replace("{b}", phrases[-1])
                yield Sentence(self.language.sentence(text), said, connective)


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
