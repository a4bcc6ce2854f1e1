"""Stands in for `annotator evaluate`: answers by the gold it is asked for, with the real output.

Started as a process of its own. `--gold crash.jsonl` dies, `wait.jsonl` never ends, `none.jsonl` fails with
a sentence; anything else is a result whose `source` holds all arguments.
"""

import json
import os
import sys

from annotator.core.annotation import Annotation, Article, ArticleLabels, Layer, Metadata, Span, Status
from annotator.evaluation import evaluate, sample_of

TEXT = "Ana Ruiz met Bo Lind in Oslo."


def annotation(words, label, **fields):
    """An entity by its words."""
    start = TEXT.index(words)
    return Annotation(words, Layer.ENTITY, label, (Span(start, start + len(words)),), **fields)


def result(arguments):
    """One right entity, one with a wrong label, one missed."""
    gold = [("Ana Ruiz", "PERSON"), ("Bo Lind", "PERSON"), ("Oslo", "GPE")]
    accepted = [annotation(*item, status=Status.ACCEPTED) for item in gold]
    found = [annotation("Ana Ruiz", "PERSON", confidence=0.9), annotation("Bo Lind", "ORG", confidence=0.7)]
    article = Article(
        TEXT,
        Metadata(title="Talks"),
        annotations={a.id: a for a in accepted},
        labels=ArticleLabels(done=True),
    )
    scores = evaluate([sample_of(article, found, number=7)]).to_dict()
    about = {"threshold": 0.0, "guess_threshold": 0.5, "indirect": False}
    return {"model": "fake@1", "source": " ".join(arguments), **about, **scores}


def main(arguments):
    """Does as the gold says."""
    gold = arguments[arguments.index("--gold") + 1] if "--gold" in arguments else ""
    print("progress 0 2", "progress 1 2", sep="\n", file=sys.stderr, flush=True)
    if gold == "crash.jsonl":
        os.abort()
    if gold == "none.jsonl":
        print("annotator: none.jsonl holds no article.", file=sys.stderr)
        return 1
    if gold == "wait.jsonl":
        sys.stdin.read()
    if gold == "some.jsonl":
        print("article 3 (Fire): detection failed; it was left out.", file=sys.stderr)
    print(json.dumps(result(arguments)))
    return 1 if gold == "some.jsonl" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
