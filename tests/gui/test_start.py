"""What the window waits for before it is on the screen."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAKE = """
import sys
from PySide6.QtWidgets import QApplication
from annotator import app
from annotator.settings import Settings
application = app._application()
window = app._window(Settings())
window.show()
application.sendPostedEvents()
print(*sorted({"sqlalchemy", "annotator.corpus.store", "spacy", "numpy"} & sys.modules.keys()))
"""


def test_the_window_is_shown_before_the_corpus_is_loaded():
    """SQLAlchemy takes longer to load than all of the window."""
    done = subprocess.run([sys.executable, "-c", MAKE], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout.split(), done.stderr, done.returncode) == ([], "", 0)
