"""Merges another corpus into this one: two laptops, one project. Nothing of either is lost.

Articles are the same by the hash of their files. Decisions that only one has made since the two parted are
taken over; where both have decided, somebody chooses. Merging the same again changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from annotator.core import three_way
from annotator.core.annotation import Annotation, ArticleLabels
from annotator.core.errors import UserError
from annotator.core.three_way import Choice, Conflict
from annotator.corpus import copied_history, history, merging_rows, schema, strays, version_rows, writing
from annotator.corpus.merging_tables import (
    merge_article_rows,
    merge_rules,
    merge_tags,
    missing_labels,
    with_labels,
)
from annotator.corpus.schemes import Schemes
from annotator.corpus.version_rows import VersionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection

    from annotator.core.scheme import Scheme
    from annotator.corpus.database import Database
    from annotator.corpus.merging_rows import State

_articles = schema.articles.c
_MAIN = ("", "")
_Versions = dict[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class ArticleConflict:
    """Both have decided about the same.

    `version` is kind and person of the version, empty for the article itself; `words` are the words in
    question, empty for the article as a whole; `person` decided theirs last.
    """

    sha256: str
    title: str
    version: tuple[str, str]
    words: str
    person: str
    conflict: Conflict

    @property
    def key(self) -> tuple[str, tuple[str, str], str]:
        """Tells it from all others."""
        return self.sha256, self.version, self.conflict.id


@dataclass(slots=True)
class MergeReport:
    """What a merge did, or would do.

    `followed`: theirs had gone on, mine had not; `joined`: both had. `labels` are those that the scheme gets;
    `rules_differ` the words of rules that say something else, of which the newer one counts; `texts_differ`
    the titles of articles whose text was read differently there, which stay as they are here.
    """

    new: int = 0
    followed: int = 0
    joined: int = 0
    versions: int = 0
    rules: int = 0
    conflicts: list[ArticleConflict] = field(default_factory=list)
    labels: tuple[str, ...] = ()
    schemes_differ: bool = False
    rules_differ: list[str] = field(default_factory=list)
    texts_differ: list[str] = field(default_factory=list)

    @property
    def changes_anything(self) -> bool:
        """False if the other corpus holds nothing new."""
        return bool(self.new or self.followed or self.joined or self.versions or self.rules or self.labels)


def _keep_both(_conflict: ArticleConflict) -> Choice:
    return Choice.BOTH


def _go_on(_done: int, _total: int) -> bool:
    return True


class Merging:
    """Takes another corpus into this one; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def compare(self, other: Merging, progress: Callable[[int, int], bool] = _go_on) -> MergeReport:
        """What `merge` would do now, with all conflicts; changes nothing. `progress` may say False to stop.

        Raises:
            UserError: it was stopped.
        """
        report = MergeReport()
        scheme = self._compare_schemes(other, report)[1]
        with self._database.reading() as connection, other._database.reading() as source:
            report.rules, report.rules_differ = merge_rules(source, connection, write=False)
            reading = _Reading(source, connection, scheme, report)
            for there, sha256 in _bases(source, progress):
                reading.article(there, sha256)
        return report

    def merge(
        self,
        other: Merging,
        choose: Callable[[ArticleConflict], Choice] = _keep_both,
        progress: Callable[[int, int], bool] = _go_on,
    ) -> MergeReport:
        """Take over what the other corpus has, in one transaction; the report says what was done.

        Raises:
            UserError: `progress` said False; nothing was changed.
        """
        report = MergeReport()
        mine, scheme = self._compare_schemes(other, report)
        with other._database.reading() as source, self._database.writing() as connection:
            if scheme is not None and mine != scheme:
                Schemes(self._database, self._person).put(connection, scheme, before=mine or scheme)
                if mine is None:
                    strays.conform_all(connection, scheme)
            report.rules, report.rules_differ = merge_rules(source, connection, write=True)
            tags = merge_tags(source, connection)
            writer = _Writing(source, connection, scheme, report, choose, self._person, tags)
            for there, sha256 in _bases(source, progress):
                writer.article(there, sha256)
        return report

    def _compare_schemes(self, other: Merging, report: MergeReport) -> tuple[Scheme | None, Scheme | None]:
        """My scheme, and what it becomes; None if neither corpus has one of its own."""
        mine = Schemes(self._database, self._person).current()
        theirs = Schemes(other._database, other._person).current()
        if theirs is None or mine is None:
            return mine, mine or theirs
        report.schemes_differ = mine.labels != theirs.labels
        missing = missing_labels(mine, theirs)
        report.labels = tuple(label.name for label in missing)
        return mine, with_labels(mine, missing) if missing else mine


def _bases(source: Connection, progress: Callable[[int, int], bool]) -> Iterator[tuple[int, str]]:
    """The articles of a corpus, without versions: row and hash."""
    query = select(_articles.id, _articles.sha256).where(_articles.base_id.is_(None)).order_by(_articles.id)
    found = source.execute(query).all()
    for number, (row, sha256) in enumerate(found):
        if not progress(number, len(found)):
            raise UserError("The merge was stopped; nothing was changed; start it again at any time.")
        yield row, sha256


def _row_here(connection: Connection, sha256: str) -> int | None:
    wanted = _articles.sha256 == sha256, _articles.base_id.is_(None)
    return connection.execute(select(_articles.id).where(*wanted)).scalar()


def _versions_of(connection: Connection, base_id: int) -> _Versions:
    key = _articles.version_kind, _articles.version_person, _articles.id
    found = connection.execute(select(*key).where(_articles.base_id == base_id).order_by(_articles.id))
    return {(kind, person): row for kind, person, row in found}


@dataclass(frozen=True, slots=True)
class _Place:
    """Kind and person of a version, empty for the article itself, and the hash of the article."""

    version: tuple[str, str]
    sha256: str


class _Reading:
    """Counts what a merge would do."""

    def __init__(
        self, source: Connection, connection: Connection, scheme: Scheme | None, report: MergeReport
    ) -> None:
        self._source = source
        self._connection = connection
        self._scheme = scheme
        self._report = report

    def article(self, there: int, sha256: str) -> int | None:
        """One article of theirs with its versions; its row here, None if there is none."""
        here = _row_here(self._connection, sha256)
        if here is None:
            self._report.new += 1
            self._take_new(there)
            return None
        if not self._has_same_text(there, here):
            return here
        self._pair(there, here, here, _MAIN, sha256)
        mine = _versions_of(self._connection, here)
        for version, row in _versions_of(self._source, there).items():
            if version in mine:
                self._pair(row, mine[version], here, version, sha256)
            else:
                self._report.versions += 1
                self._take_version(row, here)
        return here

    def _has_same_text(self, there: int, here: int) -> bool:
        """Offsets mean the same only in the same text; another version of a reader may have made another."""
        text = version_rows.text_of(self._connection, here)
        if text == version_rows.text_of(self._source, there):
            return True
        columns = _articles.title, _articles.source_name
        title, name = self._connection.execute(select(*columns).where(_articles.id == here)).one()
        self._report.texts_differ.append(title or name)
        return False

    def _pair(self, there: int, here: int, base: int, version: tuple[str, str], sha256: str) -> None:
        """A row that both have."""
        read = merging_rows.signature
        if read(self._source, there) == read(self._connection, here):
            return
        mine = merging_rows.read_state(self._connection, here, self._scheme)
        theirs = merging_rows.read_state(self._source, there, self._scheme)
        if merging_rows.can_follow(mine, theirs):
            if not merging_rows.can_follow(theirs, mine):
                self._report.followed += 1
                self._follow(there, here, mine, theirs)
        elif merging_rows.sides(mine, theirs)[1].decided or merging_rows.only_theirs(mine, theirs):
            self._join(there, here, base, _Place(version, sha256), mine, theirs)

    def _noted(
        self, theirs: State, place: _Place, choose: Callable[[ArticleConflict], Choice]
    ) -> Callable[[Conflict], Choice]:
        """Puts each conflict into the report and asks what becomes of it."""

        def ask(conflict: Conflict) -> Choice:
            item = conflict.mine or conflict.theirs
            words = item.text_in(theirs.article.text) if isinstance(item, Annotation) else ""
            metadata = theirs.article.metadata
            title = metadata.title or theirs.article.source.name
            person = _last_person(theirs, conflict)
            found = ArticleConflict(
                place.sha256, title, place.version, " ".join(words.split()), person, conflict
            )
            self._report.conflicts.append(found)
            return choose(found)

        return ask

    def _take_new(self, there: int) -> None:
        """An article that is not here."""

    def _take_version(self, there: int, base: int) -> None:
        """A version that is not here of an article that is."""

    def _follow(self, there: int, here: int, mine: State, theirs: State) -> None:
        """Mine becomes theirs."""

    def _join(self, there: int, here: int, base: int, place: _Place, mine: State, theirs: State) -> None:
        ask = self._noted(theirs, place, _keep_both)
        merged = three_way.merge(*merging_rows.sides(mine, theirs), ask)
        self._report.joined += bool(merged.changes_anything or merging_rows.only_theirs(mine, theirs))


class _Writing(_Reading):
    """Does it."""

    def __init__(
        self,
        source: Connection,
        connection: Connection,
        scheme: Scheme | None,
        report: MergeReport,
        choose: Callable[[ArticleConflict], Choice],
        person: str,
        tags: Mapping[int, int],
    ) -> None:
        super().__init__(source, connection, scheme, report)
        self._choose = choose
        self._person = person
        self._tags = tags

    def article(self, there: int, sha256: str) -> int | None:
        super().article(there, sha256)
        here = _row_here(self._connection, sha256)
        assert here is not None
        merge_article_rows(self._source, self._connection, there, here, self._tags)
        return here

    def _take_new(self, there: int) -> None:
        state = merging_rows.read_state(self._source, there, self._scheme)
        here = merging_rows.copy_article(self._source, self._connection, there, None, state)
        self._copy_verdicts(there, here)
        for row in _versions_of(self._source, there).values():
            self._take_version(row, here)

    def _take_version(self, there: int, base: int) -> None:
        state = merging_rows.read_state(self._source, there, self._scheme)
        here = merging_rows.copy_article(self._source, self._connection, there, base, state)
        self._copy_verdicts(there, here)

    def _follow(self, there: int, here: int, mine: State, theirs: State) -> None:
        merging_rows.follow(self._connection, here, mine, theirs)
        columns = schema.verdicts.c
        self._connection.execute(delete(schema.verdicts).where(columns.article_id == here))
        self._copy_verdicts(there, here)

    def _copy_verdicts(self, there: int, here: int) -> None:
        merging_rows.copy_rows(self._source, self._connection, schema.verdicts, there, here)

    def _join(self, there: int, here: int, base: int, place: _Place, mine: State, theirs: State) -> None:
        ask = self._noted(theirs, place, self._choose)
        first = len(self._report.conflicts)
        is_new = bool(merging_rows.only_theirs(mine, theirs))
        merged = merging_rows.join(self._connection, here, mine, theirs, ask, self._person)
        self._report.joined += merged.changes_anything or is_new
        merging_rows.take_verdicts(self._source, self._connection, there, here, merged.added)
        if merged.keeps_both:
            whose = self._report.conflicts[first].person
            if place.version != _MAIN:
                whose = f"{whose} ({' '.join(filter(None, place.version))})"
            self._keep(base, whose, theirs)

    def _keep(self, base: int, person: str, theirs: State) -> None:
        """Their state of the article as a version of its own."""
        kind = VersionKind.MERGED
        wanted = list(theirs.article.annotations.values())
        known = _versions_of(self._connection, base).get((kind.value, person))
        if known is None:
            labels = theirs.article.labels
            version_rows.make(self._connection, base, kind, person, wanted, labels)
            return
        stood = merging_rows.read_state(self._connection, known, None).article
        gone = [i for i in stood.annotations if i not in theirs.article.annotations]
        writing.apply(self._connection, known, theirs.article.text, removed=gone, added=wanted)
        writing.write_labels(self._connection, known, theirs.article.labels)


def _last_person(theirs: State, conflict: Conflict) -> str:
    """Who decided theirs last."""
    wanted = {conflict.id}
    if isinstance(conflict.theirs, Annotation):
        wanted.add(conflict.theirs.id)
    for change in reversed(theirs.changes):
        operation = change["operation"] or ""
        if operation.startswith(copied_history.MERGE):
            continue
        stands = change["state"] == history.DONE or operation.startswith(copied_history.COPIED)
        parsed = history.parse_change(change["title"], change["before"], change["after"])
        items = (*parsed.before, *parsed.after)
        if stands and wanted & {"" if isinstance(item, ArticleLabels) else item.id for item in items}:
            return str(change["person"])
    return ""
