"""Code points to UTF-16 units and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.offsets import Utf16Map

# often astral: news is full of emoji, and one early emoji moves every later label in a browser tool
texts = st.text(
    st.characters(exclude_categories=("Cs",)) | st.sampled_from("a é\u0301🕊👨\u200d😀𝔘\U0010ffff")
)


@given(texts)
def test_every_position_survives_the_way_to_qt_and_back(text):
    offsets = Utf16Map(text)
    for position in range(len(text) + 1):
        units = offsets.to_units(position)
        assert units == len(text[:position].encode("utf-16-le")) // 2
        assert offsets.to_code_point(units) == position


@given(texts)
def test_every_unit_belongs_to_the_character_that_it_is_part_of(text):
    offsets = Utf16Map(text)
    owners = [index for index, character in enumerate(text) for _ in character.encode("utf-16-le")[::2]]
    assert [offsets.to_code_point(unit) for unit in range(len(owners))] == owners


def test_the_middle_of_a_surrogate_pair_belongs_to_its_character():
    offsets = Utf16Map("a😀b")
    assert [offsets.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", ["plain", "naïve “text”", "", "日本語"])
def test_a_text_without_wide_characters_is_counted_alike(text):
    offsets = Utf16Map(text)
    assert [offsets.to_units(i) for i in range(len(text) + 1)] == list(range(len(text) + 1))
