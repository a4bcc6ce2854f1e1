"""The scheme editor: every edit is stored as it is made; annotations change only after a look."""

import hashlib
import string
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QPlainTextEdit, QTreeWidget

from annotator.core import scheme_edits as edits
from annotator.core.annotation import Annotation, Change, Layer, Source, Span
from annotator.core.errors import StorageError
from annotator.core.scheme_colors import PAGES
from annotator.core.scheme_file import format_scheme
from annotator.corpus import Corpus
from annotator.gui.scheme_editor import SchemeEditor
from annotator.gui.scheme_editor_model import SchemeEditing
from annotator.gui.tasks import Tasks
from annotator.gui.theme import DARK, LIGHT, apply_theme
from annotator.workspace import Workspace

ENTITY, QUOTE, EVENT = Layer.ENTITY, Layer.QUOTE, Layer.EVENT
TEXT = "The White House spoke to Reuters in Kyiv."
LABELS = {"White House": "ORG", "Reuters": "ORG", "Kyiv": "GPE"}


@pytest.fixture
def corpus(tmp_path, make_article):
    corpus = Corpus.open(tmp_path / "corpus.sqlite", person="Ada")
    for title in (b"one", b"two"):
        article = make_article(TEXT, entities=LABELS)
        source = Source(f"{title.decode()}.txt", sha256=hashlib.sha256(title).hexdigest())
        corpus.add(replace(article, source=source), title)
    yield corpus
    corpus.close()


@pytest.fixture
def workspace(corpus, scheme):
    return Workspace(scheme, corpus)


@pytest.fixture
def editing(workspace):
    return SchemeEditing(workspace, {"X": "Reject"})


@pytest.fixture
def tasks():
    def fail(error):
        raise error

    tasks = Tasks(fail)
    yield tasks
    tasks.close()


@pytest.fixture
def editor(qtbot, editing, tasks):
    editor = SchemeEditor(None, editing, tasks, LIGHT)
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(editor)
    editor.show()
    editor.labels.pick(ENTITY, "ORG")
    return editor


def typed(field, text):
    """The field is filled and left."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def looked(qtbot, editor, tasks):
    """The dialog of a migration, when it has counted."""
    qtbot.waitUntil(lambda: not tasks.busy)
    assert editor.migration is not None
    return editor.migration


def labels_of(corpus, layer=ENTITY):
    articles = (corpus.load(number) for number in corpus.article_ids())
    return [a.label for article in articles for a in article.in_order() if a.layer is layer]


# -- edits --------------------------------------------------------------------------------------------------


def test_the_list_shows_labels_by_layer_with_their_counts(editor, scheme):
    assert editor.labels.names(ENTITY) == [label.name for label in scheme.of(ENTITY)]
    assert editor.labels.names(QUOTE)[0] == "direct"
    assert len(editor.labels.names(EVENT)) == 16
    current = editor.labels.currentItem()
    assert current.data(0, Qt.ItemDataRole.AccessibleTextRole) == "ORG, annotations: 4"
    assert editor.label_form.definition.text() == scheme.label(ENTITY, "ORG").definition


def test_each_field_is_stored_when_it_is_left(editor, corpus):
    form = editor.label_form
    typed(form.code, "BODY")
    typed(form.definition, "A body.")
    typed(form.example, "the UN")
    typed(form.also, "ORGANISATION, FIRM")
    form.guideline.setPlainText("One.\nTwo.")
    form.guideline.commit()
    stored = corpus.schemes.current().label(ENTITY, "ORG")
    assert (stored.code, stored.definition, stored.example) == ("BODY", "A body.", "the UN")
    assert (stored.also, stored.guideline) == (("ORGANISATION", "FIRM"), "One.\nTwo.")
    assert len(corpus.schemes.versions()) == 6


def test_a_field_that_did_not_change_stores_nothing(editor, corpus):
    for field in editor.label_form.findChildren(QLineEdit):
        field.editingFinished.emit()
    assert corpus.schemes.current() is None


def test_a_key_is_set_by_pressing_it(editor, editing):
    key = editor.label_form.key
    key.setFocus()
    QTest.keyClick(key, Qt.Key.Key_R)
    assert editing.scheme.label(ENTITY, "ORG").key == "R"
    assert key.text() == "R"
    QTest.keyClick(key, Qt.Key.Key_X)
    said, free = editor.bar.text.split(": ")
    assert said == "The key X is taken by “Reject”; nothing was changed; press one of those that are free"
    taken = {label.key for label in editing.scheme.labels} | {"X"}
    assert set(free.strip(".").split()) == set(string.ascii_uppercase) - taken
    assert key.text() == "R"
    QTest.keyClick(key, Qt.Key.Key_Backspace)
    assert editing.scheme.label(ENTITY, "ORG").key == ""
    assert editor.bar.text == ""
    QTest.keyClick(key, Qt.Key.Key_Tab)
    assert not key.hasFocus()


def test_a_colour_shows_its_contrast_and_one_that_cannot_be_read_is_refused(editor, editing):
    light = editor.label_form.light
    light.edit.setFocus()
    light.edit.selectAll()
    QTest.keyClicks(light.edit, "#FFDD00")
    assert light.figure.text().startswith("1.")
    assert "too faint; #" in light.figure.text()
    QTest.keyClick(light.edit, Qt.Key.Key_Return)
    assert "can hardly be read on the light page" in editor.bar.text
    assert light.edit.text() == editing.scheme.label(ENTITY, "ORG").light
    typed(light.edit, "#123456")
    assert editing.scheme.label(ENTITY, "ORG").light == "#123456"
    assert editor.bar.text == ""


@pytest.mark.parametrize(("field", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_sample_is_painted_on_the_page_of_its_theme(editor, field, theme):
    sample = getattr(editor.label_form, field).sample
    image = sample.grab().toImage()
    assert image.pixelColor(image.width() - 20, image.height() // 2) == QColor(theme.page)
    assert theme.page == PAGES[theme.name]


def test_alt_and_the_arrows_move_a_label(editor, editing):
    QTest.keyClick(editor.labels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [label.name for label in editing.scheme.of(ENTITY)][:2] == ["ORG", "PERSON"]
    assert editor.labels.current == (ENTITY, "ORG")
    QTest.keyClick(editor.labels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(editor.labels, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.labels.names(ENTITY)[:2] == ["PERSON", "ORG"]


@pytest.mark.parametrize(("target", "moved"), [((ENTITY, "LOC"), True), ((QUOTE, "direct"), False)])
def test_a_label_is_dropped_within_its_layer_only(editor, editing, target, moved):
    before = editor.labels.names(ENTITY)
    item = next(i for i in editor.labels._rows() if editor.labels._at(i) == target)
    editor.labels.scrollToItem(item)
    place = QPointF(editor.labels.visualItemRect(item).center())
    mime = editor.labels.model().mimeData([editor.labels.currentIndex()])
    event = QDropEvent(
        place, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    editor.labels.dropEvent(event)
    after = [*before[:1], *before[2:4], "ORG", *before[4:]]
    assert editor.labels.names(ENTITY) == (after if moved else before)


def test_labels_are_added_and_duplicated_next_to_the_current_one(editor, editing):
    editor.add_button.click()
    assert editor.labels.names(ENTITY)[1:3] == ["ORG", "NEW"]
    assert editor.labels.current == (ENTITY, "NEW")
    assert editor.label_form.name.selectedText() == "NEW"
    editor.labels.pick(EVENT, "PROTEST")
    editor.label_form.duplicate_button.click()
    copy = editing.scheme.label(EVENT, "PROTEST_2")
    assert copy.modes == editing.scheme.label(EVENT, "PROTEST").modes
    assert editor.labels.current == (EVENT, "PROTEST_2")


def test_a_retired_label_stays_in_the_list_and_comes_back(editor, editing):
    form = editor.label_form
    form.retire_button.click()
    assert "ORG" in editor.labels.names(ENTITY)
    assert "ORG" not in [label.name for label in editing.scheme.of(ENTITY)]
    assert ", retired" in editor.labels.currentItem().data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert (form.retire_button.text(), form.key.isEnabled()) == ("Offer again", False)
    form.retire_button.click()
    assert not editing.scheme.label(ENTITY, "ORG").retired


def test_contexts_and_links_belong_to_the_scheme(editor, editing):
    editor.labels.pick(None, "")
    form = editor.scheme_form
    typed(form.name, "Ours")
    assert editing.scheme.name == "Ours"
    assert editor.labels.topLevelItem(0).text(0) == "Ours"
    form.box("DATE").click()
    assert not editing.scheme.may_be("speaker", "DATE")
    assert editing.scheme.may_be("target", "DATE")
    form.box("DATE").click()
    assert editing.scheme.links == ()
    typed(form.contexts.add, "space")
    assert editing.scheme.contexts[-1] == "space"
    form.contexts.list.setCurrentRow(1)
    QTest.keyClick(form.contexts.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editing.scheme.contexts[:2] == ("intelligence", "military")
    QTest.keyClick(form.contexts.list, Qt.Key.Key_Delete)
    assert editing.scheme.contexts[0] == "military"


def test_undo_takes_edit_after_edit_back(editor, editing, scheme):
    typed(editor.label_form.code, "BODY")
    editor.label_form.retire_button.click()
    editor.undo_button.click()
    assert not editing.scheme.label(ENTITY, "ORG").retired
    QTest.keySequence(editor, "Ctrl+Z")
    assert editing.scheme.label(ENTITY, "ORG") == scheme.label(ENTITY, "ORG")
    editor.undo_button.click()
    assert editor.bar.text == "There is no edit of this session to take back."


# -- migrations ---------------------------------------------------------------------------------------------


def test_a_rename_shows_what_changes_and_one_button_makes_it(qtbot, editor, editing, corpus, tasks):
    typed(editor.label_form.name, "COMPANY")
    dialog = looked(qtbot, editor, tasks)
    assert dialog.isVisible()
    assert dialog.counts.text() == "Annotations: 4, in articles: 2.\nORG → COMPANY: 4"
    row = [dialog.table.item(0, column).text() for column in range(5)]
    assert row == ["The ", "White House", " spoke to Reuters in Kyiv.", "ORG → COMPANY", "one.txt"]
    assert labels_of(corpus).count("ORG") == 4
    with qtbot.waitSignal(editing.annotations_changed):
        dialog.apply_button.click()
    assert labels_of(corpus).count("COMPANY") == 4
    assert editor.labels.current == (ENTITY, "COMPANY")
    assert editor.label_form.name.text() == "COMPANY"
    title = "Rename label ORG to COMPANY, 4 annotations in 2 articles"
    assert corpus.undo_title(1) == title
    with qtbot.waitSignal(editing.annotations_changed):
        editor.undo_button.click()
    assert labels_of(corpus).count("ORG") == 4
    assert editor.labels.current[1] == "ORG"
    assert corpus.check() == []


def test_a_rename_that_is_not_wanted_changes_nothing(qtbot, editor, corpus, tasks):
    typed(editor.label_form.name, "COMPANY")
    looked(qtbot, editor, tasks).cancel_button.click()
    assert editor.migration is None
    assert editor.label_form.name.text() == "ORG"
    assert corpus.schemes.current() is None


def test_a_label_without_annotations_is_renamed_at_once(qtbot, editor, editing, tasks):
    editor.add_button.click()
    QTest.keyClicks(editor.label_form.name, "VEHICLE")
    QTest.keyClick(editor.label_form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editing.scheme.has_label(ENTITY, "VEHICLE"))
    assert editor.migration is None
    assert editor.labels.current == (ENTITY, "VEHICLE")
    assert editing.scheme.label(ENTITY, "VEHICLE").also == ()
    typed(editor.label_form.name, "CRAFT")
    qtbot.waitUntil(lambda: editing.scheme.has_label(ENTITY, "CRAFT"))
    assert editing.scheme.label(ENTITY, "CRAFT").also == ("VEHICLE",)


def test_a_name_that_is_taken_is_refused(editor):
    typed(editor.label_form.name, "GPE")
    assert "has a label “GPE” already" in editor.bar.text
    assert (editor.migration, editor.label_form.name.text()) == (None, "ORG")


def test_labels_are_merged_after_a_choice(qtbot, editor, corpus, tasks):
    editor.label_form.merge_button.click()
    dialog = looked(qtbot, editor, tasks)
    into = dialog._choice.into
    into.setCurrentText("GPE")
    into.activated.emit(into.currentIndex())
    looked(qtbot, editor, tasks).apply_button.click()
    qtbot.waitUntil(lambda: editor.migration is None)
    assert set(labels_of(corpus)) == {"GPE"}
    assert editor.labels.current == (ENTITY, "GPE")
    assert editor.label_form.also.text() == "ORG"


def test_a_label_is_split_by_words(qtbot, editor, editing, corpus, tasks):
    editor.label_form.split_button.click()
    dialog = looked(qtbot, editor, tasks)
    assert dialog.counts.text() == "Name a label and the words that go there."
    assert not dialog.apply_button.isEnabled()
    name, rule = dialog._choice.parts[0]
    typed(name, "MEDIA")
    assert "needs a rule" in dialog.counts.text()
    typed(rule, "reuters, BBC")
    dialog = looked(qtbot, editor, tasks)
    assert dialog.apply_button.text() == "Change 2 annotations"
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: editor.migration is None)
    assert sorted(labels_of(corpus)) == ["GPE", "GPE", "MEDIA", "MEDIA", "ORG", "ORG"]
    assert editor.labels.names(ENTITY)[1:3] == ["ORG", "MEDIA"]


def test_when_the_corpus_changes_under_a_look_it_is_made_anew(qtbot, editor, corpus, tasks):
    typed(editor.label_form.name, "COMPANY")
    dialog = looked(qtbot, editor, tasks)
    corpus.delete(1)
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert dialog.counts.text().startswith("Annotations: 2, in articles: 1.")
    assert "not as in the preview any more" in dialog.error.text()
    assert labels_of(corpus).count("ORG") == 2
    dialog.reject()


def test_while_a_migration_is_stored_nothing_is_edited_and_suggestions_of_the_old_scheme_go(
    qtbot, editor, corpus, workspace, tasks, monkeypatch
):
    article = workspace.open_article(1)
    workspace.begin_suggestions()
    stored, migrate = threading.Event(), corpus.schemes.migrate

    def migrate_and_tell(*args, **kwargs):
        scheme = migrate(*args, **kwargs)
        stored.set()
        return scheme

    monkeypatch.setattr(corpus.schemes, "migrate", migrate_and_tell)
    typed(editor.label_form.name, "COMPANY")
    looked(qtbot, editor, tasks).apply_button.click()
    assert stored.wait(30)
    workspace.take_suggestions([Annotation("new", ENTITY, "ORG", (Span(0, 3),), origin="model:x@1")])
    old = next(a for a in article.in_order() if a.label == "ORG")
    with pytest.raises(StorageError, match="being saved"):
        workspace.do(Change("Note", (old,), (replace(old, note="mine"),)))
    qtbot.waitUntil(lambda: editor.migration is None)
    assert not workspace.everywhere.is_busy
    assert sorted(set(labels_of(corpus))) == ["COMPANY", "GPE"]


def test_a_migration_that_fails_lets_what_has_waited_in(qtbot, editor, corpus, workspace, tasks, monkeypatch):
    def fail(*_args, **_kwargs):
        raise StorageError("The disk is full; nothing was changed; make room.")

    workspace.open_article(1)
    workspace.begin_suggestions()
    monkeypatch.setattr(corpus.schemes, "migrate", fail)
    typed(editor.label_form.name, "COMPANY")
    dialog = looked(qtbot, editor, tasks)
    dialog.apply_button.click()
    workspace.take_suggestions([Annotation("new", ENTITY, "ORG", (Span(0, 3),), origin="model:x@1")])
    assert "new" not in corpus.load(1).annotations
    qtbot.waitUntil(lambda: not tasks.busy)
    assert dialog.error.text().startswith("The disk is full")
    assert corpus.load(1).annotations["new"].label == "ORG"
    assert not workspace.everywhere.is_busy
    dialog.reject()


def test_a_migration_is_refused_while_many_articles_are_edited(qtbot, editor, corpus, workspace, tasks):
    typed(editor.label_form.name, "COMPANY")
    dialog = looked(qtbot, editor, tasks)
    workspace.everywhere.begin()
    dialog.apply_button.click()
    assert "being saved" in dialog.error.text()
    assert labels_of(corpus).count("ORG") == 4
    workspace.everywhere.end(None)
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: editor.migration is None)
    assert labels_of(corpus).count("COMPANY") == 4


def test_a_mode_and_a_context_are_renamed(qtbot, editor, editing, tasks):
    editor.labels.pick(EVENT, "PROTEST")
    modes = editor.label_form.modes.list
    modes.item(1).setText("unrest")
    qtbot.waitUntil(lambda: "unrest" in editing.scheme.label(EVENT, "PROTEST").modes)
    assert editor.label_form.modes.list.item(1).text() == "unrest"
    editor.labels.pick(None, "")
    editor.scheme_form.contexts.list.item(0).setText("army")
    qtbot.waitUntil(lambda: editing.scheme.contexts[0] == "army")


def test_a_label_that_only_annotations_have_is_added_or_merged(editor, editing, corpus):
    editing.edit(lambda scheme: replace(scheme, labels=tuple(x for x in scheme.labels if x.name != "GPE")))
    editor.labels.pick(ENTITY, "GPE")
    assert editor.labels.names(ENTITY)[-1] == "GPE"
    form = editor.label_form
    assert (form.add_button.isVisible(), form.name.isVisible(), form.split_button.isVisible()) == (
        True,
        False,
        False,
    )
    form.add_button.click()
    assert editing.scheme.has_label(ENTITY, "GPE")
    assert form.name.isVisible()


# -- several schemes ----------------------------------------------------------------------------------------


def test_a_scheme_goes_out_to_a_file_and_comes_in_again(editor, editing, tmp_path, scheme, corpus):
    path = tmp_path / "ours.toml"
    editor.messages.ask_save = lambda *_: str(tmp_path / "ours")
    editor.export_button.click()
    assert path.read_text("utf-8") == format_scheme(scheme)
    path.write_text(format_scheme(edits.set_contexts(scheme, ["space"])), "utf-8")
    editor.messages.ask_files = lambda *_: [str(path)]
    editor.import_button.click()
    assert editing.scheme.contexts == ("space",)
    assert corpus.schemes.current().contexts == ("space",)


@pytest.mark.parametrize(
    ("content", "says"), [(b"\xff", "cannot be read"), (b"name = 3", "scheme cannot be read"), (None, "read")]
)
def test_a_file_that_is_no_scheme_is_one_sentence(editor, tmp_path, corpus, content, says):
    path = tmp_path / "bad.toml"
    if content is not None:
        path.write_bytes(content)
    editor.messages.ask_files = lambda *_: [str(path)]
    editor.import_button.click()
    assert says in editor.bar.text
    assert corpus.schemes.current() is None


def test_an_export_that_fails_is_one_sentence(editor, tmp_path):
    editor.messages.ask_save = lambda *_: str(tmp_path / "nowhere" / "ours.toml")
    editor.export_button.click()
    assert "cannot be written" in editor.bar.text


def test_another_scheme_is_taken_and_an_earlier_version_comes_back(editor, editing, scheme):
    menu = editor.sources.menu()
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Earlier versions"].isEnabled()
    actions["General news"].trigger()
    assert editing.scheme.name == "General news"
    assert editor.bar.text.startswith("The scheme is now “General news”.")
    menu = editor.sources.menu()
    earlier = next(action.menu() for action in menu.actions() if action.menu())
    assert earlier.actions()[0].text().startswith("Political news 1, ")
    earlier.actions()[0].trigger()
    assert replace(editing.scheme, version=1) == scheme


def test_the_editor_follows_an_undo_in_the_window(qtbot, editor, editing, corpus, tasks):
    typed(editor.label_form.name, "COMPANY")
    looked(qtbot, editor, tasks).apply_button.click()
    qtbot.waitUntil(lambda: editor.migration is None)
    corpus.undo(1)
    with qtbot.waitSignal(editing.scheme_changed):
        editing.refresh()
    assert "ORG" in editor.labels.names(ENTITY)
    assert not editing.undo()


# -- how it is used -----------------------------------------------------------------------------------------


def test_what_is_typed_when_the_editor_closes_is_stored(editor, editing):
    field = editor.label_form.definition
    editor.activateWindow()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "A body.")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert editing.scheme.label(ENTITY, "ORG").definition == "A body."


def test_the_editor_stays_until_a_look_is_over(qtbot, editor, tasks):
    typed(editor.label_form.name, "COMPANY")
    editor.close_button.click()
    assert editor.isVisible()
    looked(qtbot, editor, tasks).cancel_button.click()
    assert not editor.isVisible()


@pytest.mark.parametrize("at", [(None, ""), (ENTITY, "ORG"), (EVENT, "PROTEST")])
def test_everything_has_a_name_and_is_reached_by_tab(qtbot, editor, at):
    editor.labels.pick(*at)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QListWidget, QTreeWidget)
    fields = [w for kind in kinds for w in editor.findChildren(kind) if w.isVisible() and w.isEnabled()]
    inner = [w for w in fields if w.objectName().startswith("qt_")]
    fields = [w for w in fields if w not in inner]
    assert len(fields) >= 10
    for field in fields:
        assert field.accessibleName() or field.text(), field
    reached, field = set(), editor.labels
    while field not in reached:
        reached.add(field)
        field = field.nextInFocusChain()
    assert all(w in reached and w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in fields)


def test_a_dark_theme_is_taken(editor, qapp):
    apply_theme(qapp, DARK)
    editor.set_theme(DARK)
    image = editor.labels.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, image.height() - 2) == QColor(DARK.desk)
