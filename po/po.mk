# The command's own messages, in tools and in the reasons that the library gives.
#
#   make pot     build/mymr.pot, for msgmerge po/my.po

LOCALE_MO := $(O)/locale/my/LC_MESSAGES/mymr.mo

$(LOCALE_MO): po/my.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

# Functions that are handed a reason, and where.
REASONS := add_reason:2 builder_fail:4 document_warn:3 fail:3 fail_at:4 fail_in_header:4 fault:3 mo_fail:4 po_fail:4
POT_SRC := $(sort $(TOOL_SRC) $(wildcard tools/*.h) $(LIB_SRC) $(FONT_SRC))

.PHONY: pot
pot: $(O)/mymr.pot

$(O)/mymr.pot: $(POT_SRC) po/po.mk
	@mkdir -p $(@D)
	xgettext --from-code=UTF-8 --language=C --package-name=mymr --add-comments=translators: \
		--copyright-holder='The mymr maintainers' \
		--keyword --keyword=ngettext:1,2 --keyword=_ --keyword=N_ $(REASONS:%=--keyword=%) \
		--flag=_:1:pass-c-format --flag=N_:1:pass-c-format --flag=printf:1:c-format \
		--flag=complain:1:c-format --flag=complain_at:4:c-format -o $@ $(POT_SRC)
