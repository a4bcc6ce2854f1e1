"""A remembered rule as a sentence in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.core.rules import Rule


def sentence_of(rule: Rule) -> str:
    """The rule as a person reads it; words, label and name stay as they are."""
    if rule.label is None:
        return QCoreApplication.translate("Rule", "“{0}” is no entity").format(rule.words.text)
    if rule.entity and rule.entity != rule.words.text:
        text = QCoreApplication.translate("Rule", "“{0}” is {1}, {2}")
        return text.format(rule.words.text, rule.label, rule.entity)
    return QCoreApplication.translate("Rule", "“{0}” is {1}").format(rule.words.text, rule.label)
