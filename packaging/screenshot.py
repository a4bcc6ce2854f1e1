"""Takes the pictures of docs/surfaces.md at one scale; see packaging/screenshots/."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))


def main() -> int:
    """Parses the command line and takes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("surfaces", nargs="*", help="surfaces (default: all)")
    parser.add_argument("--scale", default="1", choices=("1", "2"), help="device pixels for a pixel")
    parser.add_argument("--language", default="en")
    parser.add_argument("--output", type=Path, default=Path("build/screenshots"), help="a folder")
    parser.add_argument("--quick", action="store_true", help="large files, for a test that drops them")
    parser.add_argument("--every", action="store_true", help="all surfaces at 200 %% too")
    parser.add_argument(
        "--names", action="store_true", help="names.txt: what has no name for a screen reader"
    )
    parser.add_argument("--page", action="store_true", help="print docs/surfaces.md instead")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.scale  # all of these before Qt is loaded
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "screenshots" / "fonts" / "fonts.conf")
    if options.page:
        from screenshots.page import page

        print(page(), end="")
        return 0
    from screenshots.pictures import take_all
    from screenshots.table import SURFACES

    with tempfile.TemporaryDirectory() as home:
        suffix = "" if options.scale == "1" else f"@{options.scale}"
        how = {"language": options.language, "small": not options.quick, "names_too": options.names}
        wanted = options.surfaces or (SURFACES if options.every else ())
        for path in take_all(Path(home), options.output, list(wanted), suffix, **how):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
