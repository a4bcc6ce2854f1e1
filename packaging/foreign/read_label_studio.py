"""Label Studio itself, without its window: our tasks in through its interface and out. Run by `run.py`."""

# mypy: disable-error-code="import-not-found,import-untyped,misc"

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from told import Expected, Json, row, run, spans_of

HOME = Path(sys.argv[2])


def _started() -> Any:  # noqa: ANN401  # of no package here
    """A client of the program, whose data base is made in `HOME` the first time."""
    os.environ |= {
        **{"DJANGO_SETTINGS_MODULE": "core.settings.label_studio", "DJANGO_DB": "sqlite"},
        **{"LABEL_STUDIO_BASE_DATA_DIR": str(HOME), "HOME": str(HOME), "LOG_LEVEL": "ERROR"},
        **{"LATEST_VERSION_CHECK": "false", "COLLECT_ANALYTICS": "false"},
        **{"SENTRY_DSN": "", "FRONTEND_SENTRY_DSN": ""},
    }
    HOME.mkdir(parents=True, exist_ok=True)
    import label_studio

    sys.path.insert(0, str(Path(label_studio.__file__).parent))
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from organizations.models import Organization
    from rest_framework.test import APIClient

    call_command("migrate", verbosity=0, interactive=False)
    users = get_user_model().objects
    user = users.filter(email="reader@example.org").first()
    if user is None:
        user = users.create_user(email="reader@example.org", password="not a secret")
        user.active_organization = Organization.create_organization(created_by=user, title="Readers")
        user.save()
    client = APIClient()
    client.force_authenticate(user)
    return client


def _content(response: Any) -> bytes:  # noqa: ANN401
    data: bytes = b"".join(response.streaming_content) if response.streaming else response.content
    if response.status_code not in {200, 201}:
        raise ValueError(f"{response.status_code}: {data[:150]!r}")
    return data


def in_and_out(expected: Expected) -> Json:
    """label-studio: label-studio"""
    client = _started()
    path = expected.path("label-studio")
    tasks = json.loads(path.read_text("utf-8"))
    made = {"title": "Articles", "label_config": path.with_suffix(".config.xml").read_text("utf-8")}
    project = json.loads(_content(client.post("/api/projects", made, format="json")))["id"]
    _content(client.post(f"/api/projects/{project}/import", tasks, format="json"))
    query = "exportType=JSON&download_all_tasks=true"
    back = json.loads(_content(client.get(f"/api/projects/{project}/export?{query}")))
    back.sort(key=lambda task: task["id"])
    same = sum(_results(one) == _results(two) for one, two in zip(tasks, back, strict=True))
    found, links = [], 0
    for number, task in enumerate(back):
        for item in _results(task):
            links += item["type"] == "relation"
            value = item.get("value", {})
            found += [(number, value["start"], value["end"], label) for label in value.get("labels", ())]
    path.with_name("label-studio-back.json").write_text(json.dumps(back), "utf-8")
    texts = sum(task["data"]["text"] == text for task, text in zip(back, expected.texts, strict=True))
    return row(
        "label-studio",
        f"Label Studio {version('label-studio')}",
        (texts, len(expected.texts)),
        (spans_of(found), expected.spans("with mentions")),
        (links, expected.links("label-studio")),
        f"imported and exported: {same} of {len(tasks)} tasks are the same to the last field",
    )


def _results(task: Json) -> list[Json]:
    return [item for annotation in task["annotations"] for item in annotation["result"]]


if __name__ == "__main__":
    run([in_and_out])
