"""The real program again and again, each start in a process of its own; faults.py runs it in strace.

Reads a JSON object a line: `act` (a name of ACTS), its `path` and `arguments`, and `aim`: the name of a
system call and the number of the one that is to be spoilt. strace spoils the `LAST`-th call of that name of a
thread; so calls that cost nothing are made first. Answers with a JSON object a line: how the process ended
and what it said.
"""

import json
import os
import sys
import traceback
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from annotator.__main__ import main
from annotator.core.annotation import Change, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
from annotator.corpus.backups import Policy

LAST = 600
NOTHING = os.open(os.devnull, os.O_RDWR)
COSTLESS = {
    "pwrite64": lambda: os.pwrite(NOTHING, b"x", 0),
    "fdatasync": lambda: os.fdatasync(NOTHING),
    "fsync": lambda: os.fsync(NOTHING),
    "ftruncate": lambda: os.ftruncate(NOTHING, 0),
    "unlink": lambda: os.unlink("/dev/null/nothing"),
    "rename": lambda: os.rename("/dev/null/nothing", "/dev/null/other"),
    "sendfile": lambda: os.sendfile(NOTHING, NOTHING, 0, 1),
    "pread64": lambda: os.pread(NOTHING, 1, 0),
}
"""The system calls by which something is written or read, and one of each that changes nothing."""


def take_aim(call, number):
    """From here on the calls of this thread are counted."""
    if call:
        for _ in range(LAST - number):
            with suppress(OSError):
                COSTLESS[call]()


def changed(article):
    """An edit of all its annotations."""
    before = tuple(article.in_order())
    return Change("Accept", before, tuple(replace(a, status=Status.ACCEPTED) for a in before))


def opened(path):
    """The corpus, closed at the end even where something failed, as the window does."""
    return closing(Corpus.open(path, person="Ada"))


def decide(path):
    """One decision."""
    with opened(path) as corpus:
        corpus.save(1, changed(corpus.load(1)))
        print("saved", flush=True)


def edit_all(path):
    """One edit of all articles."""
    with opened(path) as corpus:
        corpus.operations.save({number: changed(corpus.load(number)) for number in corpus.article_ids()})
        print("saved", flush=True)


def delete(path):
    """One article into the trash."""
    with opened(path) as corpus:
        corpus.search.trash.delete([2])
        print("saved", flush=True)


def rotate(path):
    """A backup that takes the place of the only one."""
    with opened(path) as corpus:
        corpus.backups.policy = Policy(last=1, days=0, weeks=0)
        corpus.backups.make()
        print("saved", flush=True)


def go_in(path):
    """Opens a corpus, which makes it, or upgrades it."""
    with opened(path) as corpus:
        print("saved" if not corpus.read_only else corpus.read_only_reason, flush=True)


def command(path, *arguments):
    """A command of the command line."""
    code = main([*arguments, "--corpus", str(path)])
    if code == 0:
        print("saved", flush=True)
    return code


def window(path, deed, call="", number=0):
    """Hands of faulted_window.py at the real window; calls of the thread that saves a bulk edit count too."""
    from tests.e2e import faulted_window  # late: the others need no Qt

    hands = {
        "decide": faulted_window.decide,
        "edit_all": lambda window: faulted_window.edit_all(window, lambda: take_aim(call, int(number))),
        "work_slowly": lambda window: faulted_window.work_slowly(window, lambda: take_aim("fdatasync", 0)),
        "work_on_full_disk": lambda window: faulted_window.work_on_full_disk(
            window, lambda: take_aim("pwrite64", 0)
        ),
    }
    return faulted_window.run(path, hands[deed])


ACTS = {act.__name__: act for act in (decide, edit_all, delete, rotate, go_in, command, window)}


def act(request):
    """What the forked process does; its exit code."""
    try:
        take_aim(*request["aim"])
        return ACTS[request["act"]](Path(request["path"]), *request["arguments"]) or 0
    except StorageError as error:
        print(error, file=sys.stderr)
        return 1
    except BaseException:
        traceback.print_exc()
        return 3


def run(request, folder):
    """Forks, acts, and tells how it ended: the exit code, or less than 0 for the signal that ended it."""
    files = [folder / "out.txt", folder / "errors.txt"]
    pid = os.fork()
    if pid == 0:
        for file, number in zip(files, (1, 2), strict=True):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        code = act(request)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    out, errors = (file.read_text("utf-8") for file in files)
    return {"pid": pid, "code": code, "out": out, "errors": errors}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line), Path(sys.argv[1]))), flush=True)
