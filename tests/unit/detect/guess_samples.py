"""Helpers for the tests of guesses. All names and statements are invented."""

from detect_samples import lines_of

from annotator.detect.analysis import Analysis
from annotator.detect.triggers import find_triggers, sentences_of
from annotator.detect.vectors import SentenceEncoder
from annotator.detect.words import ParagraphWords


def hits_of(nlp, text, where="text"):
    """The triggers of a text: type, mode and evidence."""
    words = ParagraphWords()
    words.add(nlp(text), 0, [])
    return [
        (hit.event_type.code, hit.event_type.mode, text[hit.evidence.start : hit.evidence.end])
        for sentence in sentences_of(words.words)
        for hit in find_triggers(sentence, where)
    ]


def main_type(nlp, text):
    """Code and mode of the strongest trigger."""
    words = ParagraphWords()
    words.add(nlp(text), 0, [])
    hits = [hit for sentence in sentences_of(words.words) for hit in find_triggers(sentence)]
    best = max(hits, key=lambda hit: hit.strength)
    return best.event_type.code, best.event_type.mode


def guessed(nlp, text, examples=()):
    """The guesses about the article, and those of its quotes by their words."""
    analysis = Analysis(nlp, lines_of(text), examples=examples)
    found = [a for batch in analysis.batches() for a in batch.annotations]
    return analysis.guesses, {a.text_in(text): a.guesses for a in found if a.layer == "quote"}


def without_model(monkeypatch, tmp_path):
    """The program as it is when the encoder's files are missing."""
    missing = SentenceEncoder(tmp_path)
    monkeypatch.setattr("annotator.detect.guessing.shipped_encoder", lambda: missing)
