"""Work off the window's thread: import and export. Results come back on the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class _Signals(QObject):
    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)


class Task(QRunnable, Generic[Result]):
    """A function in a thread of its own; it gets the task, to tell progress and to see `cancelled`."""

    def __init__(self, work: Callable[[Task[Result]], Result]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = _Signals()
        self._work = work
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """True after `cancel`; the function is to stop at the next good moment."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Asks the function to stop."""
        self._cancelled.set()

    def progress(self, done: int, total: int) -> None:
        """Tells the window how far the work is."""
        self.signals.progressed.emit(done, total)

    @Slot()
    def run(self) -> None:
        try:
            result = self._work(self)
        except BaseException as error:
            self.signals.failed.emit(error)
        else:
            self.signals.done.emit(result)


class Tasks(QObject):
    """Runs tasks one after the other; those that still run are waited for when the window closes."""

    def __init__(self, on_bug: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: set[Task[object]] = set()
        self._on_bug = on_bug
        self._closed = False

    def run(
        self,
        work: Callable[[Task[Result]], Result],
        on_done: Callable[[Result], None],
        on_error: Callable[[UserError], None],
        on_bug: Callable[[BaseException], None] = lambda _error: None,
    ) -> Task[Result]:
        """Starts `work`; `on_done` or, for a `UserError`, `on_error` is called on the window's thread.

        Another error is told to `on_bug`, to tidy up, before it is reported as a bug.
        """
        task: Task[Result] = Task(work)
        self._running.add(task)  # type: ignore[arg-type]

        def finish(result: Result) -> None:
            self._running.discard(task)
            if not self._closed:
                on_done(result)

        def fail(error: BaseException) -> None:
            self._running.discard(task)
            if self._closed:
                return
            if isinstance(error, UserError):
                on_error(error)
            else:
                on_bug(error)
                self._on_bug(error)

        task.signals.done.connect(finish)
        task.signals.failed.connect(fail)
        self._pool.start(task)
        return task

    @property
    def busy(self) -> bool:
        """True while a task runs or waits."""
        return bool(self._running)

    def close(self) -> None:
        """Cancels what runs and waits for it; results that come after that are dropped."""
        self._closed = True
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()
