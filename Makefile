# make run and make test are all that a newcomer needs.
.POSIX:
SECONDS_A_READER = 20
# Where the runtime can be linked in, the program starts in half the time and needs no library.
STATIC = $$(test "$$(uname)" = Linux && echo --static-swift-stdlib)
.PHONY: help run test check bench fuzz record setup clean

help:
	@echo 'make run     build Masar, import the example person and show where she stands'
	@echo 'make test    every test, the peers'"'"' checks of the exports, the pages in a browser'
	@echo 'make check   seconds: layout, the rules of the house, the core'"'"'s tests'
	@echo 'make bench   speed and memory, beside sqlite3, ledger, hledger and beancount'
	@echo 'make fuzz    damaged files against every reader, with a canary that must fail'
	@echo 'make record  write anew what stories and pages show; read the diff before you commit it'
	@echo 'make setup   what building needs; the others do it by themselves'
	@echo 'make clean   remove what was built'

run: setup
	swift build -c release --product masar $(STATIC)
	Scripts/run-example

test:
	Scripts/setup --oracles
	swift build --build-tests
	swift test --skip-build
	Scripts/make-example.py --check
	Scripts/check-exports
	Tests/Browser/run

check:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	Scripts/make-example.py --check
	MASAR_LIGHT=1 swift test --scratch-path .build-light

bench: setup
	swift build -c release --product masar $(STATIC)
	Benchmarks/reading.py
	Benchmarks/books.py
	Benchmarks/simulation.py

fuzz: setup
	Scripts/fuzz $(SECONDS_A_READER)

record:
	RECORD=1 swift test --filter Stories

setup:
	@Scripts/setup

clean:
	rm -rf .build .build-light .build-fuzz .venv
