"""The walk of `screen_reader.py`: which keys are pressed, one step after the other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """Keys as xdotool names them, or text to type after a `=`; then it is listened for some `seconds`."""

    part: str
    title: str
    keys: tuple[str, ...] = ()
    seconds: float = 1.0


_START = "Start"
_READING = "Reading"
_REVIEW = "Suggestions"
_OWN = "Own annotations"
_QUOTE = "A quote"
_LISTS = "Lists and panels"
_FINDING = "Finding"
_MENUS = "Menus and dialogs"

WALK = (
    Step(_START, "the program is started", seconds=8),
    Step(_START, "on", ("Tab",)),
    Step(_START, "on", ("Tab",)),
    Step(_START, "the sample is opened", ("ctrl+k", "=sample", "Return"), 12),
    Step(_READING, "line down", ("Down",)),
    Step(_READING, "line down", ("Down",)),
    Step(_READING, "line down", ("Down", "Down", "Down")),
    Step(_READING, "line down", ("Down",)),
    Step(_READING, "word right", ("ctrl+Right",)),
    Step(_READING, "word right", ("ctrl+Right",)),
    Step(_READING, "word right", ("ctrl+Right",)),
    Step(_READING, "character right", ("Right",)),
    Step(_REVIEW, "next suggestion", ("Tab",)),
    Step(_REVIEW, "accept", ("space",)),
    Step(_REVIEW, "reject", ("x",)),
    Step(_REVIEW, "another label", ("o",)),
    Step(_REVIEW, "the one before", ("shift+Tab",)),
    Step(_REVIEW, "unsure", ("u",)),
    Step(_REVIEW, "end one word right", ("bracketright",)),
    Step(_REVIEW, "end one word left", ("bracketleft",)),
    Step(_REVIEW, "start one word left", ("braceleft",)),
    Step(_REVIEW, "undo", ("ctrl+z",)),
    Step(_REVIEW, "redo", ("ctrl+shift+z",)),
    Step(_REVIEW, "undo", ("ctrl+z",)),
    Step(_REVIEW, "accept all of this label", ("Tab", "shift+space")),
    Step(_REVIEW, "delete", ("Delete",)),
    Step(_REVIEW, "a mention", ("Tab",)),
    Step(_REVIEW, "same for all", ("a",), 2),
    Step(_REVIEW, "down the list", ("Down",)),
    Step(_REVIEW, "close it", ("Escape",)),
    Step(_REVIEW, "note", ("ctrl+m",)),
    Step(_REVIEW, "back", ("Escape",)),
    Step(_OWN, "find", ("Escape", "ctrl+f", "=soldiers", "Escape")),
    Step(_OWN, "to its end", ("Right",)),
    Step(_OWN, "select the word", ("ctrl+shift+Left",)),
    Step(_OWN, "and the one before", ("ctrl+shift+Left",)),
    Step(_OWN, "a label’s letter", ("p",)),
    Step(_OWN, "delete", ("Delete",)),
    Step(_QUOTE, "find a quote", ("ctrl+f", "=a threat", "Escape")),
    Step(_QUOTE, "annotation before", ("alt+Up",)),
    Step(_QUOTE, "second candidate", ("2",)),
    Step(_QUOTE, "first candidate", ("1",)),
    Step(_QUOTE, "verb before", ("comma",)),
    Step(_QUOTE, "who says it", ("w",)),
    Step(_QUOTE, "down", ("Down",)),
    Step(_QUOTE, "take it", ("Return",)),
    Step(_QUOTE, "event type", ("e",)),
    Step(_QUOTE, "type", ("=reject",)),
    Step(_QUOTE, "take it", ("Return",)),
    Step(_QUOTE, "stance", ("s",)),
    Step(_QUOTE, "towards whom", ("Return",)),
    Step(_QUOTE, "for, neutral or against", ("Return",)),
    Step(_QUOTE, "how strongly", ("Return",)),
    Step(_QUOTE, "close it", ("Escape",)),
    Step(_LISTS, "next panel", ("F6",)),
    Step(_LISTS, "on", ("Tab",)),
    Step(_LISTS, "on", ("Tab",)),
    Step(_LISTS, "on", ("Tab",)),
    Step(_LISTS, "on", ("Tab",)),
    Step(_LISTS, "next panel", ("F6",)),
    Step(_LISTS, "down", ("Down",)),
    Step(_LISTS, "down", ("Down",)),
    Step(_LISTS, "next panel", ("F6",)),
    Step(_LISTS, "down", ("Down",)),
    Step(_LISTS, "next panel", ("F6",)),
    Step(_FINDING, "find", ("Escape", "ctrl+f")),
    Step(_FINDING, "type", ("=harbour",)),
    Step(_FINDING, "next hit", ("Return",)),
    Step(_FINDING, "close it", ("Escape",)),
    Step(_FINDING, "commands", ("ctrl+k",)),
    Step(_FINDING, "type", ("=least",)),
    Step(_FINDING, "nothing fits", ("=zz",)),
    Step(_FINDING, "close it", ("Escape",)),
    Step(_FINDING, "search the corpus", ("ctrl+shift+f",), 3),
    Step(_FINDING, "type", ("=harbour",), 3),
    Step(_FINDING, "to the hits", ("Down",)),
    Step(_FINDING, "on", ("Tab",)),
    Step(_FINDING, "close it", ("Escape",)),
    Step(_MENUS, "menu", ("alt+f",)),
    Step(_MENUS, "down", ("Down",)),
    Step(_MENUS, "next menu", ("Right",)),
    Step(_MENUS, "down", ("Down",)),
    Step(_MENUS, "close it", ("Escape", "Escape")),
    Step(_MENUS, "history", ("ctrl+h",), 3),
    Step(_MENUS, "down", ("Down",)),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "down", ("Down",)),
    Step(_MENUS, "close it", ("Escape",)),
    Step(_MENUS, "export", ("ctrl+e",), 3),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "close it", ("Escape",)),
    Step(_MENUS, "accept all", ("shift+a",), 2),
    Step(_MENUS, "nothing is left", ("Tab",)),
    Step(_MENUS, "undo", ("ctrl+z",)),
    Step(_MENUS, "redo", ("ctrl+shift+z",)),
    Step(_MENUS, "keys", ("F1",), 3),
    Step(_MENUS, "close it", ("Escape",)),
    Step(_MENUS, "settings", ("ctrl+comma",), 2),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "on", ("Tab",)),
    Step(_MENUS, "close it", ("Escape",)),
    Step(_MENUS, "done", ("ctrl+Return",), 3),
    Step(_MENUS, "remove the article", ("ctrl+k", "=remove the article", "Return"), 2),
)
