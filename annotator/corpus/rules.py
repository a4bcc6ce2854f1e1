"""The remembered decisions of a corpus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from annotator.core.rules import Rule
from annotator.core.strings import Words
from annotator.corpus import history, schema

if TYPE_CHECKING:
    from sqlalchemy import Row

    from annotator.corpus.database import Database

_columns = schema.rules.c


@dataclass(frozen=True, slots=True)
class Remembered:
    """A rule, who made it, and when (UTC, ISO 8601)."""

    rule: Rule
    person: str
    made_at: str


class Rules:
    """Rules by their words; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def all(self) -> list[Rule]:
        """All rules, the newest first."""
        return [remembered.rule for remembered in self.remembered()]

    def remembered(self) -> list[Remembered]:
        """All rules with who made them and when, the newest first."""
        with self._database.reading() as connection:
            found = connection.execute(select(schema.rules).order_by(_columns.id.desc())).all()
        return [
            Remembered(Rule(_words(row), row.label, row.entity, row.id), row.person, row.made_at)
            for row in found
        ]

    def add(self, rule: Rule) -> int:
        """Remember a decision, in place of an older one about the same words; its id."""
        words = rule.words
        with self._database.writing() as connection:
            connection.execute(
                delete(schema.rules).where(
                    _columns.words == words.text, _columns.match_case == int(words.match_case)
                )
            )
            result = connection.execute(
                insert(schema.rules).values(
                    words=words.text,
                    label=rule.label,
                    entity=rule.entity,
                    match_case=int(words.match_case),
                    whole_word=int(words.whole_word),
                    person=self._person,
                    made_at=history.now(),
                )
            )
            return int(result.inserted_primary_key[0])  # type: ignore[index]

    def remove(self, rule_id: int) -> None:
        """Forget a rule; one that is not there is passed over."""
        with self._database.writing() as connection:
            connection.execute(delete(schema.rules).where(_columns.id == rule_id))


def _words(row: Row[Any]) -> Words:
    return Words(row.words, bool(row.match_case), bool(row.whole_word))
