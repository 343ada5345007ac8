# mymr: library and command. Plain GNU make and pkg-config.
#
#   make               build/libmymr.so, build/libmymr.a, build/mymr
#   make demo          a news page in Burmese, in build/demo
#   make check         every test (SAN=address,undefined for sanitizers)
#   make install       PREFIX=/usr/local DESTDIR=
#   make train-encoding  learn lib/data/encoding_model.tsv again
#   make train-segment   learn lib/data/segment_model.tsv again
#   make bench         figures and ratios; make bench-instructions counts instructions,
#                      make bench-peers runs other tools on the same files,
#                      make bench-browser counts line ends in browsers
#   make eval          how right the answers are, on the data beside the repository
#   make fuzz          SECS=30 for each target, SEED= and RUNS= for the same run again
#   make clean
#
# V=1 shows every command.

VERSION := 0.1.0
SOVERSION := 0
PREFIX ?= /usr/local
SAN ?=
SECS ?= 30
SEED ?= 0

Q := $(if $(V),,@)
SAY := @$(if $(V),:,echo " ")

# A sanitizer build has a folder of its own, so that it never mixes with the plain one.
O := build$(if $(SAN),/san)
CC ?= cc
OPT ?= -O2
WARN := -std=c11 -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wvla -Wwrite-strings -Wcast-qual
SANFLAGS := $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer)
CFLAGS ?= -g
ALL_CFLAGS = $(WARN) $(OPT) $(CFLAGS) $(SANFLAGS) -D_XOPEN_SOURCE=700 -MMD -MP

LIB_PKGS := icu-i18n icu-uc gumbo expat md4c
PKG_CONFIG ?= pkg-config

include .ci/deps.mk
include lib/lib.mk
include lib/train/train.mk
include lib/train/segment.mk
include fonts-test/fonts.mk
include tools/tools.mk
include po/po.mk
include tests/tests.mk
include .ci/install.mk

.DEFAULT_GOAL := all
.PHONY: all
all: $(O)/mymr $(O)/libmymr.so $(O)/libmymr.a $(O)/libmymr-font.so $(O)/mymr.pc $(O)/mymr-font.pc \
	$(LOCALE_MO)

DEMO := $(O)/demo/article.my.html

.PHONY: demo
demo: all
	@mkdir -p $(O)/demo
	@cp tests/site/article.html tests/site/jetty.svg $(O)/demo/
	@$(O)/mymr localize --to my -c tests/site/my.po -c po/site/my.po tests/site/article.html \
		-o $(DEMO) --report $(O)/demo/missing.json
	@echo "in Burmese: $(DEMO)"
	@echo "in English: $(O)/demo/article.html"

.PHONY: clean
clean:
	rm -rf build

-include $(shell find $(O) -type f -name '*.d' 2>/dev/null)
