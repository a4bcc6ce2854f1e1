"""Detection on a Dask cluster: a real scheduler and two workers, one of which is killed."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import annotator
from annotator.cli.console import Console
from annotator.cli.detecting_lines import detect_lines
from annotator.core.annotation import Article, Metadata
from annotator.core.errors import DetectionError
from annotator.corpus import Corpus
from annotator.detect import cluster_jobs, cluster_work
from annotator.detect.cluster_jobs import Cluster
from annotator.detect.jobs import Alone, Options, Outcome
from annotator.detect.paragraphs import paragraphs_of
from annotator.detect.trust import UntrustedCodeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(annotator.__file__).parents[1]
PLACES = ("Berlin", "Kyiv", "Nairobi", "Lima", "Oslo", "Quito", "Rome", "Seoul")
TEXTS = [
    f"“We will not sit down {number},” Katarina Holm told Reuters in {PLACES[number % 8]}. "
    "Velmark’s minister blamed Ostria.\n\nPavel Dornan said his country had been “ready to talk”."
    for number in range(48)
]


class Running:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, home: Path) -> None:
        self._environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "OMP_NUM_THREADS": "1",
            "ANNOTATOR_HOME": str(home),
            "PYTHONUNBUFFERED": "1",
        }
        self.processes: list[subprocess.Popen[str]] = []
        scheduler = "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"
        self.address = self._started("Scheduler at:", *scheduler).split()[-1]

    def add_worker(self) -> subprocess.Popen[str]:
        """A worker without a guard, so that a dead one stays dead."""
        options = "--nthreads", "1", "--no-nanny", "--no-dashboard"
        self._started("Registered to:", "distributed.cli.dask_worker", self.address, *options)
        return self.processes[-1]

    def _started(self, until: str, *module: str) -> str:
        process = self.start("-m", *module)
        assert process.stderr is not None
        line = next((line for line in process.stderr if until in line), None)
        assert line is not None, f"{module[0]} did not start"
        threading.Thread(target=process.stderr.read, daemon=True).start()  # a full pipe would stop it
        return line

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A Python process with this program on its path."""
        pipe = subprocess.PIPE
        self.processes.append(
            subprocess.Popen(
                [sys.executable, *arguments], stdout=pipe, stderr=pipe, text=True, env=self._environment
            )
        )
        return self.processes[-1]

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """`annotator` with these arguments: its exit code, stdout and stderr."""
        process = self.start("-m", "annotator", *arguments)
        output, errors = process.communicate()
        return process.returncode, output, errors

    def close(self) -> None:
        """Ends all of them."""
        for process in reversed(self.processes):
            process.kill()
        for process in self.processes:
            process.wait()
            for stream in (process.stdout, process.stderr):
                assert stream is not None
                stream.close()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("cluster"))
    running.add_worker()
    running.add_worker()
    yield running
    running.close()


def texts() -> Iterator[tuple[int, list[object] | None]]:
    for number, text in enumerate(TEXTS):
        yield number, paragraphs_of(text)  # type: ignore[misc]
        yield -number, None


def plain(results: Iterable[tuple[int, Outcome]]) -> list[tuple[int, object]]:
    """Results without the ids of annotations, which are new each time."""
    return [(n, (o.error, [replace(a, id="") for a in o.annotations], o.guesses)) for n, o in results]


def test_a_killed_worker_costs_nothing_and_the_results_are_those_of_one_machine(cluster: Running) -> None:
    doomed = cluster.add_worker()
    results: list[tuple[int, Outcome]] = []
    with Cluster(Options(use_cache=False), cluster.address) as detector:
        for result in detector.detect(texts()):
            if not results:
                doomed.send_signal(signal.SIGKILL)
            results.append(result)
        model = detector.model
    assert doomed.wait() == -signal.SIGKILL
    with Alone(Options(use_cache=False)) as alone:
        assert (alone.model, plain(alone.detect(texts()))) == (model, plain(results))


def test_lines_come_out_as_they_do_from_one_machine(cluster: Running, tmp_path: Path) -> None:
    lines = [json.dumps({"id": n, "text": text}) for n, text in enumerate(TEXTS[:20])]
    lines.insert(3, "not JSON")
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(lines), "utf-8")
    outputs = []
    for name, more in (("there", ("--scheduler", cluster.address)), ("here", ())):
        output = tmp_path / f"{name}.jsonl"
        code, _, errors = cluster.run("detect", "--texts", str(source), "--output", str(output), *more)
        assert (code, errors.count("line 4: it is not JSON")) == (1, 1)
        outputs.append(output.read_bytes())
    assert outputs[0] == outputs[1]
    assert outputs[0].count(b"\n") == 20
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here.jsonl", "in.jsonl", "there.jsonl"]


def test_what_is_stored_in_the_corpus_is_not_done_again(cluster: Running, tmp_path: Path) -> None:
    path = tmp_path / "corpus.sqlite"
    corpus = Corpus.open(path, person="Ada")
    for number, text in enumerate(TEXTS * 4):
        corpus.add(Article(f"{text} {number}", Metadata(f"Article {number}")), str(number).encode())
    corpus.close()
    command = "detect", "--corpus", str(path), "--scheduler", cluster.address
    first = cluster.start("-m", "annotator", *command)
    assert first.stdout is not None
    assert "suggestions" in first.stdout.readline()
    first.kill()
    first.wait()
    corpus = Corpus.open(path, person="Ada")
    left = corpus.article_ids(undetected=True)
    assert 0 < len(left) < len(TEXTS) * 4
    corpus.close()
    code, output, errors = cluster.run(*command)
    assert (code, errors) == (0, "")
    assert [int(line.split("\t")[1]) for line in output.splitlines()] == left
    corpus = Corpus.open(path, person="Ada")
    assert corpus.article_ids(undetected=True) == []
    assert corpus.check() == []
    corpus.close()


class Broken:
    """A detector that ends after some texts, as a scheduler does that is shut down."""

    model = "fake@1"

    def __init__(self, most: int) -> None:
        self.most = most
        self.asked: list[str] = []

    def __enter__(self) -> Broken:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def detect(self, texts: Iterable[tuple[object, object]]) -> Iterator[tuple[object, Outcome]]:
        for beside, paragraphs in texts:
            if paragraphs is None:
                yield beside, Outcome()
                continue
            if len(self.asked) == self.most:
                raise DetectionError("The scheduler is gone.")
            self.asked.append(beside.id)  # type: ignore[attr-defined]
            yield beside, Outcome()


def test_lines_go_on_where_they_stopped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    records = [json.dumps({"id": f"t{n}", "text": text}) for n, text in enumerate(TEXTS[:8])]
    source.write_text("\n".join([*records[:2], "not JSON", *records[2:]]), "utf-8")
    arguments = argparse.Namespace(texts=source, output=output, scheduler="tcp://x:1", indirect=False)
    first = Broken(5)
    with pytest.raises(DetectionError):
        detect_lines(arguments, lambda: first, Console())
    assert not output.exists()
    (part,) = tmp_path.glob("out.jsonl.*.part")
    with part.open("ab") as file:
        file.write(b'{"id": "t5", "te')  # the process was killed while it wrote
    second = Broken(100)
    detect_lines(arguments, lambda: second, Console())
    assert (first.asked, second.asked) == ([f"t{n}" for n in range(5)], ["t5", "t6", "t7"])
    assert [json.loads(line)["id"] for line in output.read_text("utf-8").splitlines()] == [
        f"t{n}" for n in range(8)
    ]
    assert "5 texts were done before." in capsys.readouterr().err
    assert list(tmp_path.glob("*.part")) == []


def test_lines_of_another_input_or_pipeline_are_not_gone_on_with(tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    arguments = argparse.Namespace(texts=source, output=output, scheduler="tcp://x:1", indirect=False)
    source.write_text("".join(json.dumps({"id": n, "text": "One."}) + "\n" for n in range(4)), "utf-8")
    with pytest.raises(DetectionError):
        detect_lines(arguments, lambda: Broken(3), Console())
    source.write_text("".join(json.dumps({"id": n, "text": "Two."}) + "\n" for n in (0, 1)), "utf-8")
    other = Broken(9)
    detect_lines(arguments, lambda: other, Console())
    assert other.asked == [0, 1]
    assert output.read_text("utf-8").count("Two.") == 2
    newer = Broken(9)
    newer.model = "fake@2"
    detect_lines(arguments, lambda: newer, Console())
    assert newer.asked == [0, 1]


def test_a_scheduler_that_is_not_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_jobs, "_SECONDS_TO_CONNECT", 0.2)
    for address in ("tcp://127.0.0.1:9", "nonsense"):
        with pytest.raises(DetectionError, match=r"cannot be reached .*; nothing was changed; check its"):
            Cluster(Options(), address)


class FakeFuture:
    def __init__(self, result: str | BaseException) -> None:
        self._result = result

    def result(self, timeout: float) -> str:
        if isinstance(self._result, BaseException):
            raise self._result
        return self._result

    def release(self) -> None:
        pass


class FakeClient:
    """Answers as workers would that die of one text, or that have another program."""

    def __init__(self, version: str = annotator.__version__, workers: int = 2) -> None:
        self.version = version
        self.workers = workers
        self.sizes: list[int] = []

    def wait_for_workers(self, _count: int, timeout: float) -> None:
        if not self.workers:
            raise TimeoutError

    def nthreads(self) -> dict[str, int]:
        return {str(n): 1 for n in range(self.workers)}

    def submit(self, function: object, *arguments: str, pure: bool) -> FakeFuture:
        from distributed import KilledWorker

        if function is cluster_work.ready:
            return FakeFuture(cluster_work.ready(*arguments).replace(annotator.__version__, self.version))
        self.sizes.append(arguments[0].count("\n"))
        if "Quito" in arguments[0]:
            return FakeFuture(KilledWorker("task", None, 3))
        if "Rome" in arguments[0]:
            return FakeFuture(TimeoutError())
        return FakeFuture(cluster_work.answer(*arguments))

    def close(self) -> None:
        pass


def test_a_text_at_which_workers_die_is_left_out_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    client = FakeClient()
    monkeypatch.setattr(cluster_jobs, "_connect", lambda _address: client)
    wanted = [(n, paragraphs_of(text)) for n, text in enumerate(TEXTS[:6])]
    with Cluster(Options(use_cache=False), "tcp://x:1") as detector:
        outcomes = dict(detector.detect(wanted))
    assert [n for n, outcome in outcomes.items() if outcome.error] == [5]
    assert outcomes[5].error == "the workers ended at it; it was left out."
    assert all(outcomes[n].annotations for n in range(5))
    assert client.sizes == [4, 2, 1, 1]


def test_when_no_workers_are_left_it_ends_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    client = FakeClient()
    monkeypatch.setattr(cluster_jobs, "_connect", lambda _address: client)
    with Cluster(Options(use_cache=False), "tcp://x:1") as detector:
        client.workers = 0
        with pytest.raises(DetectionError, match="has no workers any more; what was stored before is safe"):
            list(detector.detect([(0, paragraphs_of(TEXTS[6]))]))
    with pytest.raises(DetectionError, match="tcp://x:1 has no workers; nothing was changed"):
        Cluster(Options(), "tcp://x:1")


def test_workers_of_another_version_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_jobs, "_connect", lambda _address: FakeClient("0.0.0"))
    with pytest.raises(DetectionError, match=r"they have the version 0\.0\.0\); nothing was changed"):
        Cluster(Options(), "tcp://x:1")


def test_a_pipeline_with_code_asks_first(monkeypatch: pytest.MonkeyPatch, folder: Path, mark: Path) -> None:
    monkeypatch.setattr(cluster_jobs, "_connect", lambda _address: FakeClient())
    with pytest.raises(UntrustedCodeError) as caught:
        Cluster(Options(model=str(folder)), "tcp://x:1")
    assert caught.value.files
    assert not mark.exists()
    with pytest.raises(DetectionError, match="no_such_pipeline"):
        Cluster(Options(model="no_such_pipeline"), "tcp://x:1")
