"""However a search is carried out, it finds the same: in corpora made by a seeded generator."""

import random

import pytest

from annotator.core.annotation import (
    Annotation,
    Article,
    EventType,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Source,
    Span,
    Stance,
    Status,
)
from annotator.core.query import parse
from annotator.corpus import queue_listings, search_beginnings, search_conditions, search_lists, version_rows
from annotator.corpus.queue import Order, QueueView, Show

ARTICLES = 45
WORDS = ("the", "long", "Lobby", "hello", "peace", "talks", "re-loan", "l'opera", "“Look”", "may_love", "2lo")
ODD = ("Lópe", "łow", "ſlo", "lo\u0301pez", "京lo", "…loud", "\u00a0lofty", "xlo", "ĽOng", "ß", "—")
OUTLETS = ("Herald", "Post")
NAMES = ("Ann Lee", "Bo Ray", "Cy")

PLANS = {
    "all in lists": {"FEW": 10**9, "FEW_WITH_WORDS": 10**9, "RARE": 0},
    "all looked up": {"FEW": 10**9, "FEW_WITH_WORDS": 10**9, "RARE": 10**9},
    "all tested": {"FEW": 0, "FEW_WITH_WORDS": 0, "RARE": 10**9},
    "rare ones in lists": {"FEW": 12, "FEW_WITH_WORDS": 12, "RARE": 8},
}


def text_of(draw, *, odd):
    words = draw.choices((*WORDS, *ODD) if odd else WORDS, k=draw.randint(3, 9))
    return "".join(word + draw.choice((" ", " ", ", ", "\n", ". ")) for word in words)


def annotation_of(draw, number, length):
    layer = draw.choice((Layer.ENTITY, Layer.EVENT, Layer.QUOTE))
    is_quote = layer is Layer.QUOTE
    polarity = draw.choice(list(Polarity))
    return Annotation(
        f"a{number}",
        layer,
        {Layer.ENTITY: draw.choice(("ORG", "GPE")), Layer.EVENT: "PROTEST", Layer.QUOTE: "direct"}[layer],
        (Span(0, draw.randint(1, length)),),
        draw.choice(list(Status)),
        origin=draw.choice(("human", "model:x@1", "rule:y")),
        confidence=draw.choice((None, 0.25, 0.75)),
        entity=draw.choice((None, *NAMES)) if layer is Layer.ENTITY else None,
        speaker=Mention(draw.choice(NAMES)) if is_quote else None,
        event_type=EventType(draw.choice(("PROTEST", "AID"))) if layer is Layer.EVENT else None,
        stances=(Stance(Mention("she"), Mention("it"), polarity),)
        if is_quote and draw.random() < 0.7
        else (),
    )


def fill(corpus, seed):
    draw = random.Random(seed)
    for number in range(ARTICLES):
        text = text_of(draw, odd=seed % 2)
        found = [annotation_of(draw, n, len(text)) for n in range(draw.randrange(6))]
        day = f"2022-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        title = draw.choice(("", "Lo and behold", "x.lo", "Untitled"))
        article = Article(
            text,
            Metadata(title, "By Ann", draw.choice(OUTLETS), draw.choice((None, day))),
            Source(f"file-{number}.txt"),
            annotations={a.id: a for a in found},
        )
        article_id, _is_new = corpus.add(article, f"{number} {text}".encode())
        if draw.random() < 0.3:
            corpus.queues.flag(article_id, True)
    return draw


def queries(draw, number):
    simple = (
        *("lo*", "text:lo*", "re*", "he*", "peace", "talks -peace", "the OR peace", "hello lo*", "-lo*"),
        *("label:ORG", "layer:event", "status:accepted", "-status:rejected", "event:AID", "origin:model"),
        *("stance:against", "stance:favor", "target:it", "entity:lee", "speaker:ray", "entity:none"),
        *("confidence:<0.5", "outlet:herald", "date:2022-03", "date:2022", "date:none", "flagged:yes"),
        *("done:no", "flagged:no", "uncertainty:>0.5", "uncertainty:none", "id:9..40"),
    )
    for _ in range(number):
        parts = draw.sample(simple, draw.randint(1, 3))
        yield draw.choice((" ", " ", " OR ")).join(parts)


def use(monkeypatch, values):
    for name, value in values.items():
        monkeypatch.setattr(search_lists, name, value)


@pytest.mark.parametrize(
    "asked", ["topic:AID", "split:train", "date:2022-03", "tag:x", "uncertainty:>0.5", "lo*"]
)
def test_what_a_search_does_not_find_its_negation_finds(corpus, asked):
    fill(corpus, 1)
    found = [corpus.search.article_ids(parse(text), limit=None) for text in (asked, f"-{asked}")]
    assert sorted((*found[0], *found[1])) == list(range(1, ARTICLES + 1))


@pytest.mark.parametrize(("seed", "mode"), list(enumerate(version_rows.Mode, 1)))
def test_every_plan_finds_the_same(corpus, seed, mode, monkeypatch):
    draw = fill(corpus, seed)
    corpus.versions.set_mode(mode)
    for article_id in draw.sample(range(1, ARTICLES + 1), 12):
        corpus.versions.make(article_id, version_rows.VersionKind.PERSONAL, annotations=())
    asked = [parse(text) for text in queries(draw, 40)]
    plain = [corpus.search.article_ids(query, limit=None) for query in asked]
    assert sum(0 < len(found) < ARTICLES for found in plain) > 10
    for name, plan in PLANS.items():
        use(monkeypatch, plan)
        for most in (0, 10**9):  # texts are always looked into, and never
            monkeypatch.setattr(search_beginnings, "_MANY", most)
            found = [corpus.search.article_ids(query, limit=ARTICLES) for query in asked]
            assert found == plain, name
            first = [corpus.search.article_ids(query, limit=5, order="date") for query in asked[:20]]
            whole = [corpus.search.article_ids(query, limit=None, order="date") for query in asked[:20]]
            assert first == [found[:5] for found in whole], name


def test_looking_into_texts_says_what_the_index_says(corpus, monkeypatch):
    draw = random.Random(7)
    for number in range(150):
        text = "".join(draw.choice("lLoOnNrReE2 _-.’“京é\u0301ł\n'") for _ in range(draw.randint(1, 14)))
        title = draw.choice(("", "", "lo", "é lo", "Relo"))
        corpus.add(Article(text, Metadata(title), Source("x")), f"{number} {text}".encode())
    assert len(corpus.search.article_ids(parse("lo*"))) > 20
    for beginning in ("lo*", "lon*", "re*", "2l*", "text:lo*", "on*"):
        plain = corpus.search.article_ids(parse(beginning), limit=None)
        assert len(plain) < 150
        for most in (0, 10**9):
            monkeypatch.setattr(search_beginnings, "_MANY", most)
            assert corpus.search.article_ids(parse(beginning), limit=1000) == plain, beginning


def test_the_queue_goes_the_same_way_by_every_plan(corpus, monkeypatch):
    draw = fill(corpus, 3)
    monkeypatch.setattr(queue_listings, "FIRST", 3)
    monkeypatch.setattr(queue_listings, "CHUNK", 20)
    monkeypatch.setattr(search_beginnings, "_MANY", 0)
    for number, order in enumerate(Order):
        text = ("lo*", "the OR peace", "label:ORG", "stance:against label:direct", "confidence:<0.5")[
            number % 5
        ]
        view = QueueView(order, Show.UNDONE, query=parse(text), seed=draw.randrange(99), like=5)
        wanted = corpus.queues.ids(view)
        for name, plan in PLANS.items():
            use(monkeypatch, plan)
            listing = corpus.queues.open(view)
            walked = [0]
            while (following := listing.neighbour(walked[-1], 1)) is not None:
                walked.append(following)
            while listing.is_more:
                listing.extend()
            shown = [item.id for item in listing.page(0, ARTICLES)]
            assert shown == wanted == walked[1:], (name, order)


def test_an_article_that_i_have_not_begun_is_as_uncertain_as_its_suggestions(corpus):
    suggested = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 3),), confidence=0.25, origin="model:x@1")
    for number in (1, 2, 3):
        text, found = f"the long talks {number}", {"a": suggested} if number < 3 else {}
        corpus.add(Article(text, annotations=found), text.encode())

    def doubtful(query):
        return corpus.search.article_ids(parse(query))

    corpus.versions.set_mode(version_rows.Mode.OWN)
    assert (doubtful("uncertainty:>0.5"), doubtful("uncertainty:none")) == ([1, 2], [3])
    corpus.versions.make(1, version_rows.VersionKind.PERSONAL, annotations=())
    assert (doubtful("uncertainty:>0.5"), doubtful("uncertainty:none")) == ([2], [1, 3])
    corpus.versions.set_mode(version_rows.Mode.BLIND)
    assert (doubtful("uncertainty:>0.5"), doubtful("uncertainty:none")) == ([], [1, 2, 3])


def test_only_what_is_slow_for_each_article_is_slow(corpus, monkeypatch):
    fill(corpus, 4)
    monkeypatch.setattr(search_lists, "FEW", 5)
    with corpus._database.reading() as connection:
        slow = {
            text: search_conditions.plan(connection, parse(text), "Ann").is_slow
            for text in ("the", "confidence:<0.5", "confidence:<0.5 id:3", "layer:entity", "", "flagged:yes")
        }
    assert slow == {
        "the": False,
        "confidence:<0.5": True,
        "confidence:<0.5 id:3": True,
        "layer:entity": True,
        "": False,
        "flagged:yes": True,
    }
