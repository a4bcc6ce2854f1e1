"""doccano's own import and export, without its window. Run by `run.py`."""

# mypy: disable-error-code="import-not-found,import-untyped,misc"

from __future__ import annotations

import json
import os
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from told import Expected, Json, row, run, spans_of

HOME = Path(sys.argv[2])


def _project(has_relations: bool) -> tuple[Any, Any]:
    """A user and a project of the program, whose data base is made in `HOME` the first time."""
    from django.contrib.auth import get_user_model
    from projects.models import Member, SequenceLabelingProject
    from roles.models import Role

    user, _ = get_user_model().objects.get_or_create(username="reader")
    project = SequenceLabelingProject.objects.create(
        name="Articles",
        project_type="SequenceLabeling",
        created_by=user,
        allow_overlapping=True,
        use_relation=has_relations,
        collaborative_annotation=True,
    )
    role = Role.objects.get(name="project_admin")
    Member.objects.create(user=user, project=project, role=role)
    return user, project


def _start() -> None:
    os.environ |= {
        **{"DJANGO_SETTINGS_MODULE": "config.settings.production", "SECRET_KEY": "not a secret"},
        **{"DATABASE_URL": f"sqlite:///{HOME}/doccano.sqlite3", "HOME": str(HOME)},
    }
    HOME.mkdir(parents=True, exist_ok=True)
    import backend

    sys.path.insert(0, str(Path(backend.__file__).parent))
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    settings.MEDIA_ROOT = str(HOME)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("create_roles")


def _back(path: Path, task: str, has_relations: bool) -> list[Json]:
    """The records of a file after they were imported and exported again."""
    from data_export.celery_tasks import export_dataset
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import create_file_format
    from data_import.pipeline.readers import FileName

    user, project = _project(has_relations)
    names = [FileName(full_path=str(path), generated_name=path.name, upload_name=path.name)]
    options = {"column_data": "text", "column_label": "label", "encoding": "utf-8"}
    dataset = load_dataset(task, create_file_format("JSONL"), names, project, **options)
    dataset.save(user, batch_size=500)
    if dataset.errors:
        raise ValueError(f"{len(dataset.errors)} errors, the first {dataset.errors[0].dict()}")
    with TemporaryDirectory() as folder, zipfile.ZipFile(export_dataset(project.id, "JSONL")) as file:
        (name,) = (name for name in file.namelist() if name.endswith(".jsonl"))
        lines = Path(file.extract(name, folder)).read_text("utf-8").split("\n")
    return sorted((json.loads(line) for line in lines if line), key=lambda record: record["id"])


def with_relations(expected: Expected) -> Json:
    """doccano: doccano, with relations"""
    back = _back(expected.path("doccano"), "RelationExtraction", True)
    found = [
        (number, item["start_offset"], item["end_offset"], item["label"])
        for number, record in enumerate(back)
        for item in record["entities"]
    ]
    links = sum(len(record["relations"]) for record in back)
    return _row(expected, back, found, "with relations", links)


def without_relations(expected: Expected) -> Json:
    """doccano: doccano, without relations"""
    back = _back(expected.path("doccano"), "SequenceLabeling", False)
    found = [
        (number, start, end, label)
        for number, record in enumerate(back)
        for start, end, label in record["label"]
    ]
    return _row(expected, back, found, "without relations", None)


def _row(expected: Expected, back: list[Json], found: list[Any], what: str, links: int | None) -> Json:
    texts = sum(record["text"] == text for record, text in zip(back, expected.texts, strict=True))
    return row(
        "doccano",
        f"doccano {version('doccano')}, {what}",
        (texts, len(expected.texts)),
        (spans_of(found), expected.spans("with mentions")),
        None if links is None else (links, expected.links("doccano")),
        "imported and exported",
    )


if __name__ == "__main__":
    _start()
    run([with_relations, without_relations])
