"""The streaming core: order, batches, blocks, long paragraphs, exact offsets."""

import time

import pytest
from detect_samples import NEWS, blank
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Block, Layer, Role
from annotator.core.reconcile import key_of
from annotator.detect.analysis import FIRST_BATCH, Analysis, detect_text
from annotator.detect.paragraphs import Paragraph, paragraphs_of, pieces_of, split_paragraphs


def _plain(annotations):
    latest = {key_of(a): a for a in annotations}.values()
    return sorted((a.layer, a.label, a.start, a.end, a.resolved_speaker or a.entity or "") for a in latest)


def test_every_offset_points_into_the_text_as_given(shipped):
    text = "\ufeff  😀 \r\n" + NEWS.replace("\n", "\r\n") + "\u2028 e\u0301"
    for annotation in detect_text(shipped, text):
        assert 0 <= annotation.start < annotation.end <= len(text)
        assert annotation.text_in(text) == annotation.text_in(text).strip()
        for mention in (annotation.speaker, annotation.cue, *annotation.candidates):
            if mention is not None and " " not in mention.text:
                assert text[mention.span.start : mention.span.end] == mention.text


def test_order_of_paragraphs_changes_nothing_but_the_order(shipped):
    paragraphs = split_paragraphs(NEWS)
    forwards = [a for b in Analysis(shipped, paragraphs).batches() for a in b.annotations]
    backwards = [a for b in Analysis(shipped, paragraphs[::-1]).batches() for a in b.annotations]
    assert _plain(forwards) == _plain(backwards) == _plain(detect_text(shipped, NEWS))


def test_first_batch_is_small_and_quotes_come_last(shipped):
    text = NEWS * 40
    paragraphs = split_paragraphs(text)
    batches = list(Analysis(shipped, paragraphs).batches())
    assert len(batches) > 2
    assert sum(len(paragraph.text) for paragraph in paragraphs[: batches[0].done]) < FIRST_BATCH + 200
    assert all(a.layer is Layer.ENTITY for batch in batches[:-1] for a in batch.annotations)
    assert any(a.layer is Layer.QUOTE for a in batches[-1].annotations)
    assert [batch.done for batch in batches] == sorted(batch.done for batch in batches)
    assert batches[-1].done == batches[-1].total == len(paragraphs)


def test_the_last_batch_brings_the_canonical_names(shipped):
    *first, last = Analysis(shipped, split_paragraphs(NEWS)).batches()
    assert all(a.entity is None for batch in first for a in batch.annotations)
    named = {a.text_in(NEWS): a.entity for a in last.annotations if a.layer is Layer.ENTITY}
    assert named["Salas"] == "Jorge Salas"
    assert named["Lindt"] == "Anna Lindt"
    quotes = [a for a in last.annotations if a.layer is Layer.QUOTE and a.resolved_speaker]
    assert {a.resolved_speaker for a in quotes} <= set(named.values())


def test_only_blocks_with_a_detected_role_are_read():
    text = "Paris is calm\nRome said “no more”."
    blocks = [Block(0, 13, Role.BYLINE), Block(14, len(text), Role.BODY)]
    found = {annotation.text_in(text) for annotation in detect_text(blank(), text, blocks)}
    assert found == {"Rome", "“no more”"}


@pytest.mark.parametrize("text", ["", "\n\n \n", "\x00", "“", "😀" * 3, "\ud800 “x” said Ann."])
def test_odd_texts(shipped, text):
    detect_text(shipped, text)


def test_a_long_line_is_cut_at_sentence_ends():
    text = "Ann Lee said: “We will go on.” " * 8_000
    pieces = list(pieces_of(Paragraph(7, text)))
    assert "".join(piece.text for piece in pieces) == text
    assert pieces[1].start == 7 + len(pieces[0].text)
    assert all(piece.text.rstrip().endswith((".", "”")) for piece in pieces)


def test_a_long_line_without_blanks_is_cut_all_the_same():
    assert "".join(piece.text for piece in pieces_of(Paragraph(0, "x" * 20_001))) == "x" * 20_001


def test_a_quarter_megabyte_on_one_line():
    text = "Ann Lee of Paris said: “We will go on.” " * 6_000
    quotes = [a for a in detect_text(blank(), text) if a.layer is Layer.QUOTE]
    assert len(quotes) == 6_000
    assert {quote.resolved_speaker for quote in quotes} == {"Ann Lee"}


def test_our_own_work_is_light(shipped):
    text = NEWS * 120
    pieces = [paragraph.text for paragraph in split_paragraphs(text)]
    detect_text(shipped, NEWS)
    begun = time.process_time()
    for _ in shipped.pipe(pieces):
        pass
    between = time.process_time()
    detect_text(shipped, text)
    assert between - begun > 0.5 * (time.process_time() - between)  # measured 0.9; the text is mostly quotes


def test_hard_wrapped_lines_are_one_paragraph():
    line = "The council met again on the matter of the bridge and its many cracks"
    text = "\n".join([line] * 6) + "\n\n" + "\n".join([line] * 6)
    assert len(split_paragraphs(text)) == 2
    assert len(split_paragraphs("A headline\nA short line.\nAnother one.\n\nAnd more.")) == 4


def test_paragraphs_cover_the_text_exactly():
    for paragraph in paragraphs_of(NEWS):
        assert NEWS[paragraph.start : paragraph.end] == paragraph.text


_PARTS = (
    *"“”\"‘’'—",
    *(" said ", "Ann Lee", " he ", ", ", ". ", "\n\n", "\n", ": ", " the ", " by ", "who ", "according to "),
    *("called ", "Mayor ", "of ", "adding", "'s ", "was ", "and ", "Ministry ", "novel "),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=40))
def test_no_text_raises(parts):
    text = "".join(parts)
    for annotation in detect_text(blank(), text, indirect=True):
        assert 0 <= annotation.start < annotation.end <= len(text)
