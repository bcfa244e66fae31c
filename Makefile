# Two commands do all the set-up: `make run` and `make test`. `make bench` prints how quick it is.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
CONTENT := $(wildcard resources/content/*.toml) $(wildcard db/plan/*.py) db/records.py

.PHONY: run test bench plan lint lock screenshots clean system system-test
.DEFAULT_GOAL := run

run: $(VENV)/run.stamp resources/plan.db
	@$(BIN)/four-pillars

test: $(VENV)/test.stamp resources/plan.db
	@tests/run

bench: $(VENV)/test.stamp resources/plan.db
	@$(BIN)/python -m tests.bench

plan: $(VENV)/run.stamp
	$(BIN)/python -m db.plan.build --force

lint: $(VENV)/test.stamp
	@tests/run lint

screenshots: $(VENV)/test.stamp resources/plan.db
	@$(BIN)/python -m tests.screenshots

resources/plan.db: $(CONTENT) | $(VENV)/run.stamp
	@$(BIN)/python -m db.plan.build && touch $@

system:
	@packaging/system_packages.sh run

system-test:
	@packaging/system_packages.sh test

$(VENV)/run.stamp: pyproject.toml packaging/requirements.txt packaging/system_packages.sh | system
	@echo "Setting up $(VENV) with hash-checked packages"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r packaging/requirements.txt
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp packaging/requirements-dev.txt | system-test
	@echo "Adding what the tests need"
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r packaging/requirements-dev.txt
	@touch $@

# Needs uv. The locks hold hashes for every platform.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group build -o packaging/requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group dev -o packaging/requirements-dev.txt

clean:
	rm -rf $(VENV) build dist resources/plan.db .mypy_cache .ruff_cache .hypothesis
