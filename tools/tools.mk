# The command. It sees public headers only and links the shared library.

TOOL_SRC := $(wildcard tools/*.c)
TOOL_OBJ := $(TOOL_SRC:%.c=$(O)/%.o)
TOOL_CFLAGS = $(ALL_CFLAGS) -Ilib/include -Ifonts-test/include -DMYMR_VERSION='"$(VERSION)"' \
	-DMYMR_LOCALEDIR='"$(PREFIX)/share/locale"'
# libgettextpo, libmicrohttpd and libmymr-font are loaded when they are needed (po.c, http.c,
# font_library.c).
TOOL_LIBS := -ljansson -ldl -lm -pthread

$(O)/tools/%.o: tools/%.c $(DEPS_STAMP)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TOOL_CFLAGS) -c -o $@ $<

# Style and script of the page that mymr review writes, as string literals; the second ones are those
# of the page it serves.
$(O)/tools/review_assets.h: tools/review.css tools/review.js tools/review_edit.css \
		tools/review_edit.js
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)for f in $^; do \
		name=$${f#tools/} && \
		printf 'static const char %s[] =\n' "$$(echo "$$name" | tr . _)" && \
		sed 's/[\\"]/\\&/g; s/.*/\t"&\\n"/' $$f && echo '	;' || exit 1; \
	done >$@.tmp && mv $@.tmp $@

$(O)/tools/review_page.o: $(O)/tools/review_assets.h
$(O)/tools/review_page.o: TOOL_CFLAGS += -I$(O)/tools

$(O)/tools/message.o: $(O)/.prefix

$(O)/mymr: $(TOOL_OBJ) $(O)/libmymr.so
	$(SAY) $@
	$(Q)$(CC) $(SANFLAGS) $(LDFLAGS) -Wl,-rpath,'$$ORIGIN:$$ORIGIN/../lib' -o $@ $(TOOL_OBJ) \
		-L$(O) -lmymr $(TOOL_LIBS)
