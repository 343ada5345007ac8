/* SPDX-License-Identifier: MIT */
/* Burmese words in documents: breaks put between them or taken out, and a document's beginning. */
#ifndef MYMR_PAGE_H
#define MYMR_PAGE_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/document.h>
#include <mymr/segment.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is put between two words. */
enum mymr_wrap_with {
	MYMR_WRAP_ZWSP, /* U+200B */
	MYMR_WRAP_WBR   /* <wbr>, in HTML only */
};

/* Puts a break between any two Burmese words of the document's content that have nothing between
 * them, as mymr_wrap_text does. Words go on through inline markup. Attributes, titles, code and
 * what must not be translated stay as they are. For a document without other changes.
 * MYMR_EINVAL for <wbr> in what is not HTML; MYMR_ENOMEM. model may be NULL: the shipped one. */
MYMR_API enum mymr_status
mymr_document_wrap(struct mymr_document *doc, const struct mymr_segment_model *model,
	enum mymr_wrap_with with);

/* Appends s[0..n), which mymr_wrap_text has been over, with U+034F where browsers end lines and no
 * printer does: between Burmese letters and ၊ ။ ၌ ၍ ၏ or another sign that begins no line, and
 * inside syllables that ICU's list of words, which Chromium and Firefox have, takes apart. A stack
 * that it parts has no place for one. Doing it twice is doing it once. MYMR_EICU when ICU is
 * missing or fails, MYMR_ENOMEM; out is as before then. Thread-safe. */
MYMR_API enum mymr_status
mymr_join_text(struct mymr_buf *out, const char *s, size_t n);

/* mymr_document_wrap, and in the same content what mymr_join_text does. In HTML, a word with a
 * stack that would be parted is put into <nobr>. MYMR_EICU besides. */
MYMR_API enum mymr_status
mymr_document_wrap_joined(struct mymr_document *doc, const struct mymr_segment_model *model,
	enum mymr_wrap_with with);

/* Takes out each U+200B, also one written as a reference, and each <wbr> between two runs of
 * Burmese letters and digits, as mymr_unwrap_text does, U+034F as it does, and <nobr> around
 * nothing but Burmese letters. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_unwrap(struct mymr_document *doc);

/* Where an excerpt ends, and what it ends with. */
struct mymr_excerpt_options {
	const struct mymr_segment_model *model; /* NULL: the shipped one */
	size_t words;
	const char *ellipsis; /* behind a sentence that is cut; NULL for none */
};

/* Appends the beginning of the document's source up to so many words of its content; the tags of
 * elements that are open there are closed. Where a sentence or a block ends within the last fifth
 * of the words, the excerpt does. A document with no more words is appended as a whole. MYMR_EINVAL
 * for 0 words and for what is neither HTML, Markdown nor plain text; MYMR_ENOMEM. out is as before
 * on failure. */
MYMR_API enum mymr_status
mymr_document_excerpt(struct mymr_buf *out, const struct mymr_document *doc,
	const struct mymr_excerpt_options *options);

#ifdef __cplusplus
}
#endif

#endif
