/* SPDX-License-Identifier: MIT */
/* Translations of a memory put into a catalog, as far as they fit. */
#ifndef MYMR_PREFILL_H
#define MYMR_PREFILL_H

#include <mymr/buf.h>
#include <mymr/memory.h>
#include <mymr/po_edit.h>
#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a translation was come by. */
enum mymr_prefill_kind {
	MYMR_PREFILL_NONE,
	MYMR_PREFILL_EXACT,    /* the memory has the text */
	MYMR_PREFILL_TEMPLATE, /* it has the text with other values, which were changed */
	MYMR_PREFILL_RULE,     /* nothing but values: see mymr_localize_text */
	MYMR_PREFILL_LIKE, /* it has a text like it; values were changed as far as they are told */
	MYMR_PREFILL_KINDS
};

/* A zeroed one is empty and ready, and may be used again and again. */
struct mymr_prefill {
	enum mymr_prefill_kind kind;
	bool is_certain; /* otherwise a person should look at it */
	double score;
	struct mymr_buf text;
	struct mymr_buf
		source; /* what it was made for; as the others, empty for MYMR_PREFILL_RULE */
	struct mymr_buf context;
	struct mymr_buf origin;
	bool has_context;
};

/* Frees the texts and leaves it empty and ready. */
MYMR_API void
mymr_prefill_free(struct mymr_prefill *prefill);

/* Looks for translations. One thread at a time, as its memory, which must outlive it. */
struct mymr_prefiller;

/* threshold: of mymr_memory_find_like; 0: like texts are not looked for. MYMR_EINVAL for any other
 * that is not up to 1; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_prefiller_new(struct mymr_prefiller **out, struct mymr_memory *memory, double threshold);

/* NULL is allowed. */
MYMR_API void
mymr_prefiller_free(struct mymr_prefiller *prefiller);

/* Finds a translation of s[0..n): the same text, in the same context (NULL: in none) before any
 * other; the same text with other values; by rule what is nothing but values; a text like it. Of
 * several the one added last. What has not the codes and placeholders of s is passed over. Certain
 * are the first three, but for texts that have several translations and none in this context, for
 * values that have not one place each in the translation, and for what only prose says so ("two
 * ships"). The failures of the memory, MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_prefill_text(struct mymr_prefiller *prefiller, struct mymr_prefill *prefill,
	const char *context, size_t n_context, const char *s, size_t n);

/* What became of an entry without translation. */
struct mymr_prefill_event {
	size_t entry;
	enum mymr_prefill_kind kind;
	bool is_certain;
	double score;
};

struct mymr_prefill_tally {
	size_t kind[MYMR_PREFILL_KINDS]; /* NONE: left without */
	size_t n_fuzzy;                  /* of these */
	size_t n_left; /* messages that are without translation or fuzzy, those filled in or not */
};

/* Fills in the messages of a file that have no translation, in the changes of po. Those that are
 * not certain become fuzzy, with what they were made for as previous strings. A comment says where
 * each is from: "mymr: memory exact (my.po:12)", "mymr: memory template (...)", "mymr: memory 0.82
 * (...)", "mymr: rule". Of a plural, the first of several forms is that of the msgid and all others
 * those of the msgid_plural; it is filled in when there is one for each form. report and tally may
 * be NULL. Filling in twice is filling in once. As mymr_prefill_text. */
MYMR_API enum mymr_status
mymr_prefill_po(struct mymr_prefiller *prefiller, struct mymr_po *po,
	void (*report)(void *arg, const struct mymr_prefill_event *event), void *arg,
	struct mymr_prefill_tally *tally);

#ifdef __cplusplus
}
#endif

#endif
