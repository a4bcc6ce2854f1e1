"""The worker as the window sees it: a real process, lines in, lines out."""

import json

import pytest
from detect_samples import NEWS
from worker_client import Client

from annotator.detect import messages
from annotator.detect.paragraphs import Paragraph, split_paragraphs

NOISY = (
    "import os, sys\n"
    "from annotator.detect import analysis\n"
    "real = analysis.entities_of\n"
    "def noisy(*args):\n"
    "    print('noise from python'); os.write(1, b'noise from below\\n')\n"
    "    return real(*args)\n"
    "def patch():\n"
    "    analysis.entities_of = noisy\n"
)


@pytest.fixture
def worker():
    with Client("-m", "annotator.detect.worker") as client:
        yield client


def _request(job, text=NEWS, pipeline=None):
    return messages.write_request(messages.Request(job, tuple(split_paragraphs(text)), pipeline))


def test_a_job_streams_and_ends(worker):
    ready = worker.read()
    assert isinstance(ready, messages.Ready)
    assert ready.model.startswith("en_news@")
    worker.send(_request(7, NEWS * 20))
    found = worker.job(7)
    assert isinstance(found[-1], messages.Done)
    assert found[-1].model == ready.model
    parts = found[:-1]
    assert len(parts) > 2
    assert all(len(part.annotations) <= messages.MAX_ANNOTATIONS for part in parts)
    assert parts[-1].done_paragraphs == parts[-1].total_paragraphs
    labels = {annotation.layer for part in parts for annotation in part.annotations}
    assert labels == {"entity", "quote"}
    code, errors = worker.close()
    assert code == 0
    assert "Traceback" not in errors


def test_a_newer_request_cancels_the_running_one(worker):
    worker.read()
    worker.send(_request(1, NEWS * 3_000))
    first = worker.read()
    assert first.job == 1
    worker.send(_request(2))
    seen = []
    while not (seen and isinstance(seen[-1], messages.Done)):
        seen.append(worker.read())
    assert seen[-1].job == 2
    assert not any(isinstance(message, messages.Done) and message.job == 1 for message in seen)


def test_the_end_of_stdin_cancels_and_ends(worker):
    worker.read()
    worker.send(_request(1, NEWS * 3_000))
    worker.read()
    code, errors = worker.close()
    assert code == 0
    assert "Traceback" not in errors


def test_bad_requests_are_answered_and_survived(worker):
    worker.read()
    for line, job in [("nonsense\n", -1), (b"\xff\xfe\n", -1), ('{"job": 4, "paragraphs": 5}\n', 4)]:
        worker.send(line)
        message = worker.read()
        assert isinstance(message, messages.Failed)
        assert message.job == job
        assert "annotations are safe" in message.error
    worker.send(_request(5, pipeline="no_such_pipeline"))
    (failed,) = worker.job(5)
    assert "no_such_pipeline" in failed.error
    worker.send(_request(6))
    assert isinstance(worker.job(6)[-1], messages.Done)


def test_an_empty_job_ends_too(worker):
    worker.read()
    worker.send(_request(1, ""))
    assert isinstance(worker.job(1)[-1], messages.Done)


def test_offsets_are_those_of_the_request(worker):
    worker.read()
    request = messages.Request(1, (Paragraph(1_000, "“We won,” said Ann Lee."),))
    worker.send(messages.write_request(request))
    quotes = [a for part in worker.job(1)[:-1] for a in part.annotations if a.layer == "quote"]
    assert [(quote.start, quote.end) for quote in quotes] == [(1_000, 1_009)]


def test_noise_on_stdout_does_not_reach_the_protocol(tmp_path):
    (tmp_path / "noise.py").write_text(NOISY)
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    code += "import noise; noise.patch()\nfrom annotator.detect import worker\nsys.exit(worker.main([]))"
    with Client("-c", code) as client:
        assert isinstance(client.read(), messages.Ready)
        client.send(_request(1))
        assert isinstance(client.job(1)[-1], messages.Done)
        exit_code, errors = client.close()
    assert exit_code == 0
    assert "noise from python" in errors
    assert "noise from below" in errors


def test_a_reader_that_goes_away_ends_the_worker_quietly(worker):
    worker.read()
    worker.process.stdout.close()
    worker.send(_request(1, NEWS * 50))
    errors = worker.process.stderr.read().decode()
    assert worker.process.wait(60) == 0
    assert "Traceback" not in errors


def test_a_missing_pipeline_is_told_at_the_start():
    with Client("-m", "annotator.detect.worker", "--pipeline", "no_such_pipeline") as client:
        ready = client.read()
        code, _ = client.close()
    assert ready.model == ""
    assert "no_such_pipeline" in ready.error
    assert json.dumps(ready.error)
    assert code == 0


def test_the_same_text_comes_from_the_cache(worker):
    worker.read()
    worker.send(_request(1))
    first = worker.job(1)
    worker.send(_request(2))
    found, done = worker.job(2)
    assert isinstance(done, messages.Done)
    assert found.done_paragraphs == found.total_paragraphs
    said = {(a.layer, a.label, a.fragments, a.resolved_speaker) for a in found.annotations}
    assert said == {
        (a.layer, a.label, a.fragments, a.resolved_speaker) for part in first[:-1] for a in part.annotations
    }
