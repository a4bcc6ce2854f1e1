"""What the first paint of the window waits for, and what it need not wait for (docs/adr/0007)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import app

ROOT = Path(__file__).parents[2]
START = """
import sys
before = set(sys.modules)
from annotator import __main__, app

def tell(window):
    assert window.windowHandle().isExposed()
    new = set(sys.modules) - before
    tops = {name.split(".")[0] for name in new} - set(sys.stdlib_module_names) - {"annotator"}
    print(*(name for name in new if name.startswith("annotator.")), *(top for top in tops if top[0] != "_"))
    sys.exit()

app._furnish = tell
__main__.main([])
"""

# The frame of the window and what it is made of. Each name makes everybody wait at every start: a new one
# needs a reason. What a panel, a page or a command needs comes later, by `annotator/gui/furnishing.py`.
BEFORE_PAINT = """
annotator.__main__ annotator.app annotator.cli annotator.cli.commands annotator.core annotator.core.errors
annotator.gui annotator.gui.actions annotator.gui.appearance annotator.gui.desk annotator.gui.garbage
annotator.gui.icons annotator.gui.main_window annotator.gui.markup annotator.gui.menus
annotator.gui.sentences annotator.gui.session_bar annotator.gui.settings_store annotator.gui.status_line
annotator.gui.theme annotator.gui.translation annotator.gui.window_state annotator.gui.wiring
annotator.paths annotator.settings
"""
FROM_OUTSIDE = "PySide6 platformdirs shiboken6 shibokensupport signature_bootstrap"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The modules of ours and the packages of others that are loaded when the window is on the screen."""
    home = str(tmp_path_factory.mktemp("home"))
    done = subprocess.run(
        [sys.executable, "-c", START],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"ANNOTATOR_HOME": home, "XDG_CONFIG_HOME": home},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_first_paint_waits_for_the_frame_alone(loaded):
    assert set(loaded) - {*BEFORE_PAINT.split(), *FROM_OUTSIDE.split()} == set()


def test_the_list_of_what_the_first_paint_waits_for_only_shrinks(loaded):
    assert {*BEFORE_PAINT.split(), *FROM_OUTSIDE.split()} <= set(loaded)


def test_a_window_that_is_closed_before_it_is_furnished_ends_the_program(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    with monkeypatch.context() as quick:
        quick.setattr(app, "_wait_for_paint", lambda _app, window: window.close())
        assert app.main([], loop=lambda _window: 7) == 0
