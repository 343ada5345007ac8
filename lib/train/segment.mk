# The shipped segmentation model is learned by the command itself: make train-segment. Only files
# whose licence lets a model ship (lib/data/SOURCES.tsv).

SEGMENT_O := $(TRAIN_O)/segment
SEGMENT_TEXT := $(patsubst %,$(SHARED)/seg/raw/%.txt,voa_pd mynews_mit_nospace waitzar_apache udhr)
# A twelfth: its language is of another age.
SEGMENT_BIBLE := $(SHARED)/seg/raw/bible_pd.txt

.PHONY: train-segment
train-segment: all
	@mkdir -p $(SEGMENT_O)
	@sed '/^#/d; s/^[^\t]*\t//' lib/data/word_gold.tsv >$(SEGMENT_O)/gold.txt
	@awk 'NR % 12 == 1' $(SEGMENT_BIBLE) >$(SEGMENT_O)/bible.txt
	@$(O)/mymr train --gold $(SHARED)/seg/talpco.seg --gold $(SEGMENT_O)/gold.txt --weight 20 \
		--counts $(SHARED)/seg/lex/myword_unigram.MIT.tsv \
		$(addprefix --text ,$(SEGMENT_TEXT) $(SEGMENT_O)/bible.txt) \
		--max-rows 24000 --max-words 26000 -o $(SEGMENT_O)/model.tsv
	@cp $(SEGMENT_O)/model.tsv lib/data/segment_model.tsv
