# libmymr-font: whether fonts can show Burmese. The library apart from libmymr that has graphics.

FONT_PKGS := harfbuzz freetype2 fontconfig cairo
FONT_SRC := $(wildcard fonts-test/*.c)
FONT_OBJ := $(FONT_SRC:%.c=$(O)/%.o) $(O)/fonts-test/gen/rules.o $(O)/fonts-test/gen/proof_texts.o
FONT_CFLAGS = $(ALL_CFLAGS) -fPIC -fvisibility=hidden -Ifonts-test -Ifonts-test/include \
	-Ilib/include $(shell $(PKG_CONFIG) --cflags $(FONT_PKGS))

# A generator for each table: rules.tsv and proof.tsv.
$(O)/gen/font_%: fonts-test/gen/%.c lib/gen/tsv.c lib/gen/tsv.h
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(WARN) -O1 -g -D_XOPEN_SOURCE=700 -Ilib -Ilib/include -o $@ $< lib/gen/tsv.c \
		lib/base/utf8.c

$(O)/fonts-test/gen/rules.c: $(O)/gen/font_rules fonts-test/rules.tsv
$(O)/fonts-test/gen/proof_texts.c: $(O)/gen/font_proof_texts fonts-test/proof.tsv
$(O)/fonts-test/gen/%.c:
	@mkdir -p $(@D)
	$(Q)$(filter $(O)/gen/%,$^) $(filter %.tsv,$^) > $@.tmp
	$(Q)mv $@.tmp $@

$(O)/fonts-test/gen/%.o: $(O)/fonts-test/gen/%.c
	$(SAY) $@
	$(Q)$(CC) $(FONT_CFLAGS) -c -o $@ $<

$(O)/fonts-test/%.o: fonts-test/%.c $(DEPS_STAMP)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(FONT_CFLAGS) -c -o $@ $<

$(O)/libmymr-font.so.$(SOVERSION): $(FONT_OBJ) $(O)/libmymr.so
	$(SAY) $@
	$(Q)$(CC) $(SANFLAGS) $(LDFLAGS) -shared -Wl,-soname,libmymr-font.so.$(SOVERSION) \
		-Wl,-rpath,'$$ORIGIN' $(if $(SAN),,-Wl,--no-undefined) -o $@ $(FONT_OBJ) \
		-L$(O) -lmymr $(shell $(PKG_CONFIG) --libs $(FONT_PKGS)) -lm

$(O)/libmymr-font.a: $(FONT_OBJ)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $(FONT_OBJ)

$(O)/libmymr-font.so: $(O)/libmymr-font.so.$(SOVERSION)
	$(Q)ln -sf $(<F) $@

$(O)/mymr-font.pc: fonts-test/mymr-font.pc.in Makefile $(O)/.prefix
	@mkdir -p $(@D)
	$(Q)sed 's,@PREFIX@,$(PREFIX),; s,@VERSION@,$(VERSION),; s,@REQUIRES@,$(FONT_PKGS),' $< > $@

# Debian's fonts, and where it puts them.
FONT_FOLDERS ?= $(addprefix /usr/share/fonts/truetype/,mm noto padauk)

.PHONY: fonts-test
fonts-test: all
	@sh .ci/deps fonts
	@prove --failures --merge -e perl fonts-test/expect.pl :: $(O)/mymr fonts-test/expect.tsv \
		$(FONT_FOLDERS)
