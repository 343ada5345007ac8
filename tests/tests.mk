# Tests print TAP; prove runs them. C tests of the public headers in tests/c, tables in
# tests/cases, command cases in tests/cli, shell tests in tests/t.

TEST_SRC := $(wildcard tests/c/*.c)
TEST_BIN := $(TEST_SRC:tests/c/%.c=$(O)/tests/%.t)
TEST_CFLAGS = $(ALL_CFLAGS) -Ilib/include -Ifonts-test/include -Itests/lib -Itests

$(O)/tests/lib/%.o: tests/lib/%.c $(DEPS_STAMP)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TEST_CFLAGS) -c -o $@ $<

TEST_LIB_OBJ := $(patsubst %.c,$(O)/%.o,$(wildcard tests/lib/*.c))

$(O)/tests/font.t $(O)/tests/font_subset.t $(O)/tests/oom_font.t: $(O)/libmymr-font.so

$(O)/tests/%.t: tests/c/%.c $(TEST_LIB_OBJ) $(O)/libmymr.so
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TEST_CFLAGS) -o $@ $< $(TEST_LIB_OBJ) -Wl,-rpath,'$$ORIGIN/..' -L$(O) -lmymr \
		$(TEST_LIBS_$*)

# Made-up collisions need the hash itself.
TEST_LIBS_catalog = $(O)/lib/base/hash.o
TEST_LIBS_data = $(shell $(PKG_CONFIG) --libs icu-uc)
TEST_LIBS_message_icu = $(shell $(PKG_CONFIG) --libs icu-i18n icu-uc)
TEST_LIBS_bundle_store = -pthread
TEST_LIBS_font = -lmymr-font
TEST_LIBS_fonts = -lmymr-font
TEST_LIBS_font_subset = -lmymr-font
TEST_LIBS_oom_font = -lmymr-font

.SECONDARY: $(TEST_LIB_OBJ)

include tests/bench/bench.mk
include tests/eval/eval.mk
include tests/fuzz/fuzz.mk

# Shell tests come first: the longest are among them.
JOBS := $(shell nproc 2>/dev/null || echo 2)

# What AddressSanitizer opens is not sought beside the program. Programs of figures are only built.
.PHONY: check
check: all $(TEST_BIN) $(if $(SAN),,$(BENCH_BIN) $(EVAL_BIN))
	$(if $(SAN),LD_LIBRARY_PATH=$(abspath $(O))) LSAN_OPTIONS=suppressions=$(CURDIR)/tests/lib/lsan.supp:print_suppressions=0 \
	O=$(O) SAN=$(SAN) CC="$(CC)" prove -j $(JOBS) --failures --color --merge -e '' \
		$(sort $(wildcard tests/t/*.t)) $(TEST_BIN)
