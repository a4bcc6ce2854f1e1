"""Edits of a scheme, what they refuse, the file, and what a migration does to one article."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from core_samples import SCHEME, article_with, at, entity, quote, words
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import scheme_edits as edits
from annotator.core import scheme_migration as migrations
from annotator.core.annotation import ArticleLabels, Change, EventType, Guess, Layer, Status
from annotator.core.errors import UserError
from annotator.core.scheme import ROLES, Label, Link, Scheme, parse_scheme
from annotator.core.scheme_colors import PAGES, READABLE, VISION, contrast, least_contrast, readable
from annotator.core.scheme_file import format_scheme
from annotator.core.scheme_migration import conform, conform_change, migrate, migrate_scheme, suggestions_for
from annotator.paths import resource

ENTITY, QUOTE, EVENT = Layer.ENTITY, Layer.QUOTE, Layer.EVENT
VEHICLE = Label("VEHICLE", ENTITY, "VEH", "V")


def names(scheme: Scheme, layer: Layer = ENTITY) -> list[str]:
    return [label.name for label in scheme.all_of(layer)]


# -- the file -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(resource("schemes").glob("*.toml")), ids=lambda path: path.stem)
def test_a_shipped_scheme_is_written_as_it_was_read(path):
    scheme = parse_scheme(path.read_text("utf-8"))
    assert parse_scheme(format_scheme(scheme)) == scheme


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
lines = st.lists(texts.map(lambda text: " ".join(text.split())), max_size=4).map("\n".join)
label_names = texts.filter(str.strip)
colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@st.composite
def schemes(draw):
    labels = []
    for layer in Layer:
        for name in draw(st.lists(label_names, max_size=3, unique=True)):
            lists = st.lists(texts, max_size=2).map(tuple)
            label = Label(name, layer, draw(texts), "", draw(colors), draw(colors), draw(texts), draw(lines))
            label = replace(label, modes=draw(lists), also=draw(lists), guideline=draw(lines))
            labels.append(replace(label, retired=draw(st.booleans())))
    links = draw(st.lists(st.sampled_from(ROLES), unique=True, max_size=3))
    contexts = tuple(draw(st.lists(texts, max_size=30)))
    return Scheme(draw(words), 3, tuple(labels), contexts, tuple(Link(role, ("A",)) for role in links))


@given(schemes())
def test_every_scheme_survives_its_file(scheme):
    assert parse_scheme(format_scheme(scheme)) == scheme


def test_a_long_guideline_is_written_as_lines():
    text = 'First “line”.\nA "quoted" one with \\ and """three""".\n\nLast"'
    scheme = edits.describe(SCHEME, ENTITY, "ORG", guideline=text)
    toml = format_scheme(scheme)
    assert 'guideline = """\nFirst “line”.\nA "quoted" one' in toml
    assert parse_scheme(toml).label(ENTITY, "ORG").guideline == text


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("[[entity]]\nname = 'A'\nlight = 'red'", "colour “red”"),
        ("[links]\nboss = ['A']", "role “boss”"),
        ("links = 3", "cannot be read"),
        ("contexts = 'abc'", "not a list"),
        ("[[entity]]\nname = ' '", "without a name"),
    ],
)
def test_what_no_scheme_may_have_is_refused(rows, says):
    with pytest.raises(UserError, match=says):
        parse_scheme(f'name = "S"\nversion = 1\n{rows}')


# -- edits --------------------------------------------------------------------------------------------------


def test_a_label_is_added_at_its_place():
    assert names(edits.add_label(SCHEME, VEHICLE)) == ["PERSON", "ORG", "GPE", "VEHICLE"]
    assert names(edits.add_label(SCHEME, VEHICLE, after="PERSON")) == ["PERSON", "VEHICLE", "ORG", "GPE"]
    empty = Scheme("Empty", 1, ())
    assert names(edits.add_label(empty, VEHICLE)) == ["VEHICLE"]
    assert edits.unused_name(SCHEME, ENTITY, "ORG") == "ORG_2"
    assert edits.unused_name(SCHEME, ENTITY, "NEW") == "NEW"


def test_labels_are_moved_within_their_layer():
    assert names(edits.move_label(SCHEME, ENTITY, "GPE", 0)) == ["GPE", "PERSON", "ORG"]
    assert names(edits.move_label(SCHEME, ENTITY, "PERSON", 99)) == ["ORG", "GPE", "PERSON"]
    assert names(edits.move_label(SCHEME, ENTITY, "GPE", -3)) == ["GPE", "PERSON", "ORG"]
    assert edits.move_label(SCHEME, ENTITY, "GPE", 0).of(EVENT) == SCHEME.of(EVENT)


def test_words_about_a_label_are_trimmed():
    told = edits.describe(SCHEME, ENTITY, "ORG", code=" CO ", definition=" a \n b ", guideline="x\r\ny\n")
    label = told.label(ENTITY, "ORG")
    assert (label.code, label.definition, label.guideline) == ("CO", "a b", "x\ny")
    assert label.key == "O"
    assert edits.set_modes(SCHEME, "ACCUSE", [" a", "b", "a", ""]).label(EVENT, "ACCUSE").modes == ("a", "b")


def test_a_retired_label_frees_its_key_and_is_not_offered():
    retired = edits.retire(SCHEME, ENTITY, "ORG")
    assert [label.name for label in retired.of(ENTITY)] == ["PERSON", "GPE"]
    assert names(retired) == ["PERSON", "ORG", "GPE"]
    assert retired.has_label(ENTITY, "ORG")
    assert edits.rekey(retired, ENTITY, "GPE", "o").label(ENTITY, "GPE").key == "O"
    assert edits.bring_back(retired, ENTITY, "ORG").of(ENTITY)[1].key == ""


def test_links_say_who_may_take_a_role():
    linked = edits.set_link(SCHEME, "speaker", ["ORG", "PERSON"])
    assert linked.links == (Link("speaker", ("PERSON", "ORG")),)
    assert linked.may_be("speaker", "ORG")
    assert not linked.may_be("speaker", "GPE")
    assert linked.may_be("target", "GPE")
    assert edits.set_link(linked, "speaker", None) == SCHEME


def test_when_no_letter_is_free_signs_are_offered():
    program = {key: "something" for key in (*string.ascii_uppercase, "!", "?")}
    with pytest.raises(UserError, match=r"those that are free: \" # \$ %"):
        edits.rekey(SCHEME, ENTITY, "ORG", "Z", program)


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda: edits.add_label(SCHEME, Label("ORG", ENTITY, "X")), "“ORG” already"),
        (lambda: edits.add_label(SCHEME, Label(" ", ENTITY, "X")), "1 to 60 letters"),
        (lambda: edits.add_label(SCHEME, Label("NEW", ENTITY, "X", key="P")), "the key P"),
        (lambda: edits.rekey(SCHEME, ENTITY, "ORG", "q"), "key Q is taken by “direct”"),
        (lambda: edits.rekey(SCHEME, ENTITY, "ORG", "x", {"X": "Reject"}), "taken by “Reject”"),
        (lambda: edits.rekey(SCHEME, ENTITY, "ORG", "F1"), "one letter or sign"),
        (lambda: edits.rekey(SCHEME, ENTITY, "ORG", "3"), "one letter or sign"),
        (lambda: edits.rekey(SCHEME, EVENT, "ACCUSE", "K"), "have no keys"),
        (lambda: edits.recolor(SCHEME, ENTITY, "ORG", light="#FFFF00"), "take #787800 instead"),
        (lambda: edits.recolor(SCHEME, ENTITY, "ORG", dark="#000080"), "dark page"),
        (lambda: edits.recolor(SCHEME, ENTITY, "ORG", dark="blue"), "no colour"),
        (lambda: edits.describe(SCHEME, ENTITY, "ORG", code=""), "1 to 8 letters"),
        (lambda: edits.describe(SCHEME, ENTITY, "GONE", definition="x"), "no label “GONE” any more"),
        (lambda: edits.set_link(SCHEME, "speaker", []), "leave one entity label"),
        (lambda: edits.set_link(SCHEME, "speaker", ["GONE"]), "leave one entity label"),
        (lambda: edits.set_link(SCHEME, "boss", ["ORG"]), "role “boss”"),
        (lambda: edits.set_also(SCHEME, ENTITY, "ORG", ["GPE"]), "“GPE” means “GPE” already"),
        (lambda: edits.rename_scheme(SCHEME, "a\nb"), "1 to 60 letters"),
        (lambda: migrations.rename_label(SCHEME, ENTITY, "ORG", "GPE"), "or merge the two"),
        (lambda: migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "ORG"), "no other label"),
        (lambda: migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "GONE"), "no other label"),
        (lambda: migrations.split_label(SCHEME, ENTITY, "ORG", [("ORG", "x")]), "split into itself"),
        (lambda: migrations.split_label(SCHEME, ENTITY, "ORG", []), "split into itself"),
        (lambda: migrations.split_label(SCHEME, ENTITY, "ORG", [("A", " , ")]), "needs a rule"),
        (lambda: migrations.split_label(SCHEME, ENTITY, "ORG", [("A", "/(/")]), "no regular expression"),
        (lambda: migrations.rename_mode(SCHEME, "CONSULT", "gone", "x"), "no other mode"),
        (lambda: migrations.rename_context(SCHEME, "gone", "x"), "no other context"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(edit, says):
    with pytest.raises(UserError, match=says) as caught:
        edit()
    assert str(caught.value).endswith(".")
    assert "nothing was changed" in str(caught.value)
    assert "\n" not in str(caught.value)


# -- colours ------------------------------------------------------------------------------------------------


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@given(colors, st.sampled_from(list(PAGES)))
def test_every_colour_has_a_readable_neighbour(color, theme):
    near = readable(color, theme)
    assert least_contrast(near, theme) >= READABLE
    assert readable(near, theme) == near
    assert near == color or least_contrast(color, theme) < READABLE
    assert all(contrast(near, PAGES[theme], vision) >= READABLE for vision in VISION)


# -- migrations ---------------------------------------------------------------------------------------------


def test_a_renamed_label_keeps_its_place_its_looks_and_its_old_name():
    linked = edits.set_link(SCHEME, "speaker", ["ORG"])
    new = migrate_scheme(linked, migrations.rename_label(linked, ENTITY, "ORG", "COMPANY"))
    assert names(new) == ["PERSON", "COMPANY", "GPE"]
    label = new.label(ENTITY, "COMPANY")
    assert (label.key, label.also, label.code) == ("O", ("ORG",), "COMP")
    assert new.links == (Link("speaker", ("COMPANY",)),)
    back = migrate_scheme(new, migrations.rename_label(new, ENTITY, "COMPANY", "ORG"))
    assert back.label(ENTITY, "ORG").also == ("COMPANY",)
    coded = edits.describe(SCHEME, ENTITY, "ORG", code="FIRM")
    kept = migrate_scheme(coded, migrations.rename_label(coded, ENTITY, "ORG", "COMPANY"))
    assert kept.label(ENTITY, "COMPANY").code == "FIRM"


def test_merged_event_types_have_all_modes():
    new = migrate_scheme(SCHEME, migrations.merge_labels(SCHEME, EVENT, ["CONSULT"], "ACCUSE"))
    assert names(new, EVENT) == ["ACCUSE"]
    assert (new.label(EVENT, "ACCUSE").modes, new.label(EVENT, "ACCUSE").also) == (("visit",), ("CONSULT",))


def test_only_the_layer_of_the_migration_changes():
    scheme = edits.add_label(SCHEME, Label("ORG", EVENT, "ORG"))
    event = replace(entity("Antony", "v1", label="ORG"), layer=EVENT)
    article = article_with(entity("Blinken", label="ORG"), event)
    change = migrate(article, migrations.rename_label(scheme, ENTITY, "ORG", "BODY"))
    assert change.removed_ids == ("e1",)
    assert names(migrate_scheme(scheme, migrations.rename_label(scheme, ENTITY, "ORG", "BODY")), EVENT) == [
        "ACCUSE",
        "CONSULT",
        "ORG",
    ]


def test_an_article_without_the_label_does_not_change():
    assert (
        migrate(article_with(entity("Blinken")), migrations.rename_label(SCHEME, ENTITY, "ORG", "X")) is None
    )


def test_a_migration_is_its_own_undo():
    accuse = EventType("ACCUSE", None, ("legal",))
    article = article_with(
        quote("“We will not wait,”", event_type=accuse, guesses=(Guess(0.5, "rule:x", accuse),)),
        labels=ArticleLabels((accuse, EventType("CONSULT"))),
    )
    change = migrate(article, migrations.merge_labels(SCHEME, EVENT, ["CONSULT"], "ACCUSE"))
    assert change.labels == ArticleLabels((accuse, EventType("ACCUSE")))
    assert change.added == ()
    changed = article.with_change(change)
    assert changed.with_change(change.inverse()) == article
    renamed = migrate(article, migrations.rename_label(SCHEME, EVENT, "ACCUSE", "BLAME"))
    assert renamed.added[0].event_type == EventType("BLAME", None, ("legal",))
    assert renamed.added[0].guesses[0].event_type.code == "BLAME"


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [(Status.ACCEPTED, Status.REJECTED, "a"), (Status.REJECTED, Status.SUGGESTED, "b")],
)
def test_annotations_that_become_equal_become_one_with_what_both_had(first, second, left):
    one = at(0, 6, "a", status=first, note="kept")
    other = replace(at(0, 6, "b", status=second), label="ORG", entity="Antony Blinken")
    article = article_with(one, other, replace(other, id="c", label="GPE"))
    after = article.with_change(migrate(article, migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "PERSON")))
    assert set(after.annotations) == {left, "c"}
    folded = after.annotations[left]
    assert (folded.label, folded.note, folded.entity) == ("PERSON", "kept", "Antony Blinken")


def test_of_folded_annotations_both_notes_stay_and_so_does_the_doubt():
    one = at(0, 6, "a", status=Status.ACCEPTED, note="Why two?")
    other = replace(at(0, 6, "b"), label="ORG", note="Checked.", unsure=True)
    article = article_with(one, other)
    change = migrate(article, migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "PERSON"))
    (folded,) = change.added
    assert (folded.id, folded.note, folded.unsure) == ("a", "Why two?\nChecked.", True)
    assert article.with_change(change).with_change(change.inverse()) == article


def test_equal_annotations_that_the_migration_does_not_concern_are_left_alone():
    article = article_with(at(0, 6, "a"), at(0, 6, "b"), entity("Tuesday", "c", label="ORG"))
    change = migrate(article, migrations.rename_label(SCHEME, ENTITY, "ORG", "BODY"))
    assert set(change.removed_ids) == {"c"}


@pytest.mark.parametrize(
    ("rule", "moved"),
    [
        ("blinken", {"a", "b"}),
        ("Antony   Blinken", {"a"}),
        ("link", set()),
        ("tuesday, Antony", {"a", "c"}),
        ("/^B/", {"b"}),
        ("/^b/", set()),
    ],
)
def test_a_split_goes_by_whole_words_or_a_pattern(rule, moved):
    article = article_with(
        entity("Antony Blinken", "a"), entity("Blinken", "b", occurrence=3), entity("Tuesday", "c")
    )
    change = migrate(article, migrations.split_label(SCHEME, ENTITY, "PERSON", [("LEADER", rule)]))
    assert set(change.removed_ids if change else ()) == moved
    assert all(annotation.label == "LEADER" for annotation in (change.added if change else ()))


def test_the_first_part_that_fits_takes_an_annotation():
    article = article_with(entity("Antony Blinken", "a"), entity("Blinken", "b", occurrence=3))
    parts = [("FULL", "Antony"), ("GPE", "Blinken")]
    migration = migrations.split_label(SCHEME, ENTITY, "PERSON", parts)
    assert [a.label for a in migrate(article, migration).added] == ["FULL", "GPE"]
    assert names(migrate_scheme(SCHEME, migration)) == ["PERSON", "FULL", "ORG", "GPE"]


def test_what_a_pipeline_calls_by_an_old_name_gets_the_new_one():
    renamed = migrate_scheme(SCHEME, migrations.rename_label(SCHEME, ENTITY, "ORG", "COMPANY"))
    renamed = migrate_scheme(renamed, migrations.rename_label(renamed, EVENT, "ACCUSE", "BLAME"))
    assert conform(entity("Blinken", label="ORG"), renamed).label == "COMPANY"
    assert conform(entity("Blinken", label="NEW"), renamed).label == "NEW"
    guessed = quote("Not a day", guesses=(Guess(0.5, "rule:x", EventType("ACCUSE", "allege")),))
    assert conform(guessed, renamed).guesses[0].event_type == EventType("BLAME", "allege")
    again = edits.add_label(renamed, Label("ORG", ENTITY, "ORG"))
    assert conform(entity("Blinken", label="ORG"), again).label == "ORG"


def test_detection_suggests_no_retired_label():
    retired = edits.retire(edits.retire(SCHEME, ENTITY, "ORG"), EVENT, "ACCUSE")
    guesses = (Guess(0.5, "rule:x", EventType("ACCUSE")), Guess(0.5, "rule:x", EventType("CONSULT")))
    found = [entity("Blinken", label="ORG"), entity("Tuesday", "e2"), quote("Not a day", guesses=guesses)]
    person, said = suggestions_for(retired, found)
    assert person == found[1]
    assert said.guesses == guesses[1:]


@given(st.permutations(["PERSON", "ORG", "GPE"]), st.sampled_from(["PERSON", "ORG", "GPE"]))
def test_taking_an_edit_back_leaves_the_edits_of_others(order, touched):
    migration = migrations.rename_label(SCHEME, ENTITY, "ORG", "COMPANY")
    after = migrate_scheme(SCHEME, migration)
    now = after
    for place, name in enumerate(order):
        now = edits.move_label(now, ENTITY, "COMPANY" if name == "ORG" else name, place)
    if touched != "ORG":
        now = edits.describe(now, ENTITY, touched, definition="Told.")
    back = edits.reapply(after, SCHEME, now)
    assert sorted(names(back)) == sorted(names(SCHEME))
    assert back.label(ENTITY, "ORG") == SCHEME.label(ENTITY, "ORG")
    assert touched == "ORG" or back.label(ENTITY, touched).definition == "Told."


def test_a_key_given_to_another_label_since_is_not_doubled():
    after = migrate_scheme(SCHEME, migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "PERSON"))
    now = edits.rekey(after, ENTITY, "GPE", "O")
    back = edits.reapply(after, SCHEME, now)
    assert [label.key for label in back.of(ENTITY)] == ["P", "O", ""]


def test_a_key_given_to_the_label_that_the_undone_merge_made_is_not_doubled():
    after = migrate_scheme(SCHEME, migrations.merge_labels(SCHEME, ENTITY, ["ORG"], "PERSON"))
    now = edits.rekey(after, ENTITY, "PERSON", "O")
    back = edits.reapply(after, SCHEME, now)
    assert [(label.name, label.key) for label in back.of(ENTITY)][:2] == [("PERSON", ""), ("ORG", "O")]


def test_a_label_that_an_undo_retired_is_offered_again_after_the_redo():
    after = migrate_scheme(SCHEME, migrations.rename_label(SCHEME, ENTITY, "ORG", "COMPANY"))
    undone = edits.reapply(after, SCHEME, after, [(ENTITY, "COMPANY")])
    assert undone.label(ENTITY, "COMPANY").retired
    redone = edits.reapply(SCHEME, after, undone)
    assert redone.label(ENTITY, "COMPANY") == after.label(ENTITY, "COMPANY")


def test_what_an_old_change_makes_gets_the_names_of_today():
    renamed = migrate_scheme(SCHEME, migrations.rename_label(SCHEME, ENTITY, "ORG", "COMPANY"))
    renamed = migrate_scheme(renamed, migrations.rename_label(renamed, EVENT, "ACCUSE", "BLAME"))
    before = entity("Blinken", label="PERSON")
    labels = ArticleLabels((EventType("ACCUSE", "allege"), EventType("BLAME", "allege")))
    said = quote("Not a day", event_type=EventType("ACCUSE"))
    change = Change("Old", (before,), (replace(before, label="ORG"), said, labels))
    person, blamed, of_article = conform_change(change, renamed).after
    assert (person.label, blamed.event_type.code) == ("COMPANY", "BLAME")
    assert of_article.event_types == (EventType("BLAME", "allege"),)
