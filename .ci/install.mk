# Installs what was built. The command finds the library and its messages beside itself, so a
# tree under DESTDIR runs where it is.

INSTALL ?= install
BINDIR := $(DESTDIR)$(PREFIX)/bin
LIBDIR := $(DESTDIR)$(PREFIX)/lib
INCLUDEDIR := $(DESTDIR)$(PREFIX)/include/mymr
DATADIR := $(DESTDIR)$(PREFIX)/share
MANUALS := $(wildcard docs/man/*.1)
HEADERS := $(wildcard lib/include/mymr/*.h fonts-test/include/mymr/*.h)
COMPLETIONS := bash-completion/completions/mymr zsh/site-functions/_mymr \
	fish/vendor_completions.d/mymr.fish

$(O)/share/bash-completion/completions/mymr: SHELL_NAME := bash
$(O)/share/zsh/site-functions/_mymr: SHELL_NAME := zsh
$(O)/share/fish/vendor_completions.d/mymr.fish: SHELL_NAME := fish

$(COMPLETIONS:%=$(O)/share/%): $(O)/mymr
	@mkdir -p $(@D)
	$(O)/mymr completion $(SHELL_NAME) > $@.tmp
	mv $@.tmp $@

# What has the prefix in it is made again when it changes.
$(O)/.prefix: force
	@mkdir -p $(@D)
	@echo '$(PREFIX)' | cmp -s - $@ || echo '$(PREFIX)' > $@

.PHONY: force
force:

.PHONY: install
install: all $(COMPLETIONS:%=$(O)/share/%)
	$(INSTALL) -d $(BINDIR) $(LIBDIR)/pkgconfig $(INCLUDEDIR) $(DATADIR)/man/man1 \
		$(DATADIR)/locale/my/LC_MESSAGES $(addprefix $(DATADIR)/,$(dir $(COMPLETIONS)))
	$(INSTALL) -m 755 $(O)/mymr $(BINDIR)/mymr
	$(INSTALL) -m 755 $(O)/libmymr.so.$(SOVERSION) $(LIBDIR)/libmymr.so.$(SOVERSION)
	ln -sf libmymr.so.$(SOVERSION) $(LIBDIR)/libmymr.so
	$(INSTALL) -m 755 $(O)/libmymr-font.so.$(SOVERSION) $(LIBDIR)/libmymr-font.so.$(SOVERSION)
	ln -sf libmymr-font.so.$(SOVERSION) $(LIBDIR)/libmymr-font.so
	$(INSTALL) -m 644 $(O)/libmymr.a $(LIBDIR)/libmymr.a
	$(INSTALL) -m 644 $(O)/mymr.pc $(O)/mymr-font.pc $(LIBDIR)/pkgconfig
	$(INSTALL) -m 644 $(HEADERS) $(INCLUDEDIR)
	$(INSTALL) -m 644 $(MANUALS) $(DATADIR)/man/man1
	$(INSTALL) -m 644 $(LOCALE_MO) $(DATADIR)/locale/my/LC_MESSAGES/mymr.mo
	for file in $(COMPLETIONS); do \
		$(INSTALL) -m 644 $(O)/share/$$file $(DATADIR)/$$file || exit; \
	done

# Folders that others use, too, stay.
.PHONY: uninstall
uninstall:
	rm -f $(BINDIR)/mymr $(LIBDIR)/libmymr.so.$(SOVERSION) $(LIBDIR)/libmymr.so \
		$(LIBDIR)/libmymr-font.so.$(SOVERSION) $(LIBDIR)/libmymr-font.so \
		$(LIBDIR)/libmymr.a $(addprefix $(LIBDIR)/pkgconfig/,mymr.pc mymr-font.pc) \
		$(addprefix $(DATADIR)/man/man1/,$(notdir $(MANUALS))) \
		$(DATADIR)/locale/my/LC_MESSAGES/mymr.mo $(addprefix $(DATADIR)/,$(COMPLETIONS))
	rm -rf $(INCLUDEDIR)
