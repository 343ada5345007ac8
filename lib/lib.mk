# libmymr: tables from lib/data by the generators in lib/gen, then the floors.

FLOORS := base script segment locale catalog document
LIB_SRC := $(wildcard $(FLOORS:%=lib/%/*.c))
# Parts of generators.
GEN_PARTS := lib/gen/tsv.c lib/gen/filter.c lib/gen/word_list.c
GEN_SRC := $(filter-out $(GEN_PARTS),$(wildcard lib/gen/*.c))
TABLES := $(GEN_SRC:lib/gen/%.c=$(O)/tables/%.c)
LIB_OBJ := $(LIB_SRC:%.c=$(O)/%.o) $(TABLES:.c=.o)

LIB_CFLAGS = $(ALL_CFLAGS) -fPIC -fvisibility=hidden -Ilib -Ilib/include \
	$(shell $(PKG_CONFIG) --cflags $(LIB_PKGS))
# ICU and md4c are loaded when they are needed (lib/locale/icu.c, lib/document/markdown_parse.c).
LIB_LIBS = $(shell $(PKG_CONFIG) --libs $(filter-out icu-% md4c,$(LIB_PKGS))) -lunistring -ldl -lm -pthread

# A generator reads one or more TSV files, those named on its "reads:" line, in that order.
table_data = $(addprefix lib/data/,$(shell sed -n 's,^ \* reads: \(.*\) \*/$$,\1,p' lib/gen/$(1).c))

.SECONDEXPANSION:
# Files of the library that a generator needs are on its "needs:" line.
gen_also = $(addprefix lib/,$(shell sed -n 's,^ \* needs: \(.*\) \*/$$,\1,p' lib/gen/$(1).c))

$(O)/gen/%: lib/gen/%.c lib/gen/tsv.c lib/gen/tsv.h $$(call gen_also,$$*)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(WARN) -O1 -g -D_XOPEN_SOURCE=700 -Ilib -Ilib/include -o $@ \
		lib/gen/$*.c lib/gen/tsv.c lib/base/utf8.c $(call gen_also,$*)

$(TABLES): $(O)/tables/%.c: $(O)/gen/% $$(call table_data,$$*)
	@mkdir -p $(@D)
	$(Q)$(O)/gen/$* $(call table_data,$*) > $@.tmp
	$(Q)mv $@.tmp $@

$(O)/lib/%.o: lib/%.c $(DEPS_STAMP)
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(LIB_CFLAGS) -c -o $@ $<

$(O)/tables/%.o: $(O)/tables/%.c
	$(SAY) $@
	$(Q)$(CC) $(LIB_CFLAGS) -c -o $@ $<

$(O)/libmymr.a: $(LIB_OBJ)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $(LIB_OBJ)

$(O)/libmymr.so.$(SOVERSION): $(LIB_OBJ)
	$(SAY) $@
	$(Q)$(CC) $(SANFLAGS) $(LDFLAGS) -shared -Wl,-soname,libmymr.so.$(SOVERSION) \
		$(if $(SAN),,-Wl,--no-undefined) -o $@ $(LIB_OBJ) $(LIB_LIBS)

$(O)/libmymr.so: $(O)/libmymr.so.$(SOVERSION)
	$(Q)ln -sf $(<F) $@

$(O)/mymr.pc: lib/mymr.pc.in Makefile $(O)/.prefix
	@mkdir -p $(@D)
	$(Q)sed 's,@PREFIX@,$(PREFIX),; s,@VERSION@,$(VERSION),; s,@REQUIRES@,$(LIB_PKGS),' $< > $@
