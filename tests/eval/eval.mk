# Quality on real text, beside what is asked for: one program per C file in tests/eval, and a script. The data
# stands outside the tree (MYMR_SHARED).

EVAL_SRC := $(wildcard tests/eval/*.c)
EVAL_BIN := $(EVAL_SRC:tests/eval/%.c=$(O)/eval/%)

$(O)/eval/%: tests/eval/%.c $(TEST_LIB_OBJ) $(O)/libmymr.so
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TEST_CFLAGS) -o $@ $< $(TEST_LIB_OBJ) -Wl,-rpath,'$$ORIGIN/..' -L$(O) -lmymr \
		$(TEST_LIBS_$*)

$(O)/eval/fonts: $(O)/libmymr-font.so

.PHONY: eval
eval: $(EVAL_BIN) $(O)/mymr
	@for e in $(EVAL_BIN); do $$e || exit 1; done
	@sh tests/eval/segment.sh $(O)/mymr
