# Figures, not verdicts: one program per C file in tests/bench, and what starting costs.
#
#   make bench               all of it; build/bench/NAME is one program alone
#   make bench-peers         an identity run beside po4a and translate-toolkit, where they are installed
#   make bench-browser       where browsers end the lines of real text
#   make bench-instructions  instructions a byte of detection, segmenting and values
#
# A figure that is asked for is printed with what is asked, and MISSED when it is short of it. Texts
# are the repository's own and, where MYMR_SHARED or ../shared/data is, real ones.

BENCH_SRC := $(wildcard tests/bench/*.c)
BENCH_BIN := $(BENCH_SRC:tests/bench/%.c=$(O)/bench/%)

$(O)/bench/%: tests/bench/%.c $(TEST_LIB_OBJ) $(O)/libmymr.so
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TEST_CFLAGS) -pthread -o $@ $< $(TEST_LIB_OBJ) -Wl,-rpath,'$$ORIGIN/..' -L$(O) -lmymr \
		$(TEST_LIBS_$*) $(shell $(PKG_CONFIG) --libs icu-i18n icu-uc)

$(O)/bench/fonts: $(O)/libmymr-font.so

.PHONY: bench
bench: $(BENCH_BIN) $(O)/mymr
	@for b in $(BENCH_BIN); do $$b || exit 1; done
	@sh tests/bench/model_size.sh $(O)
	@sh tests/bench/startup.sh $(O)/mymr

.PHONY: bench-instructions
bench-instructions: $(O)/bench/detect $(O)/bench/segment $(O)/bench/segment_bounds \
		$(O)/bench/span
	@O=$(O) sh tests/bench/instructions.sh

.PHONY: bench-peers
bench-peers: $(O)/mymr
	@sh tests/bench/peers.sh $(O)/mymr

.PHONY: bench-browser
bench-browser: $(O)/mymr
	@sh tests/bench/browser.sh $(O)/mymr
