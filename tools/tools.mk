# The command. It sees public headers only and links the shared library.

TOOL_SRC := $(wildcard tools/*.c)
TOOL_OBJ := $(TOOL_SRC:%.c=$(O)/%.o)
TOOL_CFLAGS = $(ALL_CFLAGS) -Ilib/include -DMYMR_VERSION='"$(VERSION)"' \
	-DMYMR_LOCALEDIR='"$(PREFIX)/share/locale"'
TOOL_LIBS := -lgettextpo -ljansson

$(O)/tools/%.o: tools/%.c $(DEPS_STAMP)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(TOOL_CFLAGS) -c -o $@ $<

$(O)/mymr: $(TOOL_OBJ) $(O)/libmymr.so
	$(SAY) $@
	$(Q)$(CC) $(SANFLAGS) $(LDFLAGS) -Wl,-rpath,'$$ORIGIN:$$ORIGIN/../lib' -o $@ $(TOOL_OBJ) \
		-L$(O) -lmymr $(TOOL_LIBS)

# The command's own messages, and the site-string catalog.
LOCALE_MO := $(O)/locale/my/LC_MESSAGES/mymr.mo

$(LOCALE_MO): po/my.po
	@mkdir -p $(@D)
	$(Q)msgfmt --check -o $@ $<
