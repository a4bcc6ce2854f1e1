"""Two people in one corpus on a PostgreSQL server: one in the real window, the other beside it."""

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation, Change, Layer, Span, Status
from annotator.corpus import Corpus
from annotator.gui.server_dialog import ServerDialog


@pytest.fixture
def address(server):
    """An empty corpus on the server."""
    made = server.new_corpus()
    yield made
    server.give_back(made)


@pytest.fixture
def ben(address):
    """Somebody else with the same corpus open."""
    corpus = Corpus.open(address, person="Ben")
    yield corpus
    corpus.close()


def do(user, *names):
    for name in names:
        user.window.actions_[name].trigger()


def first_suggestion(corpus, article_id):
    article = corpus.load(article_id)
    return next(a for a in article.in_order() if a.status is Status.SUGGESTED and a.layer is Layer.ENTITY)


def test_the_window_works_on_a_server_and_shows_what_others_do(start, article, address, ben, fake_worker):
    def story(user):
        window = user.window
        user.opened()
        article_id = window.workspace.article.id
        assert window.windowTitle().startswith("Velmark Calls Off Talks")
        assert "Shared" in window.status.text

        do(user, "next", "accept")
        mine = [a.id for a in ben.load(article_id).annotations.values() if a.status is Status.ACCEPTED]
        assert len(mine) == 1
        assert [entry.title for entry in ben.history(article_id)] != []

        theirs = Annotation("theirs", Layer.ENTITY, "ORG", (Span(0, 7),), Status.ACCEPTED, "human")
        ben.save(article_id, Change("Add", (), (theirs,)))
        user.until(lambda: "theirs" in window.workspace.article.annotations)
        assert "theirs" in window.view.article.annotations

        do(user, "undo")  # one's own change, not the newer one
        after = ben.load(article_id).annotations
        assert after[mine[0]].status is Status.SUGGESTED
        assert after["theirs"] == theirs

    start(story, article, corpus=address)
    assert ben.check() == []


def test_who_decides_second_is_told_and_sees_the_first(start, article, address, ben, fake_worker):
    def story(user):
        window = user.window
        user.opened()
        article_id = window.workspace.article.id
        window.watching.close()  # the news has not come yet
        theirs = first_suggestion(ben, article_id)
        ben.save(article_id, Change("Reject", (theirs,), (replace(theirs, status=Status.REJECTED),)))
        window.selection.select(theirs.id)
        do(user, "accept")
        assert user.message.startswith("Ben changed this just now; their state is shown now")
        assert ben.load(article_id).annotations[theirs.id].status is Status.REJECTED
        window.watching.use_corpus()
        other = replace(theirs, id="x", fragments=(Span(0, 3),), unsure=True)
        ben.save(article_id, Change("Add", (), (other,)))
        user.until(lambda: "x" in window.workspace.article.annotations)
        assert window.workspace.article.annotations[theirs.id].status is Status.REJECTED

    start(story, article, corpus=address)


def test_the_window_says_who_else_is_in_the_article(start, article, address, ben, fake_worker):
    def story(user):
        window = user.window
        user.opened()
        watch = ben.others.watch()
        news = watch.news()
        watch.read(window.workspace.article.id)
        readers = next(piece.readers for piece in news if piece.readers is not None)
        assert readers == (window.store.current.person,)
        user.until(lambda: "Also here: Ben" in window.status.text)
        watch.close()
        assert list(news) == []
        user.until(lambda: "Also here" not in window.status.text)

    start(story, article, corpus=address)


def test_a_server_that_goes_away_loses_nothing_and_comes_back(
    start, article, address, ben, fake_worker, server
):
    def story(user):
        window = user.window
        user.opened()
        article_id = window.workspace.article.id
        do(user, "next", "accept")
        saved = ben.load(article_id).annotations
        server.stop()
        user.until(lambda: "Not connected" in window.status.text)
        do(user, "next", "accept")
        assert "nothing was changed" in user.message
        assert window.workspace.article.annotations == saved
        server.start()
        user.until(lambda: "Shared" in window.status.text)
        do(user, "next", "accept")
        accepted = [a for a in ben.load(article_id).annotations.values() if a.status is Status.ACCEPTED]
        assert len(accepted) == 2

    start(story, article, corpus=address)
    assert ben.check() == []


def test_a_corpus_on_a_server_is_opened_from_the_window(start, address, ben):
    def story(user):
        window = user.window
        do(user, "open_server")
        dialog = window.findChild(ServerDialog)
        user.bot.keyClicks(dialog.address, str(address))
        dialog.open_button.click()
        user.until(lambda: window.workspace.corpus.path == address)
        assert "Shared" in window.status.text
        do(user, "open_server")
        assert window.findChildren(ServerDialog)[-1].address.text() == str(address)

    start(story)


def test_a_server_that_is_not_there_is_said_in_one_sentence(start, address, capsys):
    start(lambda user: None, corpus=replace(address, database="nowhere"), code=1)
    assert "has no database nowhere; nothing was changed; check the name" in capsys.readouterr().err
