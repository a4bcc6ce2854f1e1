"""Two days, the first and the last of a stretch of time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

_DAYS = 30  # the stretch that it begins with


class DayRange(QWidget):
    """Hidden until it is wanted. The first day is never after the last: the other end comes along."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        today = QDate.currentDate()
        self.first = self._field(self.tr("First day"), today.addDays(1 - _DAYS))
        self.last = self._field(self.tr("Last day"), today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, field in ((self.tr("From"), self.first), (self.tr("to"), self.last)):
            row.addWidget(QLabel(text))
            row.addWidget(field)
        row.addStretch(1)
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self._on_last)
        self.hide()

    def _field(self, name: str, day: QDate) -> QDateEdit:
        field = QDateEdit(day)
        field.setAccessibleName(name)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setCalendarPopup(True)
        field.setKeyboardTracking(False)  # a year that is half typed is no day to look for
        return field

    @property
    def since(self) -> str:
        """When it begins, as UTC."""
        return midnight_of(_day_of(self.first))

    @property
    def until(self) -> str:
        """When it is over, as UTC: the midnight that ends the last day."""
        return midnight_of(_day_of(self.last) + timedelta(days=1))

    def _on_first(self, day: QDate) -> None:
        self._pull(self.last, max(day, self.last.date()))

    def _on_last(self, day: QDate) -> None:
        self._pull(self.first, min(day, self.first.date()))

    def _pull(self, field: QDateEdit, day: QDate) -> None:
        field.blockSignals(True)
        field.setDate(day)
        field.blockSignals(False)
        self.changed.emit()


def midnight_of(day: date) -> str:
    """When a day begins here, as UTC ISO time."""
    return datetime.combine(day, time.min).astimezone(UTC).isoformat(timespec="milliseconds")


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
