"""Stands in for the detection worker: finds a few fixed words, at once, with the real protocol.

Started as a process of its own, like the real one. A paragraph with CRASH in it ends the process; one with
WAIT makes it answer only when it is told to go on by the end of its input or a newer request.
"""

import os
import re
import sys

from annotator.core.annotation import Annotation, Layer, Mention, Span
from annotator.detect.messages import Done, Found, Ready, read_request, write_response

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


def suggestions(start, text):
    """Entities and quotes of a paragraph; every quote may have been said by any name in its paragraph."""
    names = [(m.group(), Span(start + m.start(), start + m.end())) for m in NAME.finditer(text)]
    for words, span in names:
        yield Annotation(
            f"e{span.start}", Layer.ENTITY, NAMES[words], (span,), origin="model:fake@1", confidence=0.9
        )
    for match in QUOTE.finditer(text):
        span = Span(start + match.start(), start + match.end())
        people = tuple(Mention(words, at) for words, at in names)
        speaker = people[0] if people else None
        yield Annotation(
            f"q{span.start}", Layer.QUOTE, "direct", (span,), origin="rule:fake", confidence=0.8,
            speaker=speaker, resolved_speaker=speaker.text if speaker else None, candidates=people,
        )  # fmt: skip


def main():
    """Answers requests until the input ends."""
    out = sys.stdout
    out.write(write_response(Ready("fake@1")))
    out.flush()
    for line in sys.stdin:
        request = read_request(line)
        total = len(request.paragraphs)
        waits = any("WAIT" in paragraph.text for paragraph in request.paragraphs)
        for number, paragraph in enumerate(request.paragraphs, 1):
            if "CRASH" in paragraph.text and not os.path.exists(os.environ["FAKE_WORKER_MENDED"]):
                os._exit(3)
            found = tuple(suggestions(paragraph.start, paragraph.text))
            out.write(write_response(Found(request.job, found, number, total)))
            out.flush()
        if not waits:
            out.write(write_response(Done(request.job, "fake@1")))
            out.flush()


main()
