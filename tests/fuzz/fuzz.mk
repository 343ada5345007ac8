# libFuzzer targets: one program per file in tests/fuzz, each run for SECS seconds on what it found
# before (build/fuzz/corpus) and its seeds.

FUZZ_CC ?= clang
FUZZ_SAN := address,undefined
FUZZ_O := build/fuzz
FUZZ_NAMES := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))

.PHONY: fuzz-build
fuzz-build: $(DEPS_STAMP)
	@sh .ci/deps fuzz
	@$(MAKE) --no-print-directory $(FUZZ_O)/libmymr.a $(FUZZ_O)/libmymr-font.a O=$(FUZZ_O) CC=$(FUZZ_CC) \
		CFLAGS="-g -fsanitize=fuzzer-no-link,$(FUZZ_SAN) -fno-sanitize-recover=all"
	@for name in $(FUZZ_NAMES); do \
		case $$name in \
		font*) more="tests/lib/font_build.c $(FUZZ_O)/libmymr-font.a $$($(PKG_CONFIG) --libs $(FONT_PKGS))" ;; \
		*) more= ;; \
		esac; \
		$(FUZZ_CC) $(WARN) -g -O1 -D_XOPEN_SOURCE=700 -Ilib/include -Ifonts-test/include -Itests/lib \
			-fsanitize=fuzzer,$(FUZZ_SAN) -fno-sanitize-recover=all \
			-o $(FUZZ_O)/$$name tests/fuzz/$$name.c $$more $(FUZZ_O)/libmymr.a \
			$$($(PKG_CONFIG) --libs $(LIB_PKGS)) -lunistring -lm || exit 1; \
	done

.PHONY: fuzz
fuzz: fuzz-build
	@printf '%s\n' $(FUZZ_NAMES) | FUZZ_O=$(FUZZ_O) SECS=$(SECS) SEED=$(SEED) RUNS=$(RUNS) xargs -P 2 -n 1 sh tests/fuzz/run || \
		{ cat $(FUZZ_O)/*.failed; exit 1; }
