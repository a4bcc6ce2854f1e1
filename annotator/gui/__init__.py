"""The window.

PySide6 puts an `__import__` of its own in place of Python's, which reads the source of every module that is
imported from then on, to see whether it wants a `__feature__`; none of ours does, and the window would wait
for it (docs/adr/0007).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - else it would still come, with its `__import__`

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
