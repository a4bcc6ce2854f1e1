"""A corpus on a PostgreSQL server: opening it, what can go wrong, and copies of it in a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import psycopg
import pytest
from corpus_samples import DATA, ENTITY, QUOTE

from annotator.core.addresses import ServerAddress, corpus_address
from annotator.core.annotation import Change, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus, migrations, schema
from annotator.corpus.postgres import CHANNEL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.annotation import Article
    from tests.postgres_server import Server

ACCEPT = Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),))


@pytest.fixture
def address(server: Server) -> Iterator[ServerAddress]:
    """An empty database."""
    made = server.new_database()
    yield made
    server.drop(made)


@pytest.fixture
def shared(server: Server) -> Iterator[ServerAddress]:
    """An empty corpus."""
    made = server.new_corpus()
    yield made
    server.drop(made)


def ask(address: ServerAddress, query: str) -> object:
    with psycopg.connect(host=address.host, user=address.user, dbname=address.database) as connection:
        row = connection.execute(query).fetchone()  # type: ignore[call-overload]
    return row[0] if row else None


@pytest.mark.parametrize(
    ("typed", "name", "again"),
    [
        ("postgresql+psycopg://ada@db.org/news", "news on db.org", None),
        ("postgres://db.org:5433/news", "news on db.org", "postgresql+psycopg://db.org:5433/news"),
        ("postgresql+psycopg://ada@[::1]/news?sslmode=require", "news on ::1", None),
        ("postgresql+psycopg://a%40b@/my%20news?host=/run/pg", "my news on this machine", None),
        ("postgresql:///news?host=db.org", "news on db.org", "postgresql+psycopg://db.org/news"),
    ],
)
def test_an_address_is_read_and_written(typed: str, name: str, again: str | None) -> None:
    address = corpus_address(typed)
    assert isinstance(address, ServerAddress)
    assert (address.name, str(address)) == (name, again or typed)
    assert corpus_address(str(address)) == address


def test_what_is_no_address_is_a_file(tmp_path: Path) -> None:
    assert corpus_address(str(tmp_path / "c.sqlite")) == tmp_path / "c.sqlite"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("postgresql+psycopg://ada:secret@db.org/news", "holds a password"),
        ("postgresql+psycopg://ada@db.org/news?password=secret", "holds a password"),
        ("postgresql+psycopg://ada@db.org", "names no database"),
        ("postgresql+psycopg://ada@db.org/news?options=-cfsync%3Doff", "unknown option options"),
        ("postgresql+psycopg://ada@db.org:x/news", "cannot be read"),
    ],
)
def test_a_wrong_address_is_refused_and_a_password_never_shown(typed: str, reason: str) -> None:
    with pytest.raises(StorageError, match=reason) as caught:
        corpus_address(typed)
    assert "secret" not in str(caught.value)


def test_the_tables_are_made_in_an_empty_database(address: ServerAddress, article: Article) -> None:
    corpus = Corpus.open(address, person="Ada")
    article_id, _ = corpus.add(article, DATA)
    corpus.close()
    again = Corpus.open(address, person="Ben", create=False)
    assert again.load(article_id) == replace(article, id=article_id)
    assert again.check() == []
    assert again.read_only_reason is None
    again.close()
    assert ask(address, "SELECT value FROM meta WHERE key = 'format'") == str(schema.VERSION)


def test_an_empty_database_is_no_corpus_where_none_may_be_made(address: ServerAddress) -> None:
    for write in (True, False):
        with pytest.raises(StorageError, match=r"There is no corpus in test\d+ on this machine; nothing"):
            Corpus.open(address, person="", create=False, write=write)
    assert ask(address, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0


def test_another_program_s_tables_are_left_alone(server: Server, address: ServerAddress) -> None:
    server.execute("CREATE TABLE articles (id integer)", database=address.database)
    with pytest.raises(StorageError, match="has tables of another program"):
        Corpus.open(address, person="Ada")


def test_a_newer_corpus_is_refused(server: Server, shared: ServerAddress) -> None:
    server.execute("UPDATE meta SET value = '99' WHERE key = 'format'", database=shared.database)
    with pytest.raises(StorageError, match=r"newer version of this program \(format 99"):
        Corpus.open(shared, person="Ada")


def test_an_older_corpus_is_upgraded_by_the_same_steps(
    shared: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(StorageError, match=r"has the older format \d+, and you may not change it"):
        Corpus.open(shared, person="", write=False)
    step = "ALTER TABLE articles ADD COLUMN colour TEXT"
    steps = {**migrations.MIGRATIONS, schema.VERSION: lambda connection: connection.exec_driver_sql(step)}
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    Corpus.open(shared, person="Ada").close()
    assert ask(shared, "SELECT value FROM meta WHERE key = 'format'") == str(schema.VERSION)
    assert ask(shared, "SELECT count(*) FROM information_schema.columns WHERE column_name = 'colour'") == 1


def test_a_failed_upgrade_changes_nothing(shared: ServerAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    before = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", before + 1)

    def step(connection: object) -> None:
        connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN colour TEXT")  # type: ignore[attr-defined]
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(migrations, "MIGRATIONS", {schema.VERSION: step})
    with pytest.raises(RuntimeError):
        Corpus.open(shared, person="Ada")
    assert ask(shared, "SELECT value FROM meta WHERE key = 'format'") == str(before)
    assert ask(shared, "SELECT count(*) FROM information_schema.columns WHERE column_name = 'colour'") == 0


def test_who_may_only_read_reads(server: Server, shared: ServerAddress, article: Article) -> None:
    owner = Corpus.open(shared, person="Ada")
    article_id, _ = owner.add(article, DATA)
    owner.close()
    server.execute("CREATE ROLE reader LOGIN")
    server.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", database=shared.database)
    reader = Corpus.open(replace(shared, user="reader"), person="Ben")
    assert reader.read_only_reason == f"You may read {shared.name}, but not write; ask its administrator."
    assert reader.load(article_id).annotations["e1"] == ENTITY
    with pytest.raises(StorageError, match=r"Nothing was changed\. You may read"):
        reader.save(article_id, ACCEPT)
    reader.close()
    server.execute("DROP OWNED BY reader; DROP ROLE reader", database=shared.database)


def test_who_has_the_rights_that_the_docs_name_works(
    server: Server, shared: ServerAddress, article: Article
) -> None:
    server.execute("CREATE ROLE writer LOGIN")
    server.execute(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO writer",
        "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO writer",
        database=shared.database,
    )
    writer = Corpus.open(replace(shared, user="writer"), person="Ben")
    article_id, _ = writer.add(article, DATA)
    writer.save(article_id, ACCEPT)
    assert writer.undo(article_id) == ACCEPT.inverse()
    assert (writer.read_only_reason, writer.check()) == (None, [])
    writer.delete(article_id)
    writer.close()
    server.execute("DROP OWNED BY writer; DROP ROLE writer", database=shared.database)


def test_who_may_not_even_read_is_told_so(server: Server, shared: ServerAddress) -> None:
    server.execute("CREATE ROLE nobody_here LOGIN")
    with pytest.raises(StorageError, match="You have no right to do this"):
        Corpus.open(replace(shared, user="nobody_here"), person="Ben")
    server.execute("DROP ROLE nobody_here")


def test_a_server_that_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"cannot be reached \(.*; nothing was changed; check the address"):
        Corpus.open(ServerAddress("news", "ada", str(tmp_path)), person="Ada")


def test_a_database_that_is_missing(shared: ServerAddress) -> None:
    with pytest.raises(StorageError, match="has no database nowhere; nothing was changed"):
        Corpus.open(replace(shared, database="nowhere"), person="Ada")


def test_a_user_that_is_unknown(shared: ServerAddress) -> None:
    with pytest.raises(StorageError, match=r'refused the connection \(role "eve" does not exist\); nothing'):
        Corpus.open(replace(shared, user="eve"), person="Ada")


def test_a_password_that_is_wrong_or_lacking(
    server: Server, shared: ServerAddress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    with server.asking_for_passwords("ada", "sesame"):
        ada = replace(shared, user="ada")
        with pytest.raises(StorageError, match="wants a password for ada; nothing was changed; put it into"):
            Corpus.open(ada, person="Ada")
        monkeypatch.setenv("PGPASSWORD", "wrong")
        with pytest.raises(StorageError, match="does not let ada in: the password or the name is wrong"):
            Corpus.open(ada, person="Ada")
        monkeypatch.setenv("PGPASSWORD", "sesame")
        Corpus.open(ada, person="Ada", create=False).close()


def test_a_lost_connection_loses_nothing_and_comes_back(
    server: Server, shared: ServerAddress, article: Article
) -> None:
    corpus = Corpus.open(shared, person="Ada")
    article_id, _ = corpus.add(article, DATA)
    server.stop()
    with pytest.raises(StorageError, match="cannot be reached"):
        corpus.save(article_id, ACCEPT)
    server.start()
    corpus.save(article_id, ACCEPT)
    assert corpus.load(article_id).annotations["e1"].status is Status.ACCEPTED
    assert corpus.check() == []
    corpus.close()


def test_a_connection_that_breaks_in_the_middle_of_a_change(
    server: Server, shared: ServerAddress, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.corpus import history

    corpus = Corpus.open(shared, person="Ada")
    article_id, _ = corpus.add(article, DATA)

    def break_off(*_: object, **__: object) -> None:
        others = "pid != pg_backend_pid() AND datname = current_database()"
        server.execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}", database=shared.database
        )

    with monkeypatch.context() as patched:
        patched.setattr(history, "record", break_off)
        with pytest.raises(StorageError, match=r"connection to .* was lost; what was shown as saved is"):
            corpus.save(article_id, ACCEPT)
    assert corpus.load(article_id) == replace(article, id=article_id)
    assert corpus.history() == []
    corpus.close()


def test_a_copy_in_a_file_is_the_same_corpus(shared: ServerAddress, article: Article, tmp_path: Path) -> None:
    corpus = Corpus.open(shared, person="Ada")
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    corpus.set_meta("a key", "a value")
    target = tmp_path / "copy.sqlite"
    corpus.backup(target)
    copy = Corpus.open(target, person="Ada")
    assert copy.load(article_id) == corpus.load(article_id)
    assert copy.source_bytes(article_id) == DATA
    assert copy.history() == corpus.history()
    assert (copy.get_meta("a key"), copy.get_meta("format")) == ("a value", None)
    assert copy.check() == []
    assert copy.undo(article_id) == ACCEPT.inverse()
    copy.close()
    corpus.close()
    assert [path.name for path in tmp_path.iterdir()] == ["copy.sqlite"]


def test_nul_is_refused_with_a_sentence(shared: ServerAddress, article: Article) -> None:
    corpus = Corpus.open(shared, person="Ada")
    article_id, _ = corpus.add(article, DATA)
    with pytest.raises(StorageError, match="the character NUL, which a server cannot store; nothing was"):
        corpus.save(article_id, Change("Note", (QUOTE,), (replace(QUOTE, note="a\0b"),)))
    corpus.close()


def test_others_are_told_of_every_change(shared: ServerAddress, article: Article) -> None:
    corpus = Corpus.open(shared, person="Ada")
    with psycopg.connect(
        host=shared.host, user=shared.user, dbname=shared.database, autocommit=True
    ) as listener:
        listener.execute(f"LISTEN {CHANNEL}")
        article_id, _ = corpus.add(article, DATA)
        assert {notify.payload.split()[0] for notify in listener.notifies(timeout=0.2)} == {str(article_id)}
        corpus.remember_position(article_id, 3)  # where somebody reads is no news
        assert list(listener.notifies(timeout=0.2)) == []
        corpus.save(article_id, ACCEPT)
        assert {notify.payload.split()[0] for notify in listener.notifies(timeout=0.2)} == {str(article_id)}
    corpus.close()
