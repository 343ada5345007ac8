# libFuzzer targets, one per file in tests/fuzz; the library is compiled into each with clang.

FUZZ_SRC := $(wildcard tests/fuzz/*.c)
FUZZ_BIN := $(FUZZ_SRC:tests/fuzz/%.c=build/fuzz/%)
FUZZ_CC ?= clang
FUZZ_FLAGS := -g -O1 -std=c11 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	-D_POSIX_C_SOURCE=200809L -Ilib -Ilib/include

$(FUZZ_BIN): build/fuzz/%: tests/fuzz/%.c tests/fuzz/properties.h $(LIB_SRC) $(TABLES)
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_FLAGS) $(shell $(PKG_CONFIG) --cflags $(LIB_PKGS)) -o $@ $< \
		$(LIB_SRC) $(TABLES) $(LIB_LIBS)

.PHONY: fuzz
fuzz: $(FUZZ_BIN)
	@for f in $(FUZZ_BIN); do \
		mkdir -p $$f.corpus && \
		$$f -max_total_time=$(SECS) -max_len=4096 -artifact_prefix=$$f- $$f.corpus || exit 1; \
	done
