"""The settings. Fields save as they change and the window follows at once; there is no OK button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import UserError
from annotator.core.scheme import parse_scheme
from annotator.gui.appearance import ZOOMS
from annotator.gui.fields import QuietCombo, caption, section
from annotator.gui.pipelines import installed_packages, pipeline_choices
from annotator.gui.settings_backups import BackupFields
from annotator.gui.threshold_bar import PercentSlider
from annotator.paths import resource
from annotator.settings import LANGUAGES, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from annotator.core.scheme import Scheme
    from annotator.gui.messages import Messages
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.threshold import Threshold

_CHOOSE = object()  # the row of a list that opens a file dialog
_WIDTH = 440
LANGUAGE_NAMES = ("English", "Deutsch", "Español")  # each in its own language


class PercentField(QWidget):
    """A slider with its number, 0 to 1. `moved` comes while it is dragged, `settled` when it is let go."""

    moved = Signal(float)
    settled = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slider = PercentSlider(name)
        self._number = QLabel()
        self._number.setFixedWidth(48)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(lambda: self.settled.emit(self.slider.value() / 100))
        self.show_share(0.0)

    def show_share(self, share: float) -> None:
        """Shows a stored value."""
        if not self.slider.isSliderDown():
            self.slider.show_share(share)
            self._show_number()

    def _on_value(self, percent: int) -> None:
        self._show_number()
        self.moved.emit(percent / 100)
        if not self.slider.isSliderDown():
            self.settled.emit(percent / 100)

    def _show_number(self) -> None:
        self._number.setText(f"{self.slider.value()} %")


class _Page(QWidget):
    """Keeps the height that its sentences need at its width; a scroll area alone would cut them off."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done


class SettingsDialog(QDialog):
    """Stays open beside the window. `detection_changed`: what detection would find now is something else."""

    detection_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        store: SettingsStore,
        threshold: Threshold,
        messages: Messages,
        own_scheme: Callable[[], Scheme | None],
    ) -> None:
        """`own_scheme` is the one that the open corpus has, None where it has none; may raise `UserError`."""
        super().__init__(window)
        self._own_scheme = own_scheme
        self._store = store
        self._messages = messages
        self._installed = installed_packages()
        self.setWindowTitle(self.tr("Settings"))
        self.person = QLineEdit()
        self.theme = QuietCombo()
        self.zoom = QuietCombo()
        self.language = QuietCombo()
        self.serif = QCheckBox(self.tr("Reading font with serifs"))
        self.session_bar = QCheckBox(self.tr("Show time and pace at the foot of the window"))
        self.scheme = QuietCombo()
        self.pipeline = QuietCombo()
        self.on_open = QCheckBox(self.tr("Detect when an article is opened for the first time"))
        self.indirect = QCheckBox(self.tr("Look for indirect quotes too: said that…, according to…"))
        self.threshold = PercentField(self.tr("Show suggestions from this confidence on"))
        self.guess_threshold = PercentField(self.tr("Show guesses from this confidence on"))
        self.backups = BackupFields(store, messages)
        self._applying = _quiet("")
        self._applying.setWordWrap(True)
        self._file = QLabel()
        self._name_fields()
        self._lay_out()
        self._connect(threshold)
        store.changed.connect(self._show)
        self._show()
        self.setMinimumWidth(min(_WIDTH, self.screen().availableSize().width() - 32))
        self.resize(self.sizeHint())

    def _name_fields(self) -> None:
        names = {
            self.person: self.tr("Your name"),
            self.theme: self.tr("Theme"),
            self.zoom: self.tr("Text size"),
            self.language: self.tr("Language"),
            self.scheme: self.tr("Labels of a new corpus"),
            self.pipeline: self.tr("Detection pipeline"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        page = _Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        later = self.tr("Holds from the next start on.")
        kept = self.tr("What you decide is kept under this name.")
        column.addWidget(section(caption(self.tr("Your name")), self.person, _quiet(kept)))
        look = QGridLayout()
        look.setSpacing(12)
        look.addWidget(section(caption(self.tr("Theme")), self.theme), 0, 0)
        look.addWidget(section(caption(self.tr("Text size")), self.zoom), 0, 1)
        look.addWidget(self.serif, 1, 0, 1, 2)
        look.addWidget(self.session_bar, 2, 0, 1, 2)
        column.addLayout(look)
        column.addWidget(section(caption(self.tr("Language")), self.language, _quiet(later)))
        column.addWidget(section(caption(self.tr("Labels of a new corpus")), self.scheme, self._applying))
        column.addWidget(section(caption(self.tr("Detection")), self.pipeline))
        column.addWidget(self.on_open)
        column.addWidget(self.indirect)
        column.addWidget(section(caption(self.tr("Suggestions shown from")), self.threshold))
        guesses = caption(self.tr("Guesses of event type and stance shown from"))
        column.addWidget(section(guesses, self.guess_threshold))
        column.addWidget(self.backups)
        self._file.setProperty("quiet", True)
        self._file.setWordWrap(True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._file)
        column.addStretch(1)
        self._page = page
        self._area = QScrollArea()
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _connect(self, threshold: Threshold) -> None:
        store = self._store
        self.person.editingFinished.connect(self._on_person)
        self.theme.activated.connect(lambda: store.set(theme=self.theme.currentData()))
        self.zoom.activated.connect(lambda: store.set(zoom=self.zoom.currentData()))
        self.serif.clicked.connect(lambda on: store.set(serif=on))
        self.session_bar.clicked.connect(lambda on: store.set(session_bar=on))
        self.language.activated.connect(lambda: store.set(language=self.language.currentData()))
        self.scheme.activated.connect(self._on_scheme)
        self.pipeline.activated.connect(self._on_pipeline)
        self.on_open.clicked.connect(lambda on: store.set(detect_on_open=on))
        self.indirect.clicked.connect(self._on_indirect)
        self.threshold.moved.connect(threshold.move)
        self.threshold.settled.connect(threshold.settled)
        self.guess_threshold.settled.connect(lambda share: store.set(guess_threshold=share))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab also brings the field into sight where the screen is small."""
        moved = super().focusNextPrevChild(following)
        focused = self.focusWidget()
        if focused is not None:
            self._area.ensureWidgetVisible(focused, 0, 24)
        return moved

    def sizeHint(self) -> QSize:
        page = self._page.sizeHint()
        room = self.screen().availableSize().height() - 80
        return QSize(_WIDTH, min(page.height(), room))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._installed = installed_packages()
        self._show()

    def _show(self) -> None:
        """Shows what is stored; also what was changed elsewhere, by a key or the slider over the list."""
        now = self._store.current
        if not self.person.hasFocus():
            self.person.setText(now.person)
        themes = dict(zip(THEMES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True))
        _fill(self.theme, [(title, name) for name, title in themes.items()], now.theme)
        _fill(self.zoom, [(f"{round(z * 100)} %", z) for z in sorted({*ZOOMS, now.zoom})], now.zoom)
        names = dict(zip(LANGUAGES, (self.tr("As the system"), *LANGUAGE_NAMES), strict=True))
        _fill(self.language, [(title, name) for name, title in names.items()], now.language)
        self.serif.setChecked(now.serif)
        self.session_bar.setChecked(now.session_bar)
        schemes = [(path.stem.capitalize(), path.stem) for path in sorted(resource("schemes").glob("*.toml"))]
        if now.scheme not in {name for _title, name in schemes}:
            schemes.append((Path(now.scheme).name, now.scheme))
        _fill(self.scheme, [*schemes, (self.tr("Choose a file…"), _CHOOSE)], now.scheme)
        shipped = self.tr("The one that comes with the program")
        pipelines = pipeline_choices(self._installed, now.pipeline, shipped)
        rows = [(choice.title, choice.name) for choice in pipelines]
        _fill(self.pipeline, [*rows, (self.tr("Choose a folder…"), _CHOOSE)], now.pipeline)
        self._show_applying()
        self.on_open.setChecked(now.detect_on_open)
        self.indirect.setChecked(now.indirect)
        self.threshold.show_share(now.threshold)
        self.guess_threshold.show_share(now.guess_threshold)
        self.backups.show_stored()
        self._file.setText(self.tr("Settings file: {0}").format(self._store.path))

    def _show_applying(self) -> None:
        """Says which labels hold in the open corpus."""
        try:
            own = self._own_scheme()
        except UserError:  # no corpus is open yet
            own = None
        if own is None:
            text = self.tr("The open corpus has none of its own, so these hold in it, from the next start.")
        else:
            text = self.tr(
                "The open corpus has its own, “{0}”, which hold there whatever is chosen here; "
                "the scheme editor changes them."
            ).format(own.name)
        self._applying.setText(text)

    def _on_person(self) -> None:
        name = self.person.text().strip()
        if name:
            self._store.set(person=name)
        else:
            self.person.setText(self._store.current.person)

    def _on_scheme(self) -> None:
        chosen = self.scheme.currentData()
        if chosen is _CHOOSE:
            names = self._messages.ask_files(self.tr("Choose a scheme"), self.tr("Scheme (*.toml)"))
            chosen = names[0] if names and self._is_scheme(Path(names[0])) else self._store.current.scheme
        self._store.set(scheme=chosen)
        self._show()

    def _is_scheme(self, path: Path) -> bool:
        try:
            parse_scheme(path.read_text("utf-8"))
        except (OSError, ValueError, UserError) as error:
            text = self.tr("{0} is no scheme ({1}); the labels stay as they are; choose another file.")
            self._messages.warn(text.format(path.name, error))
            return False
        return True

    def _on_pipeline(self) -> None:
        before, chosen = self._store.current.pipeline, self.pipeline.currentData()
        if chosen is _CHOOSE:
            chosen = self._messages.ask_folder(self.tr("Choose the folder of a spaCy pipeline")) or before
        self._store.set(pipeline=chosen)
        self._show()
        if chosen != before:
            self.detection_changed.emit()

    def _on_indirect(self, on: bool) -> None:
        self._store.set(indirect=on)
        self.detection_changed.emit()


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    return label


def _fill(combo: QuietCombo, rows: list[tuple[str, object]], current: object) -> None:
    """The rows of a list, each with its value; the current value is chosen."""
    values = [value for _title, value in rows]
    if [combo.itemData(n) for n in range(combo.count())] != values:
        combo.clear()
        for title, value in rows:
            combo.addItem(title, value)
    combo.setCurrentIndex(values.index(current))
