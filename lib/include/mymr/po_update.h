/* SPDX-License-Identifier: MIT */
/* A translation brought up to date with a new template. */
#ifndef MYMR_PO_UPDATE_H
#define MYMR_PO_UPDATE_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/po_edit.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What becomes of a message of the template, or of one that it no longer has. */
enum mymr_po_fate {
	MYMR_PO_KEPT,     /* it was there, perhaps without a translation */
	MYMR_PO_REVIVED,  /* it was obsolete */
	MYMR_PO_FILLED,   /* a compendium has it */
	MYMR_PO_MOVED,    /* the same text in another context: fuzzy */
	MYMR_PO_CHANGED,  /* a text like it, or its plural is another one: fuzzy */
	MYMR_PO_NEW,      /* nothing is like it */
	MYMR_PO_OBSOLETE, /* its translation is kept as "#~" */
	MYMR_PO_FATES
};

struct mymr_po_event {
	enum mymr_po_fate fate;
	size_t offset; /* in out, where its entry begins */
	size_t fresh;  /* its number in the template; 0 for MYMR_PO_OBSOLETE */
	/* whose translation it has: 0 is the old file, 1 + i the i-th compendium, and the number
	 * there; 0 and 0 for MYMR_PO_NEW */
	size_t source;
	size_t entry;
	double score; /* MYMR_PO_CHANGED: how alike the two are */
};

/* All files must stay open and unchanged. */
struct mymr_po_update {
	const struct mymr_po *old;
	const struct mymr_po *fresh; /* the template */
	const struct mymr_po *const *compendia;
	size_t n_compendia;
	double threshold; /* of mymr_similar_find; 0: like texts are not looked for */
	/* hears of every message, those of the template first; may be NULL */
	void (*report)(void *arg, const struct mymr_po_event *event);
	void *arg;
};

/* How many messages had which fate, and what is left to translators. */
struct mymr_po_tally {
	size_t fate[MYMR_PO_FATES];
	size_t n_fuzzy;
	size_t n_untranslated;
};

/* Appends the old file with the messages of the template, in its order.
 *
 * An entry that both have keeps its bytes, but for references, extracted comments and flags of
 * formats where those of the template are others. A message that is new gets the translation of the
 * first of these that there is: an obsolete entry; the same in a compendium; the same text in
 * another context, as fuzzy; the likest text, as fuzzy. Fuzzy ones have the text for which the
 * translation was made as previous strings ("#|") and keep the comments of translators. Messages
 * without translation are looked for in compendia again. Where the template has a plural and the
 * old file has none or another one, the entry becomes fuzzy.
 *
 * No translation is lost: what is in no entry any more is kept as obsolete, and forms of a plural
 * for which a message has no place as translator's comments of it. Of duplicates the first counts,
 * the others stay behind it. What is no entry (mymr_po_is_damaged) stays before the entry it stood
 * before. The header keeps its bytes but for POT-Creation-Date, which is the template's if anything
 * else changes; a file without header gets the template's. Updating twice is updating once. tally
 * may be NULL. out is as before on failure, MYMR_ENOMEM or MYMR_ERANGE. */
MYMR_API enum mymr_status
mymr_po_update(
	struct mymr_buf *out, const struct mymr_po_update *update, struct mymr_po_tally *tally);

#ifdef __cplusplus
}
#endif

#endif
