# Every routine has one command here. `make run` and `make test` need Python 3.11 and Node 20, nothing else.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := server/.venv
BIN := $(VENV)/bin
CLUB := $(BIN)/casino-club
export NEXT_TELEMETRY_DISABLED := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test check format openapi web e2e e2e-3x soak bench-rounds bench-scale bench-realtime bench-crash bench-lasting clean

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

run: $(VENV)/.installed web ## set everything up, then serve the product on http://127.0.0.1:8000
	@exec $(CLUB) up

test: $(VENV)/.installed-dev web e2e/node_modules/.installed ## every test: server, web, browser
	@.ci/suite

check: $(VENV)/.installed-dev web/node_modules/.installed e2e/node_modules/.installed ## format, lint, types, contracts, drifts and the fast tests
	cd server && .venv/bin/ruff format --check . && .venv/bin/ruff check .
	cd server && .venv/bin/mypy
	cd server && .venv/bin/lint-imports
	$(CLUB) openapi --check
	cd web && npm run --silent check
	cd e2e && npm run --silent check
	cd server && .venv/bin/python -m pytest -q -n 2 -m "not slow"

format: $(VENV)/.installed-dev web/node_modules/.installed ## rewrite sources in the house's format
	cd server && .venv/bin/ruff format . && .venv/bin/ruff check --fix .
	cd web && npm run --silent format

openapi: $(VENV)/.installed ## write the OpenAPI document and the client's types from the code
	$(CLUB) openapi
	cd web && npm run --silent generate:api

e2e: $(VENV)/.installed-dev web e2e/node_modules/.installed ## the browser tests alone
	cd e2e && npx --no-install playwright test

e2e-3x: $(VENV)/.installed-dev web e2e/node_modules/.installed ## the browser tests three times in a row, all green
	cd e2e && for round in 1 2 3; do npx --no-install playwright test; done

soak: $(VENV)/.installed-dev ## the long simulation: 200 kills, a million operations, a frozen database, a full disk
	cd server && .venv/bin/python -m tests.simulation.soak --kills 200 --operations 1000000

bench-rounds: $(VENV)/.installed-dev ## rounds a second, beside the ceiling and the plain way
	$(BIN)/python -m bench.rounds

bench-scale: $(VENV)/.installed-dev ## the same with an empty club, and with a million members and 20 million rounds
	$(BIN)/python -m bench.scale

bench-realtime: $(VENV)/.installed-dev ## two thousand sockets on one worker
	$(BIN)/python -m bench.realtime

bench-crash: $(VENV)/.installed-dev ## 200 players of crash on one worker, from cash-out to acknowledgement
	$(BIN)/python -m bench.crash

bench-lasting: $(VENV)/.installed-dev ## memory over 200,000 rounds, and the second start
	$(BIN)/python -m bench.lasting

clean: ## remove what was built and installed; the club's data in .casino stays
	rm -rf $(VENV) .stamps web/node_modules web/tools/openapi/node_modules web/.next web/out e2e/node_modules
	find server -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -rf server/.mypy_cache server/.ruff_cache server/.import_linter_cache server/.hypothesis e2e/test-results

# ---- setting up -------------------------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11))' || { echo "Python 3.11 or newer is needed"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The package runs from its sources: a path file and a launcher stand for an editable install,
# which would need a build backend that no lock file names.
$(VENV)/.installed: server/requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r server/requirements.txt
	@echo "$(CURDIR)/server" > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/casino-club.pth"
	@printf '#!%s\nfrom casino_club.app.cli import main\n\nmain()\n' "$(CURDIR)/$(BIN)/python" > $(CLUB)
	@chmod +x $(CLUB)
	@touch $@

$(VENV)/.installed-dev: server/requirements-dev.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --require-hashes -r server/requirements-dev.txt
	@touch $@

%/node_modules/.installed: %/package-lock.json
	@node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' || { echo "Node 20 or newer is needed"; exit 1; }
	cd $* && npm ci --no-audit --no-fund
	@touch $@

# The web is built again only when the text of its sources changes.
web: web/node_modules/.installed
	@sources=$$(find web -type f -not -path '*/node_modules/*' -not -path 'web/.next/*' -not -path 'web/out/*' \
	    -not -path '*/fonts/*' -not -name '*.tsbuildinfo' -not -name next-env.d.ts -print0 \
	    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum); \
	if [ ! -f web/out/index.html ] || [ "$$sources" != "$$(cat .stamps/web 2>/dev/null)" ]; then \
	    (cd web && npm run build); mkdir -p .stamps; echo "$$sources" > .stamps/web; \
	fi
