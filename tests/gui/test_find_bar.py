"""The find bar: which hit stays selected when it is closed."""

import pytest

from annotator.gui.find_bar import FindBar

TEXT = "Anna met Ben. Anna left."


@pytest.fixture
def bar(qtbot):
    made = FindBar(lambda: TEXT, lambda: 0)
    qtbot.addWidget(made)
    made.open()
    made._edit.setText("Anna")
    return made


def test_a_hit_that_was_asked_for_stays_selected(qtbot, bar):
    assert bar.go_on(lambda _hit: True)
    bar.step(1)
    with qtbot.assertNotEmitted(bar.passed_over):
        bar.close_bar()


def test_a_hit_that_labelling_led_to_does_not(qtbot, bar):
    assert bar.go_on(lambda hit: hit.start > 0)
    with qtbot.waitSignal(bar.passed_over):
        bar.close_bar()
    with qtbot.assertNotEmitted(bar.passed_over):
        bar.close_bar()
