"""Stands in for the detection worker: finds a few fixed words, at once, with the real protocol.

It is less sure of Ostria than of the others, and guesses what a quote with “will not” in it is about. The
model's name says how it was asked: fake@1, with +indirect and the number of examples where there are any.

A pipeline with “code” in its name does nothing until it is trusted.

Started as a process of its own, like the real one. A paragraph with CRASH in it ends the process; one with
WAIT makes it answer only when it is told to go on by the end of its input or a newer request.
"""

import os
import re
import sys

from annotator.core.annotation import (
    Annotation,
    Arguments,
    EventType,
    Guess,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
)
from annotator.detect.messages import Done, Failed, Found, Ready, read_request, write_response

NAMES = {
    "Katarina Holm": "PERSON",
    "Pavel Dornan": "PERSON",
    "Dornan": "PERSON",
    "Velmark": "GPE",
    "Ostria": "GPE",
    "Reuters": "ORG",
}
NAME = re.compile("|".join(sorted(map(re.escape, NAMES), key=len, reverse=True)))
QUOTE = re.compile("“[^”]*”")


REFUSAL = "will not"


def guesses(start, text, speaker=None):
    """Two event types and a stance for words of refusal."""
    at = text.find(REFUSAL)
    if at >= 0:
        evidence = Span(start + at, start + at + len(REFUSAL))
        arguments = Arguments(actors=(speaker,)) if speaker else None
        stance = Stance(speaker, Mention("Ostria"), Polarity.AGAINST)
        yield Guess(0.71, "rule:fake", EventType("REJECT"), evidence=evidence, arguments=arguments)
        yield Guess(0.55, "model:fake@1", EventType("THREATEN"))
        yield Guess(0.3, "model:fake@1", EventType("PROTEST"))
        yield Guess(0.64, "model:fake@1", stance=stance, evidence=evidence)


def suggestions(start, text):
    """Entities and quotes of a paragraph; every quote may have been said by any name in its paragraph."""
    names = [(m.group(), Span(start + m.start(), start + m.end())) for m in NAME.finditer(text)]
    for words, span in names:
        sure = 0.4 if words == "Ostria" else 0.9
        yield Annotation(
            f"e{span.start}", Layer.ENTITY, NAMES[words], (span,), origin="model:fake@1", confidence=sure
        )
    for match in QUOTE.finditer(text):
        span = Span(start + match.start(), start + match.end())
        people = tuple(Mention(words, at) for words, at in names)
        speaker = people[0] if people else None
        yield Annotation(
            f"q{span.start}", Layer.QUOTE, "direct", (span,), origin="rule:fake", confidence=0.8,
            speaker=speaker, resolved_speaker=speaker.text if speaker else None, candidates=people,
            guesses=tuple(guesses(span.start, match.group(), speaker)),
        )  # fmt: skip


def main():
    """Answers requests until the input ends."""
    out = sys.stdout
    out.write(write_response(Ready("fake@1")))
    out.flush()
    for line in sys.stdin:
        request = read_request(line)
        if request.paragraphs and "code" in (request.pipeline or "") and not request.trust:
            out.write(write_response(Failed(request.job, "It brings code of its own.", ("functions.py",))))
            out.flush()
            continue
        total = len(request.paragraphs)
        waits = any("WAIT" in paragraph.text for paragraph in request.paragraphs)
        for number, paragraph in enumerate(request.paragraphs, 1):
            if "CRASH" in paragraph.text and not os.path.exists(os.environ["FAKE_WORKER_MENDED"]):
                os._exit(3)
            found = tuple(suggestions(paragraph.start, paragraph.text))
            out.write(write_response(Found(request.job, found, number, total)))
            out.flush()
        if not waits:
            about = [g for p in request.paragraphs for g in guesses(p.start, p.text)]
            model = "fake@1" + ("+indirect" if request.indirect else "")
            model += f"+{len(request.examples)}" if request.examples else ""
            out.write(write_response(Done(request.job, model, tuple(about[:1]))))
            out.flush()


main()
