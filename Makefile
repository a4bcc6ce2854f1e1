# `make run` and `make test` do everything on a fresh machine; see README.md.
BIN := .venv/bin
ONLY ?=

INPUTS ?= 20000

.PHONY: fuzz help run setup test check bench package screenshots detection-report effort-report foreign screen-reader translations lock clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run:  ## set up and open the window on the sample article (offscreen where there is no display)
	@bash packaging/setup.sh run
	@bash packaging/run.sh

setup:  ## only set up, into .venv
	@bash packaging/setup.sh dev

test: setup  ## all tests
	@QT_QPA_PLATFORM=offscreen bash packaging/test.sh $(ARGS)

check: setup  ## lint, format, types, layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -q tests/test_architecture.py

bench: setup  ## benchmarks as ratios; writes build/bench.json; ONLY=name runs one
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/bench/run.py $(if $(ONLY),--only $(ONLY))

screenshots: setup  ## docs/images and docs/surfaces.md: every surface in both themes
	@bash packaging/screenshots.sh

screen-reader: setup  ## docs/screen-reader.md: what Orca says on a walk by keyboard (needs orca 45+, Xvfb, openbox, xdotool)
	@$(BIN)/python packaging/screen_reader.py

detection-report: setup  ## docs/detection.md: how good detection is on the gold files of the tests
	@OMP_NUM_THREADS=1 $(BIN)/python packaging/detection_report.py

fuzz: setup  ## mutated inputs through all readers; writes docs/reliability.md; INPUTS=500 for fewer
	@$(BIN)/python packaging/fuzzing/run.py --inputs $(INPUTS)

foreign: setup  ## what we write, opened by Label Studio, doccano, datasets … in environments of their own (1.5 GB); writes docs/foreign-readers.md
	@$(BIN)/python packaging/foreign/run.py $(if $(ONLY),--only $(ONLY))

effort-report: setup  ## docs/effort.md: keys and clicks against the rivals
	@$(BIN)/python packaging/effort_report.py

translations: setup  ## read the window's texts anew, keep translations, list what is missing
	@bash packaging/translate.sh

package: setup  ## wheel and source archive into dist/, installed and started once
	@bash packaging/build.sh

lock:  ## make the lock files anew from pyproject.toml (needs uv)
	@uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header -q -o packaging/requirements.lock
	@uv pip compile pyproject.toml --group dev --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header -q -o packaging/requirements-dev.lock
	@uv pip compile --group build --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header -q -o packaging/requirements-build.lock

clean:  ## remove everything that make has made
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
