# Figures, not verdicts: one program per C file in tests/bench, and what starting costs.

BENCH_SRC := $(wildcard tests/bench/*.c)
BENCH_BIN := $(BENCH_SRC:tests/bench/%.c=$(O)/bench/%)

$(O)/bench/%: tests/bench/%.c $(TEST_LIB_OBJ) $(O)/libmymr.so
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TEST_CFLAGS) -pthread -o $@ $< $(TEST_LIB_OBJ) -Wl,-rpath,'$$ORIGIN/..' -L$(O) -lmymr \
		$(shell $(PKG_CONFIG) --libs icu-i18n icu-uc)

.PHONY: bench
bench: $(BENCH_BIN) $(O)/mymr
	@for b in $(BENCH_BIN); do $$b || exit 1; done
	@sh tests/bench/startup.sh $(O)/mymr

.PHONY: bench-instructions
bench-instructions: $(O)/bench/detect
	@O=$(O) sh tests/bench/instructions.sh
