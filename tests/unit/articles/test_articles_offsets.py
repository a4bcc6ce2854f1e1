"""Texts of other tools, normalised: every annotation stays on its words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.articles.normalisation import normalise, normalise_with_offsets
from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    ArticleLabels,
    Block,
    Layer,
    Mention,
    Polarity,
    Role,
    Span,
    Stance,
)
from annotator.core.refitting import refitted

PARTS = st.sampled_from(
    ("a", "é", "🕊️", "\r\n", "\r", "\x00", "\x1b[31m", "\ufeff", "\u2028", " ", "\ufdd0", "z")
)


@given(st.lists(PARTS).map("".join))
def test_each_character_keeps_its_place(text: str) -> None:
    changed, place = normalise_with_offsets(text)
    assert changed == normalise(text)
    places = [place(offset) for offset in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == len(changed)
    for offset, character in enumerate(text):
        if character in "aé🕊z":
            assert changed[place(offset)] == character


def test_an_article_with_windows_line_ends() -> None:
    text = "\ufeffHead\r\n\r\nHolm said no to Weil.\r\n\x00"

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    def mention(words: str) -> Mention:
        return Mention(words, at(words))

    stance = Stance(mention("Holm"), Mention("typed"), Polarity.AGAINST, 1, (at("no"),))
    quote = Annotation(
        id="q",
        layer=Layer.QUOTE,
        label="direct",
        fragments=(at("said"), at("no")),
        speaker=mention("Holm"),
        candidates=(mention("Weil"),),
        stances=(stance,),
        arguments=Arguments((mention("Holm"),), place=mention("Weil")),
    )
    empty = Annotation("e", Layer.ENTITY, "X", (Span(len(text) - 1, len(text)),))
    article = Article(
        text,
        blocks=(
            Block(0, 5, Role.HEADLINE),
            Block(9, len(text) - 3, Role.BODY),
            Block(len(text) - 1, len(text), Role.BODY),
        ),
        annotations={"q": quote, "e": empty},
        labels=ArticleLabels(stances=(stance,)),
        position=9,
    )
    new = refitted(article, *normalise_with_offsets(text))
    assert new.text == "Head\n\nHolm said no to Weil.\n"
    assert [new.text[b.start : b.end] for b in new.blocks] == ["Head", "Holm said no to Weil."]
    assert list(new.annotations) == ["q"]
    found = new.annotations["q"]
    assert found.text_in(new.text) == "said … no"
    assert found.arguments is not None
    mentions = [
        found.speaker,
        *found.candidates,
        *found.arguments.mentions,
        *(s.holder for s in found.stances),
    ]
    assert [new.text[m.span.start : m.span.end] for m in mentions if m and m.span] == [
        "Holm",
        "Weil",
        "Holm",
        "Weil",
        "Holm",
    ]
    assert [new.text[s.start : s.end] for s in new.labels.stances[0].evidence] == ["no"]
    assert new.text[new.position :].startswith("Holm")
