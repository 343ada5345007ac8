/* SPDX-License-Identifier: MIT */
/* Text taken apart into graphemes, syllables, words, phrases, sentences and lines. Burmese has no
 * spaces between words: they are found by a model; docs/word-standard.md says what a word is. */
#ifndef MYMR_SEGMENT_H
#define MYMR_SEGMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/status.h>
#include <mymr/syllable.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A model: immutable, so any number of threads may use it at once. */
struct mymr_segment_model;

/* Loads a model, the text that mymr_trainer_run writes; the bytes are not needed afterwards. A
 * damaged one is MYMR_ESYNTAX with its place in *error, which may be NULL; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_segment_model_load(
	struct mymr_segment_model **out, const char *s, size_t n, struct mymr_error *error);

/* A model that knows words of the caller's own besides what base knows (NULL: the shipped model),
 * which must outlive it. words[0..n) has one word a line, around which there may be blanks; empty
 * lines and lines that begin with '#' are passed over, and a byte order mark. Where such a word
 * stands in a text it is one word, unless it overlaps with another of them. MYMR_EUTF8 or
 * MYMR_ESYNTAX (a line that is not two or more Burmese syllables) with the place in *error, which
 * may be NULL; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_segment_model_extend(struct mymr_segment_model **out, const struct mymr_segment_model *base,
	const char *words, size_t n, struct mymr_error *error);

/* NULL is allowed. */
MYMR_API void
mymr_segment_model_free(struct mymr_segment_model *model);

/* What text is taken apart into.
 *
 * MYMR_BY_GRAPHEME  what an editor moves over as one: a letter with what is stacked below it and
 * all its marks, kinzi with the letter it stands on, a consonant with its asat; otherwise the
 * extended grapheme clusters of UAX #29
 *
 * MYMR_BY_SYLLABLE  the pieces of mymr_syllable_next
 *
 * MYMR_BY_WORD      words after docs/word-standard.md, numbers with their points, signs
 * MYMR_BY_COMPOUND  words joined to what a dictionary of compounds would list
 * MYMR_BY_PHRASE    words that a writer would put between two spaces; other scripts at blanks only
 * MYMR_BY_SENTENCE  sentences, with the signs that end them, also where they have none
 * MYMR_BY_LINE      what may not be parted by a line end: each segment has the blanks behind it,
 * and the line end if there is one; blanks at the beginning of a line belong to what follows them
 */
enum mymr_segment_by {
	MYMR_BY_GRAPHEME,
	MYMR_BY_SYLLABLE,
	MYMR_BY_WORD,
	MYMR_BY_COMPOUND,
	MYMR_BY_PHRASE,
	MYMR_BY_SENTENCE,
	MYMR_BY_LINE
};

/* How good a place for a line break the end of a segment is, best last. No segment begins with a
 * mark, ၊, ။ or a closing sign, none ends with an opening bracket or quote, and neither is parted
 * at U+2060 or U+00A0. Between other scripts it is UAX #14 that decides.
 *
 * MYMR_BREAK_SYLLABLE is for lines that are too short for a word. Who wants to break between words
 * only goes on while the strength is MYMR_BREAK_SYLLABLE, and takes the segments as one:
 *
 *     do
 *             more = mymr_segmenter_next(&segmenter, &segment);
 *     while (more && segment.strength == MYMR_BREAK_SYLLABLE); */
enum mymr_break {
	MYMR_BREAK_SYLLABLE,  /* inside a word, behind a number that counts, before ၌ ၍ ၏ */
	MYMR_BREAK_WORD,      /* between words, at U+200B, in text of other scripts */
	MYMR_BREAK_PREFERRED, /* at a blank in Burmese text, behind ၊ and ။ */
	MYMR_BREAK_MANDATORY  /* at a line end and at the end of the text */
};

/* Bytes [start, end), what the first piece in them is, and with MYMR_BY_LINE how good a break their
 * end is. */
struct mymr_segment {
	size_t start;
	size_t end;
	enum mymr_piece piece;
	enum mymr_break strength;
};

/* An iterator, owned by the caller and of fixed size: nothing is allocated, and a copy of it goes
 * its own way. All members are private. One thread at a time. */
#define MYMR_SEGMENTER_WINDOW 16

struct mymr_segmenter_token {
	size_t start;
	size_t end;
	uint32_t key;
	enum mymr_piece piece;
	uint8_t flags;
};

struct mymr_segmenter_lane {
	int32_t scores[MYMR_SEGMENTER_WINDOW];
	uint64_t sums[2];
};

struct mymr_segmenter {
	const char *s;
	size_t n;
	const struct mymr_segment_model *model;
	enum mymr_segment_by by;
	size_t at;
	size_t read_to;
	bool is_line_read;
	uint32_t token;
	uint32_t n_tokens;
	uint32_t n_scored;
	uint32_t keys[MYMR_SEGMENTER_WINDOW];
	struct mymr_segmenter_lane words;
	struct mymr_segmenter_lane outer;
	const void *outer_table;
	struct mymr_segmenter_token tokens[MYMR_SEGMENTER_WINDOW];
};

/* Starts at the beginning of s[0..n), which is borrowed. model may be NULL: the shipped one. Text
 * need not be UTF-8; what is none is a sign. */
MYMR_API void
mymr_segmenter_start(struct mymr_segmenter *segmenter, const struct mymr_segment_model *model,
	enum mymr_segment_by by, const char *s, size_t n);

/* The next segment; false at the end. Segments cover all of the text: blanks and line ends are
 * segments of their own, but with MYMR_BY_LINE. Lines of the text do not depend on each other.
 * Going through a text takes time in proportion to its length. */
MYMR_API bool
mymr_segmenter_next(struct mymr_segmenter *segmenter, struct mymr_segment *segment);

/* The segment before the one that mymr_segmenter_next would give, which it gives afterwards; false
 * at the beginning. */
MYMR_API bool
mymr_segmenter_previous(struct mymr_segmenter *segmenter, struct mymr_segment *segment);

/* Goes to where mymr_segmenter_next gives the segment that has the byte at offset; to the end for
 * one behind the text. Looks at no more than the text around it, in a text with line ends, blanks
 * or Burmese syllables of a reasonable length. */
MYMR_API void
mymr_segmenter_at(struct mymr_segmenter *segmenter, size_t offset);

/* How many leading bytes of s[0..n) are segmented the same whatever follows, so that a text can be
 * read piece by piece: lines that are complete, all of it when is_last. */
MYMR_API size_t
mymr_segment_cut(const char *s, size_t n, bool is_last);

/* The length in bytes of the first grapheme of s[0..n), 0 only for n == 0. Thread-safe. */
MYMR_API size_t
mymr_grapheme_next(const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
