"""Events: their edits, and what fills the form by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import SCHEME as SMALL
from core_samples import article_with

from annotator.core import events
from annotator.core.annotation import (
    Annotation,
    Arguments,
    ArticleLabels,
    EventType,
    Guess,
    Layer,
    Mention,
    Span,
    Status,
)
from annotator.core.errors import UnknownLabelError
from annotator.core.scheme import Label, Link

SCHEME = replace(SMALL, labels=(*SMALL.labels, Label("DATE", Layer.ENTITY, "DATE", "D")))
TEXT = "On Monday, Velmark and Ostria accused the Blue League of lying in Bern. Arne Moe left."
LABELS = {
    "On Monday"[3:]: "DATE",
    "Velmark": "GPE",
    "Ostria": "GPE",
    "Blue League": "ORG",
    "Bern": "GPE",
    "Arne Moe": "PERSON",
}


def span_in(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def named(text, words):
    return Mention(words, span_in(text, words))


def article_of(text, labels, trigger, **fields):
    """An article of these names and one event."""
    names = [Annotation(w, Layer.ENTITY, label, (span_in(text, w),)) for w, label in labels.items()]
    event = Annotation("ev", Layer.EVENT, "ACCUSE", (span_in(text, trigger),), **fields)
    return article_with(*names, event, text=text)


ARTICLE = article_of(TEXT, LABELS, "accused")
EVENT = ARTICLE.annotations["ev"]


def propose(article):
    return events.proposed_arguments(article, article.annotations["ev"], scheme=SCHEME)


def test_the_names_of_the_sentence_fill_the_form():
    assert propose(ARTICLE) == Arguments(
        actors=(named(TEXT, "Velmark"), named(TEXT, "Ostria")),
        recipients=(named(TEXT, "Blue League"),),
        date=named(TEXT, "Monday"),
        place=named(TEXT, "Bern"),
    )


def test_after_a_passive_the_left_receives_and_by_names_who_acts():
    text = "Arne Moe was arrested by the Blue League in Bern."
    found = propose(article_of(text, {"Arne Moe": "PERSON", "Blue League": "ORG", "Bern": "GPE"}, "arrested"))
    assert (found.actors, found.recipients) == ((named(text, "Blue League"),), (named(text, "Arne Moe"),))
    text = "Arne Moe was arrested near the Blue League."
    found = propose(article_of(text, {"Arne Moe": "PERSON", "Blue League": "ORG"}, "arrested"))
    assert (found.actors, found.recipients) == ((), (named(text, "Arne Moe"),))


def test_what_is_rejected_proposes_nothing():
    rejected = replace(ARTICLE.annotations["Velmark"], status=Status.REJECTED)
    article = article_with(*(ARTICLE.annotations | {"Velmark": rejected}).values(), text=TEXT)
    assert propose(article).actors == (named(TEXT, "Ostria"),)


def test_a_guess_about_the_trigger_comes_first_and_the_names_fill_its_gaps():
    guess = Guess(0.6, "rule:g", evidence=EVENT.span, arguments=Arguments(actors=(Mention("Ostria"),)))
    weaker = replace(guess, confidence=0.4, arguments=Arguments(actors=(Mention("Moe"),)))
    elsewhere = replace(guess, confidence=0.9, evidence=Span(0, 2))
    article = replace(ARTICLE, guesses=(weaker, guess, elsewhere))
    found = propose(article)
    assert found.actors == (Mention("Ostria"),)
    assert found.recipients == (named(TEXT, "Blue League"),)


def test_the_scheme_says_who_may_act():
    scheme = replace(SCHEME, links=(Link("actor", ("ORG",)), Link("recipient", ("GPE",))))
    found = events.proposed_arguments(ARTICLE, EVENT, scheme=scheme)
    assert found.actors == ()
    assert found.recipients == ()  # Bern is the place


def test_a_sentence_without_names_proposes_nothing():
    assert propose(article_of("They left.", {}, "left")) == Arguments()


@pytest.mark.parametrize("role", ["actor", "recipient", "date", "place"])
def test_an_argument_comes_and_goes(role):
    mention = named(TEXT, "Arne Moe")
    change = events.add_argument(ARTICLE, "ev", role, mention)
    after = ARTICLE.with_change(change)
    arguments = after.annotations["ev"].arguments
    assert events.mentions_in(arguments, role) == (mention,)
    assert arguments.mentions == (mention,)
    assert after.annotations["ev"].status is Status.ACCEPTED
    again = events.add_argument(after, "ev", role, mention)
    assert again.added[0].arguments == arguments
    gone = after.with_change(events.remove_argument(after, "ev", role, mention))
    assert gone.annotations["ev"].arguments is None
    assert after.with_change(change.inverse()).annotations == ARTICLE.annotations


def test_a_second_actor_stands_behind_the_first_and_a_second_place_replaces_it():
    article = ARTICLE
    for role in ("actor", "place"):
        for name in ("Velmark", "Ostria"):
            article = article.with_change(events.add_argument(article, "ev", role, named(TEXT, name)))
    arguments = article.annotations["ev"].arguments
    assert arguments.actors == (named(TEXT, "Velmark"), named(TEXT, "Ostria"))
    assert arguments.place == named(TEXT, "Ostria")


def test_a_new_event_has_type_and_mode_and_a_second_one_of_the_words_replaces_them():
    trigger = span_in(TEXT, "lying")
    change = events.make_event(ARTICLE, trigger, EventType("CONSULT", "visit"), scheme=SCHEME)
    made = change.added[0]
    assert (made.layer, made.label, made.status) == (Layer.EVENT, "CONSULT", Status.ACCEPTED)
    assert events.type_of(made) == EventType("CONSULT", "visit")
    after = ARTICLE.with_change(change)
    again = events.make_event(after, trigger, EventType("ACCUSE"), scheme=SCHEME)
    assert again.added[0].id == made.id
    assert events.type_of(again.added[0]) == EventType("ACCUSE")


def test_another_type_drops_the_mode_of_the_old_one():
    made = events.set_type(ARTICLE, "ev", EventType("CONSULT", "visit", ("legal",)), scheme=SCHEME).added[0]
    assert events.type_of(made) == EventType("CONSULT", "visit", ("legal",))
    assert events.type_of(replace(made, label="ACCUSE")) == EventType("ACCUSE")


def test_a_type_that_the_scheme_lacks_is_refused():
    with pytest.raises(UnknownLabelError):
        events.set_type(ARTICLE, "ev", EventType("DANCE"), scheme=SCHEME)


def test_the_main_event_comes_first_among_the_types_of_the_article():
    labels = ArticleLabels((EventType("CONSULT"), EventType("ACCUSE", "old")))
    article = replace(ARTICLE, labels=labels)
    assert not events.is_main(article, EVENT)
    after = article.with_change(events.set_main(article, EVENT))
    assert after.labels.event_types == (EventType("ACCUSE"), EventType("CONSULT"))
    assert events.is_main(after, EVENT)
