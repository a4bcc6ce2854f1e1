"""What the user is told: what happened, what is safe, what to do."""

from __future__ import annotations

import inspect

import pytest

from annotator.core import errors
from annotator.core.errors import UnknownLabelError, UserError


@pytest.mark.parametrize(
    "name", [n for n, c in inspect.getmembers(errors, inspect.isclass) if n != "UserError"]
)
def test_every_error_of_the_core_is_one_that_the_window_shows(name):
    assert issubclass(getattr(errors, name), UserError)
    assert getattr(errors, name).__doc__


def test_an_unknown_label_is_named():
    sentence = str(UnknownLabelError("Vehicle"))
    assert sentence == "The scheme has no label “Vehicle”; nothing was changed; pick one of its labels."
