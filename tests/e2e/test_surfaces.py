"""Every surface looks as in docs/images/, in both themes; `make screenshots` takes the pictures anew."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageFilter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from screenshots.comparison import difference  # noqa: E402
from screenshots.page import page  # noqa: E402
from screenshots.table import SHARP, SURFACES, THEMES, file_name  # noqa: E402

IMAGES = ROOT / "docs" / "images"
ANEW = "look at it, and if it is meant to be so, run `make screenshots`"
PARTS = 2  # that many processes, which run beside each other where there are as many cores
PANEL, CHIP = (1050, 70, 1350, 620), (512, 284, 542, 297)  # in the picture of the window


@pytest.mark.parametrize("part", range(PARTS))
def test_every_surface_looks_as_it_did_and_has_a_name_for_everything_that_can_be_used(part, tmp_path):
    names = list(SURFACES)[part::PARTS]
    command = [sys.executable, "packaging/screenshot.py", "--quick", "--names", "--output", str(tmp_path)]
    command += names
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "names.txt").read_text("utf-8") == "", "for a screen reader these have no name"
    pairs = [file_name(name, theme) for name in names for theme in THEMES]
    assert [problem for name in pairs if (problem := changed(tmp_path / name, IMAGES / name))] == []


def changed(new, old):
    """A sentence about a picture that is not as it was; an empty one when it is."""
    if not old.is_file():
        return f"docs/images/{old.name} is missing; run `make screenshots`"
    with Image.open(new) as one, Image.open(old) as other:
        found = difference(one, other)
        if found is None:
            return f"docs/images/{old.name} is {other.size}, the surface {one.size} now; {ANEW}"
    return (
        "" if found.is_tolerable else f"docs/images/{old.name} looks different from {new} ({found}); {ANEW}"
    )


def test_each_picture_has_its_surface_and_each_surface_its_pictures():
    wanted = {file_name(name, theme) for name in SURFACES for theme in THEMES}
    wanted |= {file_name(name, theme, "@2") for name in SHARP for theme in THEMES}
    there = {path.name for path in IMAGES.glob("*.png")}
    assert wanted == there, "pictures and surfaces do not fit: run `make screenshots`"


def test_the_page_shows_them_all():
    assert (ROOT / "docs" / "surfaces.md").read_text("utf-8") == page(), "run `make screenshots`"


@pytest.fixture(params=THEMES)
def picture(request):
    """The picture of the window."""
    with Image.open(IMAGES / file_name("window", request.param)) as image:
        return image.convert("RGB")


def without_a_panel(picture):
    picture.paste(picture.getpixel((4, 640)), PANEL)


def with_a_chip_moved(picture):
    chip = picture.crop(CHIP)
    picture.paste(picture.getpixel((300, 100)), CHIP)
    picture.paste(chip, (CHIP[0] + 60, CHIP[1]))


def with_a_chip_gone(picture):
    picture.paste(picture.getpixel((300, 100)), CHIP)


def with_another_colour(picture):
    red, green, blue = picture.crop(CHIP).split()
    picture.paste(Image.merge("RGB", (green, blue, red)), CHIP)


@pytest.mark.parametrize(
    "change", [without_a_panel, with_a_chip_moved, with_a_chip_gone, with_another_colour]
)
def test_a_real_change_is_seen(picture, change):
    altered = picture.copy()
    change(altered)
    assert not difference(altered, picture).is_tolerable


def test_letters_that_are_drawn_a_little_differently_are_not(picture):
    letters = ImageEnhance.Contrast(picture.filter(ImageFilter.GaussianBlur(0.4))).enhance(1.02)
    moved = Image.new("RGB", picture.size, picture.getpixel((4, 640)))
    moved.paste(letters, (1, 0))
    assert difference(picture, picture).mean == 0
    assert difference(moved, picture).is_tolerable


def test_a_picture_of_another_size_is_not_the_same(picture):
    assert difference(picture.resize((picture.width - 1, picture.height)), picture) is None
