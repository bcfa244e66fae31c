# Two commands do all the set-up: `make run` and `make test`. `make bench` prints how quick it is.
# `make PYTHON=/path/to/python` chooses the Python; it must be 3.11 or newer.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install -q --disable-pip-version-check --no-input
CONTENT := $(wildcard resources/content/*.toml) $(wildcard db/plan/*.py) db/records.py
TEXTS := $(wildcard resources/i18n/*.ts)
BUILT := resources/plan.db resources/i18n/four-pillars_es.qm
export PYTHON

.PHONY: run test bench faults fuzz plan translations lint lock audit sbom screenshots clean
.DEFAULT_GOAL := run

run: $(VENV)/run.stamp $(BUILT)
	@$(PY) -m desktop

test: $(VENV)/test.stamp $(BUILT)
	@tests/run

bench: $(VENV)/test.stamp $(BUILT)
	@$(PY) -m tests.bench

# `make faults KIND=power COUNT=100 SEED=7`: kills, power cuts, disks that refuse and the like. Without
# KIND all of them, without COUNT as often as the changelog says.
faults: $(VENV)/test.stamp
	@$(PY) -m tests.faults --seed $(or $(SEED),1) $(if $(KIND),--kind $(KIND)) $(if $(COUNT),--count $(COUNT))

# `make fuzz CASES=1000000 SEED=7`; what fails is kept and named.
fuzz: $(VENV)/test.stamp
	@$(PY) -m tests.fuzz --cases $(or $(CASES),100000) --seed $(or $(SEED),1)

plan: $(VENV)/run.stamp
	$(PY) -m db.plan.build --force

lint: $(VENV)/test.stamp
	@tests/run lint

screenshots: $(VENV)/test.stamp $(BUILT)
	@$(PY) -m tests.screenshots
	@$(PY) -m tests.help_pictures

resources/i18n/four-pillars_es.qm: $(TEXTS) | $(VENV)/run.stamp
	@echo "Compiling the translations"
	@$(PY) packaging/translations.py release && touch $@

# After a change of texts in the code: what translators have to do next.
translations: $(VENV)/run.stamp
	@$(PY) packaging/translations.py update

resources/plan.db: $(CONTENT) | $(VENV)/run.stamp
	@echo "Compiling the plan"
	@$(PY) -m db.plan.build && touch $@

# What is set up once is looked at again only when what it came from has changed.
$(VENV)/run.stamp: pyproject.toml packaging/requirements.txt packaging/system_packages.sh
	@packaging/system_packages.sh run
	@echo "Setting up $(VENV) with hash-checked packages (a few minutes the first time)"
	@python=$$(packaging/python.sh) && "$$python" -m venv $(VENV)
	@$(PIP) --require-hashes -r packaging/requirements.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp packaging/requirements-dev.txt
	@packaging/system_packages.sh test
	@echo "Adding what the tests need"
	@$(PIP) --require-hashes -r packaging/requirements-dev.txt
	@touch $@

# Needs uv. The locks hold hashes for every platform.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group build -o packaging/requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group dev -o packaging/requirements-dev.txt

# Whether faults are known in what is locked; needs the network, as CI has it.
audit: $(VENV)/test.stamp
	@$(PY) packaging/audit.py

# What is shipped, as CycloneDX: build/four-pillars.cdx.json.
sbom: $(VENV)/test.stamp
	@$(PY) packaging/sbom.py

clean:
	rm -rf $(VENV) build dist resources/plan.db resources/i18n/*.qm resources/i18n/*.gz .mypy_cache .ruff_cache .hypothesis .import_linter_cache
